using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>The framework's calls that build text: formatting, joining, escaping, trimming.</summary>
internal static class TextCalls
{
    /// <summary>A format takes no more values than this.</summary>
    private const int MostValues = 16;

    private static readonly char[] WhiteSpace = [' ', '\t', '\r', '\n'];

    /// <summary>The shapes of the call's result; default when the call is none of these.</summary>
    public static ImmutableArray<UrlShape> Read(IInvocationOperation call, Func<IOperation, ImmutableArray<UrlShape>> read)
    {
        var method = call.TargetMethod;
        switch (method.ContainingType.ToDisplayString(), method.Name)
        {
            case ("string", "Format"):
                return Format(call, read);
            case ("string", "Concat"):
                return Elements(call.Arguments) is { } parts ? Sum(parts.Select(read)) : Listed(call, call.Arguments.Length == 1 ? call.Arguments[0].Value : null, "", read);
            case ("string", "Join"):
                return Join(call, read);
            case ("string", "Replace") when call is { Instance: { } instance, Arguments: [var old, var with, ..] } && Constant(old.Value) is { } placeholder:
                return read(instance).Combine(read(with.Value), (shape, value) => shape.Replace(placeholder, value));
            case ("string", "Trim" or "TrimStart" or "TrimEnd") when call.Instance is { } instance && Characters(call.Arguments) is { } characters:
                return read(instance).Each(shape => Changed(shape, call, characters.Contains('/')) ?? shape.Trim(characters, method.Name != "TrimEnd", method.Name != "TrimStart"));
            case ("string", "Substring") when call is { Instance: { } instance, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: int start } }] }:
                return read(instance) is [{ IsText: true } whole] && whole.ToString() is var text && start >= 0 && start <= text.Length ? [UrlShape.Of(text.Substring(start))] : default;
            case ("string", "ToLower" or "ToLowerInvariant") when call.Instance is { } instance:
                return read(instance).Each(shape => Changed(shape, call, isAddress: false) ?? UrlShape.Join(shape.Pieces.Select(static piece => piece.Text is { } text ? text.ToLowerInvariant() : piece)));
            case ("string", "ToString" or "Normalize") when call.Instance is { } instance:
                return read(instance);
            case ("string", "Replace") when call is { Instance: { } template, Arguments: [var part, _, ..] } && read(part.Value) is var names && names.All(static shape => shape.Pieces is [{ Text: ['{' or ':' or '<', ..] }, ..]):
                // Only what stands for a value is replaced, whichever.
                return read(template);
            case ("System.Text.RegularExpressions.Regex", "Replace"):
                return Pattern(call, read);
            case ("System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask", "FromResult") when call.Arguments is [var result]:
                return read(result.Value);
            case (_, "ConfigureAwait" or "AsTask") when call is { Instance: { } awaited, TargetMethod.ContainingNamespace.Name: "Tasks" }:
                return read(awaited);
            case ("System.FormattableString" or "System.Uri" or "System.UriBuilder" or "System.Text.StringBuilder" or "System.Collections.Specialized.NameValueCollection" or "Flurl.Url" or "Microsoft.AspNetCore.Http.QueryString" or "object", "ToString" or "ToUri") when call.Instance is { } instance:
                return read(instance);
            case ("System.FormattableString", "Invariant" or "CurrentCulture") when call.Arguments is [var formatted]:
                return read(formatted.Value);
            case ("string", "Create") when call.Arguments.Length > 1:
                return read(call.Arguments[call.Arguments.Length - 1].Value);
            case ("System.Text.CompositeFormat", "Parse") or ("System.Text.Encoding", "GetString") when call.Arguments is [var spelled]:
                return read(spelled.Value);
            case ("System.Web.HttpUtility", "ParseQueryString") when call.Arguments.Length > 0:
                return read(call.Arguments[0].Value).Each(static query => query.Trim(['?'], start: true, end: false));
            case ("Microsoft.AspNetCore.Http.Extensions.QueryBuilder", "ToQueryString" or "ToString") when call.Instance is { } instance:
                return read(instance).Each(static query => query.Pieces.IsEmpty ? query : UrlShape.Of("?").Append(query));
            case (_, "AddQueryString") when method.ContainingType.Name == "QueryHelpers":
                return Query(call, read);
            default:
                return IsEscaping(method) && call.Arguments.Length > 0 ? read(call.Arguments[0].Value).Each(static shape => shape.Escaped()) : default;
        }
    }

    /// <summary>
    /// A value that nothing is known of is from now on what the call makes of it, so that whoever writes it down again writes the call, too.
    /// Only slashes may be taken off a base address and not be missed.
    /// </summary>
    private static UrlShape? Changed(UrlShape shape, IInvocationOperation call, bool isAddress) =>
        shape.Pieces is [{ Hole: { IsEscaped: false, Grows: false, Format: null, Default: null } hole }] && !isAddress ? UrlShape.Of(hole with { Value = call }) : null;

    /// <summary>Whether the method gives back its first argument in the form that a URL takes.</summary>
    public static bool IsEscaping(IMethodSymbol method) => (method.ContainingType?.ToDisplayString(), method.Name) switch
    {
        ("System.Uri", "EscapeDataString" or "EscapeUriString") => true,
        ("System.Net.WebUtility", "UrlEncode") => true,
        ("System.Web.HttpUtility", "UrlEncode" or "UrlPathEncode") => true,
        ("System.Text.Encodings.Web.TextEncoder" or "System.Text.Encodings.Web.UrlEncoder", "Encode") => true,
        _ => false,
    };

    /// <summary>What a pattern replaces: a text that it spells, or what stands in braces for a value, whichever.</summary>
    private static ImmutableArray<UrlShape> Pattern(IInvocationOperation call, Func<IOperation, ImmutableArray<UrlShape>> read)
    {
        var (input, with) = (call.Argument("input"), call.Argument("replacement"));
        if (input is null || (call.Argument("pattern") ?? call.Instance) is not { } pattern || read(pattern) is not [{ IsText: true } spelled])
        {
            return default;
        }

        var text = spelled.ToString();
        var plain = text.Replace("\\", "");
        return with is not null && plain.IndexOfAny(['.', '*', '+', '?', '(', '[', '|', '^', '$']) < 0 ? read(input).Combine(read(with), (shape, value) => shape.Replace(plain, value))
            : plain is ['{', .., '}'] && text.IndexOf('|') < 0 ? read(input)
            : default;
    }

    /// <summary>The URL with name=value behind it; a whole table of values is one thing that cannot be read, and grows where a list is given one name.</summary>
    private static ImmutableArray<UrlShape> Query(IInvocationOperation call, Func<IOperation, ImmutableArray<UrlShape>> read)
    {
        if (call.Arguments.Length < 2)
        {
            return default;
        }

        var added = call.Arguments.Length > 2 ? ContentCalls.Parameter(read(call.Arguments[1].Value), read(call.Arguments[2].Value)) : [UrlShape.Of(new Hole(call.Arguments[1].Value, Grows: GrowingList.PairsAlike(call.Arguments[1].Value.Syntax) && !Batches.Cut(call.Arguments[1].Value.Syntax)))];
        return read(call.Arguments[0].Value).Combine(added, static (url, query) =>
            url.Append(UrlShape.Of(url.Pieces.Any(static piece => piece.Text?.IndexOf('?') >= 0) ? "&" : "?")).Append(query));
    }

    /// <summary>A list with <paramref name="separator"/> between its items; what grows by the item when they are not in sight.</summary>
    private static ImmutableArray<UrlShape> Listed(IInvocationOperation call, IOperation? list, string separator, Func<IOperation, ImmutableArray<UrlShape>> read)
    {
        var shapes = list is null ? [] : read(list);
        return shapes.IsEmpty || shapes.Any(static shape => shape.Pieces is [{ Hole: not null }])
            ? [UrlShape.Of(new Hole(call, Grows: GrowingList.MayJoin(call.Syntax, separator) && !Batches.Cut(call.Syntax) && !shapes.Any(static shape => shape.Pieces is [{ Hole: { } items }] && Batches.Cut(items.Value.Syntax))))]
            : shapes.Each(shape => GrowingList.Joined(shape, separator));
    }

    /// <summary>string.Join and StringBuilder.AppendJoin: the separator, then the items.</summary>
    public static ImmutableArray<UrlShape> Join(IInvocationOperation call, Func<IOperation, ImmutableArray<UrlShape>> read)
    {
        if (call.Arguments.Length < 2)
        {
            return default;
        }

        if (call.Arguments[0].Value.ConstantValue is not { HasValue: true, Value: var value } || value?.ToString() is not { } separator)
        {
            return Listed(call, null, "", read);
        }

        return Elements(call.Arguments.RemoveAt(0)) is { } elements
            ? Sum(elements.SelectMany((element, index) => index == 0 ? [read(element)] : new[] { [UrlShape.Of(separator)], read(element) }))
            : Listed(call, call.Arguments.Length == 2 ? call.Arguments[1].Value : null, separator, read);
    }

    private static ImmutableArray<UrlShape> Sum(IEnumerable<ImmutableArray<UrlShape>> parts) =>
        parts.Aggregate(ImmutableArray.Create(UrlShape.Empty), static (left, right) => left.Times(right));

    /// <summary>string.Format and StringBuilder.AppendFormat: perhaps a culture, the format, then its values.</summary>
    public static ImmutableArray<UrlShape> Format(IInvocationOperation call, Func<IOperation, ImmutableArray<UrlShape>> read)
    {
        var at = call.Arguments.Length > 0 && call.Arguments[0].Value.Type?.SpecialType != SpecialType.System_String ? 1 : 0;
        if (call.Arguments.Length > at && call.Arguments[at].Value is IPropertyReferenceOperation { Property: { Name: "Format", ContainingType.Name: "FormattableString" }, Instance: { } template })
        {
            // The format of an interpolated text with its own arguments, most often to escape them.
            var escapes = call.Descendants().OfType<IInvocationOperation>().Any(static inner => IsEscaping(inner.TargetMethod));
            return escapes ? read(template).Each(static shape => shape.Escaped()) : read(template);
        }

        if (call.Arguments.Length <= at)
        {
            return default;
        }

        // Values that are not in sight are still values: what stands between them is known.
        var items = Elements(call.Arguments.RemoveRange(0, at + 1)) is { } values ? values.Select(read).ToList() : Enumerable.Repeat(ImmutableArray.Create(UrlShape.Of(new Hole(call))), MostValues).ToList();
        return [.. read(call.Arguments[at].Value).SelectMany(format => Filled(format, items)).Take(Shapes.Most)];
    }

    private static ImmutableArray<UrlShape> Filled(UrlShape format, List<ImmutableArray<UrlShape>> items)
    {
        ImmutableArray<UrlShape> shapes = [UrlShape.Empty];
        foreach (var piece in format.Pieces)
        {
            foreach (var part in piece.Text is { } text ? Placeholders(text, items) : [[UrlShape.Of(piece)]])
            {
                shapes = shapes.Times(part);
            }
        }

        return shapes;
    }

    /// <summary>The parts of a composite format: text between its placeholders, and the value of each placeholder.</summary>
    private static IEnumerable<ImmutableArray<UrlShape>> Placeholders(string text, List<ImmutableArray<UrlShape>> items)
    {
        var from = 0;
        while (from < text.Length)
        {
            var brace = text.IndexOfAny(['{', '}'], from);
            if (brace < 0)
            {
                yield return [UrlShape.Of(text.Substring(from))];
                yield break;
            }

            if (brace > from)
            {
                yield return [UrlShape.Of(text.Substring(from, brace - from))];
            }

            var close = text.IndexOf('}', brace);
            if (brace + 1 < text.Length && text[brace + 1] == text[brace])
            {
                yield return [UrlShape.Of(text.Substring(brace, 1))];
                from = brace + 2;
            }
            else if (text[brace] == '{' && close > brace
                && int.TryParse(text.Substring(brace + 1, close - brace - 1).Split(',', ':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < items.Count)
            {
                yield return items[index];
                from = close + 1;
            }
            else
            {
                yield return [UrlShape.Of(text.Substring(brace, 1))];
                from = brace + 1;
            }
        }
    }

    /// <summary>The values passed, with an array that is written out taken apart; null when there is a collection whose items are not in sight.</summary>
    private static ImmutableArray<IOperation>? Elements(ImmutableArray<IArgumentOperation> arguments)
    {
        var elements = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var argument in arguments)
        {
            var value = argument.Value is IConversionOperation { Operand: var operand } && operand.Type is IArrayTypeSymbol ? operand : argument.Value;
            switch (value)
            {
                case IArrayCreationOperation { Initializer: { } initializer }:
                    elements.AddRange(initializer.ElementValues);
                    break;
                case ICollectionExpressionOperation collection when collection.Elements.All(static element => element is not ISpreadOperation):
                    elements.AddRange(collection.Elements);
                    break;
                case { Type: INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [{ SpecialType: SpecialType.System_Char }] } }:
                    elements.Add(value.WithoutConversion());
                    break;
                case { Type.SpecialType: SpecialType.System_String or SpecialType.System_Object }:
                case { Type: not IArrayTypeSymbol } when argument.Parameter is { Type.SpecialType: SpecialType.System_Object or SpecialType.System_String }:
                    elements.Add(value);
                    break;
                default:
                    return null;
            }
        }

        return elements.ToImmutable();
    }

    private static string? Constant(IOperation value) => value.ConstantValue is { HasValue: true, Value: var constant } ? constant?.ToString() : null;

    private static char[]? Characters(ImmutableArray<IArgumentOperation> arguments)
    {
        if (arguments.IsEmpty)
        {
            return WhiteSpace;
        }

        var characters = new List<char>();
        foreach (var value in Elements(arguments) ?? [.. arguments.SelectMany(static argument => argument.Value is IArrayCreationOperation { Initializer: { } items } ? items.ElementValues : [argument.Value])])
        {
            if (value.ConstantValue is not { HasValue: true, Value: char character })
            {
                return null;
            }

            characters.Add(character);
        }

        return [.. characters];
    }
}
