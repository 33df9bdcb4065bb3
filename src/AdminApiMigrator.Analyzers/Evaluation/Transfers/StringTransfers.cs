using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>What the framework's methods on texts give.</summary>
internal static class StringTransfers
{
    /// <summary>A format takes no more values than this.</summary>
    private const int MostValues = 16;

    private static readonly char[] WhiteSpace = [' ', '\t', '\r', '\n'];

    private static readonly char[] PatternSigns = ['.', '*', '+', '?', '(', '[', '|', '^', '$'];

    public static readonly ImmutableArray<MethodRow> Methods =
    [
        new("System.String", "Format", static (interpreter, call) => Format(interpreter, call, 0)),
        new("System.String", "Concat", Concat),
        new("System.String", "Join", static (interpreter, call) => Text(Joined(interpreter, call))),
        new("System.String", "Replace", Replace),
        new("System.String", "Trim TrimStart TrimEnd", Trim),
        new("System.String", "Substring Remove", Cut),
        new("System.String", "ToLower ToLowerInvariant", static (interpreter, call) => Cased(interpreter, call, static text => text.ToLowerInvariant())),
        new("System.String", "ToUpper ToUpperInvariant", static (interpreter, call) => Cased(interpreter, call, static text => text.ToUpperInvariant())),
        new("System.String", "ToString Normalize Intern", static (interpreter, call) => call.Receiver ?? call[0]),
        new("System.String", "IsNullOrEmpty IsNullOrWhiteSpace", IsEmpty),
        new("System.String", "Equals", static (_, call) => call.Receiver is { } receiver && call.Count > 0 ? Same(receiver, call[0]) : null),
        new("System.String", "StartsWith", StartsWith),
        new("System.String", "Split", Split),
        new("System.String", "Create", static (interpreter, call) => Text(interpreter.TextOf(call[call.Count - 1], call.Expression(call.Count - 1)))),
        new("System.FormattableString", "ToString", static (_, call) => call.Receiver),
        new("System.FormattableString", "Invariant CurrentCulture", static (_, call) => call[0]),
        new("System.Runtime.CompilerServices.FormattableStringFactory", "Create", static (interpreter, call) => Format(interpreter, call, 0)),
        new("System.Text.CompositeFormat", "Parse", static (_, call) => call[0]),
        new("System.Text.Encoding", "GetString", static (_, call) => call.Count > 0 ? call[0] : null),
        new("System.Text.RegularExpressions.Regex", "Replace", Pattern),
        new("System.MemoryExtensions", "AsSpan AsMemory Trim TrimStart TrimEnd", static (_, call) => call.Receiver is TextValue && call.Count == 0 ? call.Receiver : null),
        new("System.Object", "ToString", static (interpreter, call) => call.Receiver switch
        {
            TextValue or ConstantValue { Value: not null } => call.Receiver,
            _ when interpreter.ObjectOf(call.Receiver) is { Content.IsDefault: false } => Text(interpreter.TextOf(call.Receiver!, call.Operation)),
            _ => null,
        }),
        new("System.Enum", "ToString", static (_, call) => call.Receiver is ConstantValue { MemberName: { } name } ? TextValue.Of(name) : null),
        .. Escaping("System.Uri", "EscapeDataString EscapeUriString"),
        .. Escaping("System.Net.WebUtility", "UrlEncode"),
        .. Escaping("System.Web.HttpUtility", "UrlEncode UrlPathEncode"),
        .. Escaping("System.Text.Encodings.Web.TextEncoder", "Encode"),
        .. Escaping("System.Text.Encodings.Web.UrlEncoder", "Encode"),
    ];

    public static readonly ImmutableArray<PropertyRow> Properties =
    [
        new("System.String", "Empty", static (_, _, _) => TextValue.Of("")),
        new("System.FormattableString", "Format", static (_, owner, _) => owner is TextValue ? owner : null),
    ];

    public static readonly ImmutableArray<CreationRow> Creations =
    [
        new("System.String", static (_, arguments) => arguments.Passed.Select(static passed => passed.Value).FirstOrDefault() is TextValue text ? text : null),
        new("System.Text.RegularExpressions.Regex", static (_, arguments) => arguments["pattern"]),
    ];

    /// <summary>Whether the method gives back its first argument in the form that a URL takes.</summary>
    public static bool Escapes(IMethodSymbol method) => method.Name is "EscapeDataString" or "EscapeUriString" or "UrlEncode" or "UrlPathEncode" or "Encode";

    public static AbstractValue? Text(ImmutableArray<UrlShape> shapes) => shapes.IsDefaultOrEmpty ? null : new TextValue(shapes);

    private static ImmutableArray<MethodRow> Escaping(string type, string members) =>
        [new(type, members, static (interpreter, call) => call.Count == 0 ? null : new TextValue(interpreter.TextOf(call[0], call.Expression(0)).Each(static shape => shape.Escaped())))];

    private static AbstractValue? Same(AbstractValue one, AbstractValue other) =>
        one.Known is { HasValue: true, Value: var left } && other.Known is { HasValue: true, Value: var right } ? new ConstantValue(Equals(left, right)) : null;

    private static AbstractValue? IsEmpty(Interpreter interpreter, CallValues call) => call[0] switch
    {
        { Known: { HasValue: true, Value: var text } } => new ConstantValue(text is null or ""),
        var value when Interpreter.IsSomething(value) => new ConstantValue(false),
        _ => null,
    };

    private static AbstractValue? StartsWith(Interpreter interpreter, CallValues call) =>
        call.Receiver?.Known is { HasValue: true, Value: string text } && call[0].Known is { HasValue: true, Value: var start } ? new ConstantValue(text.StartsWith(start?.ToString() ?? "", StringComparison.Ordinal)) : null;

    private static AbstractValue? Split(Interpreter interpreter, CallValues call) =>
        call.Receiver?.Known is { HasValue: true, Value: string text } && call[0].Known is { HasValue: true, Value: { } separator }
            ? interpreter.Allocate(new AbstractObject(call.Method.ReturnType, call.Operation) { Items = [.. text.Split([separator.ToString()], StringSplitOptions.None).Select(TextValue.Of)] })
            : null;

    private static AbstractValue? Concat(Interpreter interpreter, CallValues call)
    {
        if (call.Count == 1 && interpreter.ObjectOf(call[0]) is { Items.IsDefault: false } || call.Count == 1 && call[0] is not TextValue && !IsText(call.Expression(0)))
        {
            return Text(Listed(interpreter, call, call[0], call.Expression(0), ""));
        }

        var shapes = ImmutableArray.Create(UrlShape.Empty);
        for (var i = 0; i < call.Count; i++)
        {
            shapes = shapes.Times(interpreter.TextOf(call[i], call.Expression(i)));
        }

        return Text(shapes);
    }

    private static bool IsText(IOperation expression) => expression.WithoutConversion().Type is { SpecialType: SpecialType.System_String or SpecialType.System_Object };

    /// <summary>string.Join and StringBuilder.AppendJoin: the separator, then the items.</summary>
    public static ImmutableArray<UrlShape> Joined(Interpreter interpreter, CallValues call)
    {
        if (call.Count < 2)
        {
            return default;
        }

        var separator = call[0].Known is { HasValue: true, Value: var known } ? known?.ToString() ?? "" : null;
        if (call.Count == 2 && !IsText(call.Expression(1)))
        {
            return Listed(interpreter, call, call[1], call.Expression(1), separator);
        }

        var parts = Enumerable.Range(1, call.Count - 1).Select(i => interpreter.TextOf(call[i], call.Expression(i)));
        return Separated(parts, separator ?? "", call.Operation);
    }

    private static ImmutableArray<UrlShape> Separated(IEnumerable<ImmutableArray<UrlShape>> parts, string separator, IOperation site)
    {
        var shapes = ImmutableArray<UrlShape>.Empty;
        foreach (var part in parts)
        {
            shapes = shapes.IsEmpty ? part : shapes.Each(shape => shape.Append(UrlShape.Of(separator))).Times(part);
        }

        return shapes.IsEmpty ? [UrlShape.Empty] : shapes;
    }

    /// <summary>A list with the separator between its items; what grows by the item when they are not in sight.</summary>
    private static ImmutableArray<UrlShape> Listed(Interpreter interpreter, CallValues call, AbstractValue list, IOperation expression, string? separator)
    {
        var (items, hasMore) = interpreter.ItemsOf(list);
        if (items.IsEmpty && !hasMore)
        {
            return [UrlShape.Empty];
        }

        // How the growing part is put together stands where the items come from, or in the join.
        var source = list.Alternatives.Select(one => interpreter.ObjectOf(one)?.More).FirstOrDefault(static more => more is not null) ?? call.Operation;
        var rest = UrlShape.Of(new Hole(source, Grows: separator is not null && (ListBounds.MayGrow(call.Operation, list, separator) || (source != call.Operation && ListBounds.MayGrow(source, list, separator)))));
        if (items.IsEmpty || separator is null || interpreter.IsAlike(list))
        {
            return [UrlShape.Of(rest.Pieces[0].Hole! with { Value = call.Operation })];
        }

        var known = Separated(items.Select(item => interpreter.TextOf(item, expression)), separator, call.Operation);
        return hasMore ? known.Each(shape => shape.Append(UrlShape.Of(separator)).Append(rest)) : known;
    }

    private static AbstractValue? Replace(Interpreter interpreter, CallValues call)
    {
        if (call.Receiver is not { } receiver || call.Count < 2)
        {
            return null;
        }

        var text = interpreter.TextOf(receiver, call.Operation.Instance ?? call.Operation);
        if (call[0].Known is { HasValue: true, Value: { } placeholder })
        {
            return Text(text.Combine(interpreter.TextOf(call[1], call.Expression(1)), (shape, value) => shape.Replace(placeholder.ToString()!, value)));
        }

        // Only what stands for a value is replaced, whichever.
        return interpreter.TextOf(call[0], call.Expression(0)).All(static shape => shape.Pieces is [{ Text: ['{' or ':' or '<', ..] }, ..]) ? Text(text) : null;
    }

    private static AbstractValue? Trim(Interpreter interpreter, CallValues call)
    {
        if (call.Receiver is not { } receiver || Characters(interpreter, call) is not { } characters)
        {
            return null;
        }

        var (start, end) = (call.Method.Name != "TrimEnd", call.Method.Name != "TrimStart");
        return Text(interpreter.TextOf(receiver, call.Operation.Instance!).Each(shape => Changed(shape, call, characters.Contains('/')) ?? shape.Trim(characters, start, end)));
    }

    private static char[]? Characters(Interpreter interpreter, CallValues call)
    {
        if (call.Count == 0)
        {
            return WhiteSpace;
        }

        var values = call.Values.SelectMany(value => interpreter.ObjectOf(value) is { Items: { IsDefault: false } items } ? items : [value]).ToList();
        return values.Count == 0 ? WhiteSpace
            : values.TrueForAll(static value => value is ConstantValue { Value: char }) ? [.. values.Select(static value => (char)((ConstantValue)value).Value!)] : null;
    }

    /// <summary>
    /// A value that nothing is known of is from now on what the call makes of it, so that whoever writes it down again writes the call, too.
    /// Only slashes may be taken off a base address and not be missed.
    /// </summary>
    private static UrlShape? Changed(UrlShape shape, CallValues call, bool isAddress) =>
        shape.Pieces is [{ Hole: { IsEscaped: false, Grows: false, Format: null, Default: null } hole }] && !isAddress ? UrlShape.Of(hole with { Value = call.Operation }) : null;

    private static AbstractValue? Cased(Interpreter interpreter, CallValues call, Func<string, string> change) => call.Receiver is null or ReferenceValue
        ? null
        : Text(interpreter.TextOf(call.Receiver, call.Operation.Instance!)
            .Each(shape => Changed(shape, call, isAddress: false) ?? UrlShape.Join(shape.Pieces.Select(piece => piece.Text is { } text ? change(text) : piece), shape.Members)));

    private static AbstractValue? Cut(Interpreter interpreter, CallValues call)
    {
        if (call.Receiver is not TextValue { Shapes: [{ IsText: true } whole] } || call[0] is not ConstantValue { Value: int start } || start < 0 || start > whole.ToString().Length)
        {
            return null;
        }

        var text = whole.ToString();
        var length = call.Count > 1 ? (call[1] as ConstantValue)?.Value as int? : text.Length - start;
        return length is not { } count || count < 0 || start + count > text.Length ? null
            : TextValue.Of(call.Method.Name == "Remove" ? text.Remove(start, count) : text.Substring(start, count));
    }

    /// <summary>What a pattern replaces: a text that it spells, or what stands in braces for a value, whichever.</summary>
    private static AbstractValue? Pattern(Interpreter interpreter, CallValues call)
    {
        var (input, with) = (call.IndexOf("input"), call.IndexOf("replacement"));
        var pattern = call.Value("pattern") ?? call.Receiver;
        if (input < 0 || pattern?.Known is not { HasValue: true, Value: string text })
        {
            return null;
        }

        var shapes = interpreter.TextOf(call.Values[input], call.Operation.Arguments[input].Value);
        var plain = text.Replace("\\", "");
        var isPlaceholder = plain.StartsWith("{", StringComparison.Ordinal) && plain.EndsWith("}", StringComparison.Ordinal) && text.IndexOf('|') < 0;
        return with >= 0 && plain.IndexOfAny(PatternSigns) < 0
            ? Text(shapes.Combine(interpreter.TextOf(call.Values[with], call.Operation.Arguments[with].Value), (shape, value) => shape.Replace(plain, value)))
            : isPlaceholder ? Text(shapes) : null;
    }

    /// <summary>string.Format and StringBuilder.AppendFormat: perhaps a culture, the format, then its values.</summary>
    public static AbstractValue? Format(Interpreter interpreter, CallValues call, int from)
    {
        var at = from;
        if (at < call.Count && call.Operation.Arguments[call.First + at].Parameter?.Name == "provider")
        {
            at++;
        }

        if (at >= call.Count)
        {
            return null;
        }

        if (call.Expression(at) is IPropertyReferenceOperation { Property: { Name: "Format", ContainingType.Name: "FormattableString" } })
        {
            // The format of an interpolated text with its own arguments, most often to escape them.
            var escapes = call.Operation.Descendants().OfType<IInvocationOperation>().Any(static inner => Escapes(inner.TargetMethod));
            return escapes ? Text(interpreter.TextOf(call[at], call.Expression(at)).Each(static shape => shape.Escaped())) : call[at];
        }

        var values = new List<ImmutableArray<UrlShape>>();
        for (var i = at + 1; i < call.Count; i++)
        {
            if (interpreter.ObjectOf(call[i]) is { Items: { IsDefault: false } items, HasMoreItems: false } array && call.Method.Parameters[call.Operation.Arguments[call.First + i].Parameter?.Ordinal ?? 0].Type is not { SpecialType: SpecialType.System_Object })
            {
                var elements = (array.Site as IArrayCreationOperation)?.Initializer?.ElementValues;
                values.AddRange(items.Select((item, index) => interpreter.TextOf(item, elements is { } spelled && index < spelled.Length ? spelled[index] : call.Expression(i))));
            }
            else if (IsList(call.Expression(i)))
            {
                // Values that are not in sight are still values: what stands between them is known.
                values.AddRange(Enumerable.Repeat(ImmutableArray.Create(UrlShape.Of(new Hole(call.Operation))), MostValues));
            }
            else
            {
                values.Add(interpreter.TextOf(call[i], call.Expression(i)));
            }
        }

        return Text([.. interpreter.TextOf(call[at], call.Expression(at)).SelectMany(format => Filled(format, values)).Take(Shapes.Most)]);
    }

    private static bool IsList(IOperation expression) => expression.WithoutConversion().Type is IArrayTypeSymbol or INamedTypeSymbol { Name: "ReadOnlySpan" };

    private static ImmutableArray<UrlShape> Filled(UrlShape format, List<ImmutableArray<UrlShape>> values)
    {
        ImmutableArray<UrlShape> shapes = [format.Members.Aggregate(UrlShape.Empty, static (empty, member) => empty.HeldBy(member))];
        foreach (var piece in format.Pieces)
        {
            foreach (var part in piece.Text is { } text ? Placeholders(text, values) : [[UrlShape.Of(piece)]])
            {
                shapes = shapes.Times(part);
            }
        }

        return shapes;
    }

    /// <summary>The parts of a composite format: text between its placeholders, and the value of each placeholder.</summary>
    private static IEnumerable<ImmutableArray<UrlShape>> Placeholders(string text, List<ImmutableArray<UrlShape>> values)
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
                && index < values.Count)
            {
                yield return values[index];
                from = close + 1;
            }
            else
            {
                yield return [UrlShape.Of(text.Substring(brace, 1))];
                from = brace + 1;
            }
        }
    }
}
