using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>The framework's objects that gather a text piece by piece: what each call adds.</summary>
internal static class BuilderTransfers
{
    private const string StringBuilder = "System.Text.StringBuilder";

    public static readonly ImmutableArray<MethodRow> Methods =
    [
        new(StringBuilder, "Append", static (interpreter, call) => Added(interpreter, call, static (content, text) => content.Times(text))),
        new(StringBuilder, "AppendLine", static (interpreter, call) => Added(interpreter, call, static (content, text) => content.Times(text).Each(static shape => shape.Append(UrlShape.Of("\n"))))),
        new(StringBuilder, "AppendFormat", static (interpreter, call) => Gathered(interpreter, call, content => content.Times(TextOr(StringTransfers.Format(interpreter, call, 0), call)))),
        new(StringBuilder, "AppendJoin", static (interpreter, call) => Gathered(interpreter, call, content => content.Times(StringTransfers.Joined(interpreter, call)))),
        new(StringBuilder, "Insert", static (interpreter, call) => Gathered(interpreter, call, content =>
            call[0] is ConstantValue { Value: 0 } ? interpreter.TextOf(call[1], call.Expression(1)).Times(content) : [UrlShape.Of(new Hole(call.Operation))])),
        new(StringBuilder, "Replace", static (interpreter, call) => Gathered(interpreter, call, content =>
            call[0].Known is { HasValue: true, Value: { } old } ? content.Combine(interpreter.TextOf(call[1], call.Expression(1)), (shape, with) => shape.Replace(old.ToString()!, with)) : content)),
        new(StringBuilder, "Clear", static (interpreter, call) => Gathered(interpreter, call, static _ => [UrlShape.Empty])),
        new(StringBuilder, "ToString", static (interpreter, call) => call.Count == 0 ? Text(interpreter, call) : null),
        new("System.UriBuilder", "ToString", Text),
        new("System.Collections.Specialized.NameValueCollection", "Add Set", Parameter),
        new("System.Collections.Specialized.NameValueCollection", "ToString", Text),
        new("Microsoft.AspNetCore.Http.Extensions.QueryBuilder", "Add", Parameter),
        new("Microsoft.AspNetCore.Http.Extensions.QueryBuilder", "ToQueryString ToString", static (interpreter, call) =>
            new TextValue(interpreter.TextOf(call.Receiver!, call.Operation).Each(static query => query.Pieces.IsEmpty ? query : UrlShape.Of("?").Append(query)))),
        new("System.Web.HttpUtility", "ParseQueryString", static (interpreter, call) => interpreter.Allocate(new AbstractObject(call.Method.ReturnType, call.Operation)
        {
            Content = interpreter.TextOf(call[0], call.Expression(0)).Each(static query => query.Trim(['?'], start: true, end: false)),
        })),
    ];

    public static readonly ImmutableArray<ConstructorRow> Constructors =
    [
        new(StringBuilder, static (interpreter, created, arguments) => created with { Content = First(interpreter, arguments, "value") }),
        new("System.UriBuilder", static (interpreter, created, arguments) => created with { Content = Uri(interpreter, arguments) }),
        new("System.Collections.Specialized.NameValueCollection", static (_, created, _) => created with { Content = [UrlShape.Empty] }),
        new("Microsoft.AspNetCore.Http.Extensions.QueryBuilder", static (_, created, _) => created with { Content = [UrlShape.Empty] }),
    ];

    private static AbstractValue? Text(Interpreter interpreter, CallValues call) =>
        interpreter.ObjectOf(call.Receiver) is { Content: { IsDefault: false } content } ? new TextValue(content) : null;

    private static ImmutableArray<UrlShape> First(Interpreter interpreter, ConstructorValues arguments, string parameter) =>
        arguments[parameter] is { } value ? interpreter.TextOf(value, arguments.Expression(parameter)!) : [UrlShape.Empty];

    private static ImmutableArray<UrlShape> TextOr(AbstractValue? text, CallValues call) => text is TextValue { Shapes: var shapes } ? shapes : [UrlShape.Of(new Hole(call.Operation))];

    private static AbstractValue? Added(Interpreter interpreter, CallValues call, Func<ImmutableArray<UrlShape>, ImmutableArray<UrlShape>, ImmutableArray<UrlShape>> add) =>
        Gathered(interpreter, call, content => add(content, call.Count == 0 ? [UrlShape.Empty] : interpreter.TextOf(call[0], call.Expression(0))));

    /// <summary>Changes what the receiver holds, and gives the receiver back.</summary>
    private static AbstractValue? Gathered(Interpreter interpreter, CallValues call, Func<ImmutableArray<UrlShape>, ImmutableArray<UrlShape>> change)
    {
        if (call.Receiver is null)
        {
            return null;
        }

        foreach (var one in call.Receiver.Alternatives)
        {
            if (interpreter.ObjectOf(one) is { } before)
            {
                var content = change(before.Content.IsDefault ? [UrlShape.Of(new Hole(call.Operation.Instance ?? call.Operation))] : before.Content);
                interpreter.Update(one, builder => builder with { Content = content });
            }
        }

        return call.Receiver;
    }

    private static AbstractValue? Parameter(Interpreter interpreter, CallValues call) => call.Count < 2 ? null : Gathered(interpreter, call, content =>
        content.Combine(ContentCalls.Parameter(interpreter.TextOf(call[0], call.Expression(0)), interpreter.TextOf(call[1], call.Expression(1))), ContentCalls.AndParameter));

    private static ImmutableArray<UrlShape> Uri(Interpreter interpreter, ConstructorValues arguments)
    {
        var passed = arguments.Passed.ToList();
        if (passed.Count < 2)
        {
            return passed.Count == 0 ? [UrlShape.Of("http://localhost/")] : interpreter.TextOf(passed[0].Value, passed[0].Expression);
        }

        var url = interpreter.TextOf(passed[0].Value, passed[0].Expression).Each(static scheme => scheme.Append(UrlShape.Of("://"))).Times(interpreter.TextOf(passed[1].Value, passed[1].Expression));
        return passed.Count < 4 ? url : url.Combine(interpreter.TextOf(passed[3].Value, passed[3].Expression), static (whole, path) => UriComponents.Of(whole).With("Path", path).Whole());
    }
}
