using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Answers whether the JSON object that a request sends surely leaves a field out, be it spelled as text, filled like a table, or made of a type
/// of the program's own. Where other code may fill it, or a part of it is not in sight, nothing is sure.
/// </summary>
internal sealed class BodyFields(RequestFinder finder)
{
    private const int DeepestStep = 8;

    private readonly LaterSets _later = new(finder.Models, finder.Writes);

    /// <summary>Whether the body of the request has no value for the field.</summary>
    public bool LeaveOut(Request request, string field) => LeavesOut(request.Body, field, request.Site.Syntax, 0);

    private bool LeavesOut(IOperation? body, string field, SyntaxNode sending, int depth)
    {
        if (depth > DeepestStep)
        {
            return false;
        }

        switch (body?.WithoutConversion())
        {
            case IConversionOperation conversion:
                return Next(conversion.Operand);
            case IObjectCreationOperation { Type.Name: "StringContent" or "ByteArrayContent", Arguments: [var content, ..] }:
                return Next(content.Value);
            case IInvocationOperation { TargetMethod: { Name: "Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" or "SerializeToNode" or "FromObject", ContainingType.Name: "JsonSerializer" or "JsonConvert" or "JObject" }, Arguments: [var value, ..] }:
                return Next(value.Value);
            case IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "JsonContent" }, Arguments: [var value, ..] }:
                return Next(value.Value);
            case IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType.Name: "Encoding" }, Arguments: [var text] }:
                return Next(text.Value);
            case IInvocationOperation { TargetMethod.Name: "ToJsonString" or "ToString", Instance: { Type.Name: "JsonObject" or "JsonNode" or "JObject" } node }:
                return Next(node);
            case ILocalReferenceOperation { Local: var local } when finder.Writes.OnlyValue(local) is { } only && finder.Models.OperationOf(only) is { } value:
                return Next(value) && !_later.Of(local).Any(set => set is null || Is(set, field)) && !_later.MayBeFilledElsewhere(local, sending);
            case IAnonymousObjectCreationOperation { Initializers: var members }:
                return !members.OfType<ISimpleAssignmentOperation>().Any(set => set.Target is IPropertyReferenceOperation { Property.Name: var name } && Is(name, field) && !IsNull(set.Value));
            case IObjectCreationOperation { Type.Name: "Dictionary" or "JsonObject" or "JObject" } table:
                return Entries(table).All(entry => entry.Key is { } key && (!Is(key, field) || IsNull(entry.Value!)));
            case IObjectCreationOperation { Type: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type } made:
                return !MayHaveValue(made, type, field);
            case { Type.SpecialType: SpecialType.System_String } text:
                return finder.Shapes(text, ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default)) is { IsEmpty: false } shapes && shapes.All(shape => IsObjectWithout(shape, field));
            default:
                return false;
        }

        bool Next(IOperation inner) => LeavesOut(inner, field, sending, depth + 1);
    }

    /// <summary>What a table is made with; a null key for what is not in sight.</summary>
    private static IEnumerable<(string? Key, IOperation? Value)> Entries(IObjectCreationOperation table)
    {
        // A comparer, a capacity or options say nothing of the content; another table does.
        if (table.Arguments.Any(static argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name is not ("comparer" or "capacity" or "options")))
        {
            yield return (null, null);
        }

        foreach (var entry in table.Initializer?.Initializers ?? [])
        {
            yield return entry switch
            {
                IInvocationOperation { Arguments: [var key, var value] } => (Constant(key.Value), value.Value),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] }, Value: var value } => (Constant(key.Value), value),
                _ => (null, null),
            };
        }
    }

    /// <summary>Whether an object of the program's own type is sent with the field: the type has it, and creation or type give it a value.</summary>
    private static bool MayHaveValue(IObjectCreationOperation made, INamedTypeSymbol type, string field)
    {
        var members = Members(type).ToList();
        if (members.Exists(static member => AttributeOf(member, "JsonExtensionDataAttribute") is not null))
        {
            return true;
        }

        if (members.Find(member => Is(JsonNameOf(member), field)) is not { } property)
        {
            return false;
        }

        if (ObjectMembers.SetIn(made.Initializer?.Initializers ?? [], property) is { } set)
        {
            return !IsNull(set);
        }

        var given = made.Arguments.FirstOrDefault(argument => string.Equals(argument.Parameter?.Name, property.Name, StringComparison.OrdinalIgnoreCase));
        return given is not null ? !IsNull(given.Value)
            : Writes.InitialValue(property) is not null
            || made.Constructor is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false, Parameters.IsEmpty: true }
            || !(property.Type.IsReferenceType || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);
    }

    private static IEnumerable<IPropertySymbol> Members(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            foreach (var property in at.GetMembers().OfType<IPropertySymbol>())
            {
                yield return property;
            }
        }
    }

    private static string JsonNameOf(IPropertySymbol property) =>
        (AttributeOf(property, "JsonPropertyNameAttribute") ?? AttributeOf(property, "JsonPropertyAttribute"))?.ConstructorArguments is [{ Value: string name }] ? name : property.Name;

    private static AttributeData? AttributeOf(ISymbol member, string name) => member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);

    /// <summary>Whether the text is a JSON object, each hole in it a value, and the field's name none of it.</summary>
    private static bool IsObjectWithout(UrlShape text, string field)
    {
        if (text.Pieces is not [{ Text: { } first }, ..] || !first.TrimStart().StartsWith("{", StringComparison.Ordinal) || text.Pieces[text.Pieces.Length - 1].Text?.TrimEnd() is not [.., '}'])
        {
            return false;
        }

        return text.Pieces.All(piece => piece.Text is null || piece.Text.IndexOf(field, StringComparison.OrdinalIgnoreCase) < 0)
            && Enumerable.Range(0, text.Pieces.Length).All(at => text.Pieces[at].Hole is null || IsValue(text.Pieces[at - 1].Text?.TrimEnd(), text.Pieces[at + 1].Text?.TrimStart()));
    }

    private static bool IsValue(string? before, string? after) => (before is [.., '"'] && after is ['"', ..]) || (before is [.., ':'] && after is [',' or '}', ..]);

    /// <summary>Serializers write a name in camel, snake or kebab case, whichever they are told.</summary>
    private static bool Is(string name, string field) => string.Equals(name.Replace("_", "").Replace("-", ""), field, StringComparison.OrdinalIgnoreCase);

    private static bool IsNull(IOperation value) => value.WithoutConversion() is { ConstantValue: { HasValue: true, Value: null } } or IConversionOperation { Operand.ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } };

    private static string? Constant(IOperation value) => value.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
