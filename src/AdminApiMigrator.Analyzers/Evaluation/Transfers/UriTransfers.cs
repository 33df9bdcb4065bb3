using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>What the framework's URIs are: texts that are resolved against each other and taken apart.</summary>
internal static class UriTransfers
{
    public static readonly ImmutableArray<MethodRow> Methods =
    [
        new("System.Uri", "ToString GetComponents", static (_, call) => call.Receiver),
        new("System.Uri", "MakeRelativeUri", static (_, call) => call[0]),
        new("System.Uri", "TryCreate", TryCreate),
        new("Microsoft.AspNetCore.WebUtilities.QueryHelpers", "AddQueryString", AddQuery),
        new("Microsoft.AspNetCore.Http.QueryString", "ToString ToUriComponent", static (_, call) => call.Receiver),
        new("System.IO.Path", "Combine Join", static (interpreter, call) => SegmentTransfers.Appended(interpreter, call, null)),
    ];

    public static readonly ImmutableArray<PropertyRow> Properties =
    [
        new("System.Uri", "*", Part),
        new("System.UriBuilder", "*", Part),
    ];

    public static readonly ImmutableArray<CreationRow> Creations = [new("System.Uri", Create)];

    private static AbstractValue? Create(Interpreter interpreter, ConstructorValues arguments)
    {
        var passed = arguments.Passed.ToList();
        if (passed.Count == 0)
        {
            return null;
        }

        var first = interpreter.TextOf(passed[0].Value, passed[0].Expression);
        return passed.Count == 1 || passed[0].Parameter.Type.SpecialType == SpecialType.System_String || passed[1].Parameter.Type.TypeKind == TypeKind.Enum
            ? new TextValue(first)
            : new TextValue(first.Combine(interpreter.TextOf(passed[1].Value, passed[1].Expression), static (start, relative) => start.Resolve(relative)));
    }

    /// <summary><c>Uri.TryCreate(text, kind, out uri)</c>, or with a base address first.</summary>
    private static AbstractValue? TryCreate(Interpreter interpreter, CallValues call)
    {
        var first = interpreter.TextOf(call[0], call.Expression(0));
        var url = call.Operation.Arguments[0].Parameter?.Type.SpecialType == SpecialType.System_String
            ? first
            : first.Combine(interpreter.TextOf(call[1], call.Expression(1)), static (start, relative) => start.Resolve(relative));
        interpreter.GiveOut(call.Expression(call.Count - 1), new TextValue(url));
        return new UnknownValue(call.Operation);
    }

    private static AbstractValue? Part(Interpreter interpreter, AbstractValue owner, IOperation reference)
    {
        if (reference is not IPropertyReferenceOperation { Property.Name: var name } || owner is not TextValue && interpreter.ObjectOf(owner) is not { Content.IsDefault: false })
        {
            return null;
        }

        var whole = interpreter.TextOf(owner, reference);
        return name is "AbsoluteUri" or "OriginalString" or "Uri" ? new TextValue(whole)
            : whole.All(shape => UriComponents.Of(shape)[name] is not null) ? new TextValue(whole.Each(shape => UriComponents.Of(shape)[name]!))
            : new UnknownValue(reference);
    }

    /// <summary>The URL with name=value behind it; a whole table of values grows where a list is given one name.</summary>
    private static AbstractValue? AddQuery(Interpreter interpreter, CallValues call)
    {
        if (call.Values.Length < 2)
        {
            return null;
        }

        var table = call.Operation.Arguments[1].Value;
        var added = call.Values.Length > 2
            ? ContentCalls.Parameter(interpreter.TextOf(call.Values[1], table), interpreter.TextOf(call.Values[2], call.Operation.Arguments[2].Value))
            : [UrlShape.Of(new Hole(table, Grows: GrowingList.PairsAlike(table.Syntax) && !Batches.Cut(table.Syntax)))];
        return new TextValue(interpreter.TextOf(call.Values[0], call.Operation.Arguments[0].Value).Combine(added, static (url, query) =>
            url.Append(UrlShape.Of(url.Pieces.Any(static piece => piece.Text?.IndexOf('?') >= 0) ? "&" : "?")).Append(query)));
    }
}
