using System.Collections.Immutable;
using AdminApiMigrator.Planning;
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

    private readonly LaterSets _later = new(finder.Models);

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
                return Next(value) && _later.Of(local, sending) is { } later && !later.Any(set => JsonBody.Is(set, field));
            case IObjectCreationOperation { Type.Name: "JsonObject" or "JObject" } table:
                return JsonBody.Table(table)?.LeavesOut(field) == true;
            case (IAnonymousObjectCreationOperation or IObjectCreationOperation) and var made:
                return JsonBody.Of(made, finder.Models, finder.Writes, sending, webNames: true)?.LeavesOut(field) == true;
            case { Type.SpecialType: SpecialType.System_String } text:
                return finder.Shapes(text) is { IsEmpty: false } shapes && shapes.All(shape => IsObjectWithout(shape, field));
            default:
                return false;
        }

        bool Next(IOperation inner) => LeavesOut(inner, field, sending, depth + 1);
    }

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
}
