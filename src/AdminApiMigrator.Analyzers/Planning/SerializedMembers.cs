using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Planning;

/// <summary>Reads what a serializer writes of an object that the code creates: what the creation sets, and what the type gives by itself.</summary>
internal static class SerializedMembers
{
    /// <summary>The object; null when the creation sets anything but properties.</summary>
    public static JsonBody? Of(IObjectCreationOperation creation, Models models, bool webNames)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, IOperation>(StringComparer.Ordinal);
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in creation.Initializer?.Initializers ?? [])
        {
            if (one is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment)
            {
                return null;
            }

            set.Add(property.Name);
            fields[SerializedNames.Of(property, webNames)] = assignment.Value.WithoutConversion();
        }

        var isWhole = true;
        var unsure = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        for (var type = creation.Type; type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; type = type.BaseType)
        {
            if (type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } own || own.GetMembers().Any(TakesAnyField))
            {
                return new JsonBody(fields.ToImmutable(), false, null);
            }

            var running = own.InstanceConstructors.SelectMany(static constructor => constructor.DeclaringSyntaxReferences).Select(static declared => declared.GetSyntax()).OfType<ConstructorDeclarationSyntax>().ToList();
            isWhole &= running.Count == 0;
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => IsWritten(property) && set.Add(property.Name)))
            {
                if (!TryDefault(property, creation, models, out var value) || running.Exists(constructor => MaySet(constructor, property)))
                {
                    isWhole = false;
                    unsure.Add(SerializedNames.Of(property, webNames));
                }

                if (value is not null)
                {
                    fields[SerializedNames.Of(property, webNames)] = value.WithoutConversion();
                }
            }
        }

        return new JsonBody(fields.ToImmutable(), isWhole, unsure.ToImmutable());
    }

    private static bool TakesAnyField(ISymbol member) => member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "JsonExtensionDataAttribute");

    /// <summary>Whether a constructor may give the property a value: it names it, or leaves that to another.</summary>
    private static bool MaySet(ConstructorDeclarationSyntax constructor, IPropertySymbol property) =>
        constructor.Initializer is not null || constructor.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == property.Name);

    /// <summary>Whether the constructor has a body of the program's own.</summary>
    public static bool RunsCode(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(static declared => declared.GetSyntax() is ConstructorDeclarationSyntax);

    private static bool IsWritten(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null }
        && !property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "JsonIgnoreAttribute" && attribute.NamedArguments.IsEmpty);

    /// <summary>What a property holds that the creation does not set, null for nothing; false when that is not in sight.</summary>
    private static bool TryDefault(IPropertySymbol property, IObjectCreationOperation creation, Models models, out IOperation? value)
    {
        value = null;
        switch (property.DeclaringSyntaxReferences is [var declared] ? declared.GetSyntax() : null)
        {
            case ParameterSyntax:
                value = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == property.Name)?.Value;
                return value is not null;
            case PropertyDeclarationSyntax { ExpressionBody: null, Initializer.Value: var given }:
                value = models.OperationOf(given);
                return value is not null;
            case PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors }:
                return IsNullAtFirst(property.Type) && accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null);
            default:
                return false;
        }
    }

    private static bool IsNullAtFirst(ITypeSymbol type) => !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
