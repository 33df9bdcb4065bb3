using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Planning;

/// <summary>The JSON object that a request sends, as far as the code spells it out.</summary>
/// <param name="Fields">The values by their name in JSON.</param>
/// <param name="IsWhole">Whether the fields are all there are: nothing else, and nothing that is set later, is sent.</param>
/// <param name="Unsure">The names of fields that may be sent as well, or with another value; null when any may be.</param>
internal sealed record JsonBody(ImmutableDictionary<string, IOperation> Fields, bool IsWhole, ImmutableHashSet<string>? Unsure)
{
    private static readonly ImmutableHashSet<string> None = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Reads a content or a value; null when it is not spelled out in sight.</summary>
    /// <param name="value">The content or value.</param>
    /// <param name="models">The models to read with.</param>
    /// <param name="writes">Where variables are written.</param>
    /// <param name="sending">The call that sends it.</param>
    /// <param name="webNames">Whether the serializer writes names as the web does, in camel case.</param>
    /// <param name="depth">How many steps have led here.</param>
    public static JsonBody? Of(IOperation? value, Models models, Writes writes, SyntaxNode sending, bool webNames = false, int depth = 0)
    {
        switch (value?.WithoutConversion())
        {
            case null:
            case var _ when depth > 6:
                return null;
            case IConversionOperation conversion:
                return Of(conversion.Operand, models, writes, sending, webNames, depth + 1);
            case IAnonymousObjectCreationOperation anonymous:
                return Members(anonymous.Initializers, webNames);
            case IObjectCreationOperation { Type.Name: "StringContent" or "ByteArrayContent", Arguments: [var text, ..] }:
                return Of(text.Value, models, writes, sending, webNames, depth + 1);
            case IInvocationOperation { TargetMethod: { Name: "Serialize" or "SerializeObject", ContainingType.Name: "JsonSerializer" or "JsonConvert" } } call when PassesOnly(call, 1):
                return Of(call.Arguments[0].Value, models, writes, sending, false, depth + 1);
            case IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "JsonContent" } } call when PassesOnly(call, 1):
                return Of(call.Arguments[0].Value, models, writes, sending, true, depth + 1);
            case IObjectCreationOperation { Type.Name: "Dictionary" } table:
                return Table(table);
            case IObjectCreationOperation creation:
                return SerializedMembers.Of(creation, models, webNames);
            case ILocalReferenceOperation { Local: var local } when writes.OnlyValue(local) is { } only:
                return Of(models.OperationOf(only), models, writes, sending, webNames, depth + 1)?.And(new LaterSets(models).Of(local, sending));
            default:
                return null;
        }
    }

    /// <summary>Whether the object surely has no value for the field, by whichever of its spellings a serializer writes.</summary>
    public bool LeavesOut(string field) => Unsure is { } unsure && !unsure.Any(name => SerializedNames.Is(name, field)) && !Fields.Any(one => SerializedNames.Is(one.Key, field) && !IsNull(one.Value));

    /// <summary>Whether the value is null or the default of what may be null.</summary>
    private static bool IsNull(IOperation value) => value.WithoutConversion() is { ConstantValue: { HasValue: true, Value: null } }
        or IConversionOperation { Operand.ConstantValue: { HasValue: true, Value: null } }
        or IDefaultValueOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } };

    private JsonBody And(ImmutableHashSet<string>? later) => this with { IsWhole = IsWhole && later is { IsEmpty: true }, Unsure = later is null ? null : Unsure?.Union(later) };

    /// <summary>The value at a path such as name, namesOrNicknames.eq or roleAssociations[].role; null when it is not spelled out.</summary>
    /// <param name="path">The path.</param>
    /// <param name="models">The models to read with.</param>
    /// <param name="writes">Where variables are written.</param>
    /// <param name="sending">The call that sends the object.</param>
    /// <param name="isAll">Whether the objects on the way must be sent as they are spelled out, with nothing more.</param>
    public IOperation? At(string path, Models models, Writes writes, SyntaxNode sending, bool isAll = false)
    {
        var body = this;
        IOperation? value = null;
        foreach (var part in path.Split('.'))
        {
            if (body is null || (isAll && !body.IsWhole) || !body.Fields.TryGetValue(part.Replace("[]", ""), out value))
            {
                return null;
            }

            if (part.EndsWith("[]", StringComparison.Ordinal))
            {
                value = Items(value) is [var only] ? only : null;
            }

            body = Of(value, models, writes, sending);
        }

        return value;
    }

    /// <summary>The items of a list that is written out; null when they are not in sight.</summary>
    public static ImmutableArray<IOperation>? Items(IOperation? list) => list?.WithoutConversion() switch
    {
        IConversionOperation conversion => Items(conversion.Operand),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ICollectionExpressionOperation collection when collection.Elements.All(static element => element is not ISpreadOperation) => collection.Elements,
        IObjectCreationOperation { Initializer: { } initializer } creation when StartsEmpty(creation) => [.. initializer.Initializers.OfType<IInvocationOperation>().Where(static add => add.Arguments.Length == 1).Select(static add => add.Arguments[0].Value)],
        _ => null,
    };

    private static bool PassesOnly(IInvocationOperation call, int count) =>
        call.Arguments.Count(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue) == count;

    private static JsonBody? Members(ImmutableArray<IOperation> initializers, bool webNames)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, IOperation>(StringComparer.Ordinal);
        foreach (var initializer in initializers)
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment)
            {
                return null;
            }

            fields[SerializedNames.Of(property, webNames)] = assignment.Value.WithoutConversion();
        }

        return new JsonBody(fields.ToImmutable(), true, None);
    }

    /// <summary>Whether a collection is created with nothing in it: not as a copy of another.</summary>
    private static bool StartsEmpty(IObjectCreationOperation creation) =>
        creation.Arguments.All(static argument => argument.ArgumentKind == ArgumentKind.DefaultValue
            || argument.Value.WithoutConversion().Type is { SpecialType: SpecialType.System_Int32 } or { Name: "StringComparer" or "IEqualityComparer" or "JsonNodeOptions" });

    /// <summary>Reads what a table is made with; null when a key is not in sight.</summary>
    public static JsonBody? Table(IObjectCreationOperation table)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, IOperation>(StringComparer.Ordinal);
        foreach (var entry in table.Initializer?.Initializers ?? [])
        {
            var (key, value) = entry switch
            {
                IInvocationOperation { Arguments: [var k, var v] } => (k.Value, v.Value),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var k] }, Value: var v } => (k.Value, v),
                _ => (null, null),
            };
            if (key?.ConstantValue is not { HasValue: true, Value: string name } || value is null)
            {
                return null;
            }

            fields[name] = value.WithoutConversion();
        }

        return new JsonBody(fields.ToImmutable(), StartsEmpty(table), StartsEmpty(table) ? None : null);
    }
}
