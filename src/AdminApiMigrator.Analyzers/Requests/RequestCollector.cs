using System.Collections.Immutable;
using AdminApiMigrator.Evaluation;
using AdminApiMigrator.Evaluation.Transfers;
using AdminApiMigrator.Matching;
using AdminApiMigrator.Requests.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Notes every request that the code of one member sends while the interpreter runs it.</summary>
internal sealed class RequestCollector(ProgramIndex program, SinkTable sinks) : ICallObserver
{
    private readonly Dictionary<IOperation, ReferenceValue> _carriers = [];
    private readonly HashSet<SyntaxNode> _sent = [];

    public List<Emission> Emissions { get; } = [];

    /// <summary>What texts the expressions of the member have been.</summary>
    public Dictionary<SyntaxNode, ImmutableArray<UrlShape>> Texts { get; } = [];

    /// <summary>The creations of messages and request objects that were sent.</summary>
    public IEnumerable<SyntaxNode> Sent => _sent;

    public bool Calls(Interpreter interpreter, CallValues call)
    {
        if (sinks.Of(call) is not { } sink)
        {
            return false;
        }

        foreach (var url in sink.UrlOf(call).Alternatives)
        {
            Send(interpreter, call, sink, url);
        }

        return true;
    }

    public void CallsOutOfSight(Interpreter interpreter, CallValues call)
    {
    }

    public void Creates(Interpreter interpreter, IOperation site, ReferenceValue created) => _carriers[site] = created;

    public void Evaluates(Interpreter interpreter, IOperation expression, AbstractValue value)
    {
        if (value is TextValue or UnknownValue && interpreter.IsInEntry && expression.Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" })
        {
            var shapes = value.AsText();
            Texts[expression.Syntax] = Texts.TryGetValue(expression.Syntax, out var known) ? known.Or(shapes) : shapes;
        }
    }

    /// <summary>Requests that are made and not sent by the member.</summary>
    public List<Request> Unsent { get; } = [];

    /// <summary>Looks at what was made and not sent, once the member is through.</summary>
    public void Finish(Interpreter interpreter)
    {
        _carriers.Clear();
    }

    private void Send(Interpreter interpreter, CallValues call, Sink sink, AbstractValue given)
    {
        var message = sink.TakesMessage ? interpreter.ObjectOf(given) : null;
        var methods = sink.MethodsOf(call, message);
        var (url, expression, body) = (given, sink.UrlExpression(call), sink.BodyExpression(call));
        if (sink.TakesMessage)
        {
            if (message?.Site is { Syntax: var creation })
            {
                _sent.Add(creation);
            }

            url = message is null ? null : sink.UrlIn(message);
            expression = message?.Origins.TryGetValue("RequestUri", out var origin) == true ? origin : null;
            body = message?.Origins.TryGetValue("Content", out var content) == true ? content : message?.Origins.TryGetValue("Body", out content) == true ? content : null;
        }

        var shapes = url is null || expression is null && url is ConstantValue ? ImmutableArray<UrlShape>.Empty : interpreter.TextOf(url, expression ?? call.Operation);
        if (url is ConstantValue { Value: null })
        {
            shapes = [UrlShape.Empty];
        }

        var bases = sink.BasesOf(interpreter, call);
        var whole = sink.Join(shapes, bases);
        var request = new Request(call.Operation, sink.Form, null, [])
        {
            Receiver = call.Operation.ReceiverOf(),
            Url = expression?.WithoutConversion(),
            Body = Given(body?.WithoutConversion(), interpreter.Frame),
            Cancellation = call.Operation.Argument("cancellationToken"),
            OtherArguments = sink.OtherArguments(call.Operation),
            Library = sink.Library,
            WayOut = sink.WayOutIn(program.Models.Compilation),
            Bases = bases,
        };
        Add(interpreter, call.Operation, new RequestRow(methods, whole), request, message?.Site?.Syntax);
    }

    private void Add(Interpreter interpreter, IOperation sink, RequestRow row, Request request, SyntaxNode? carrier)
    {
        var (site, called, through) = interpreter.SiteOf(sink);
        Emissions.Add(new Emission(interpreter.Entry!, site, called, sink, row, request) { Self = interpreter.SelfType, Through = through, Carrier = carrier });
    }

    /// <summary>What the caller gave for a body that a method only wraps: the one argument that stands in it.</summary>
    private static IOperation? Given(IOperation? body, CallFrame? frame)
    {
        for (; frame?.Caller is not null && body is not null; frame = frame.Caller)
        {
            var given = body.DescendantsAndSelf().OfType<IParameterReferenceOperation>()
                .Select(parameter => frame.Arguments.TryGetValue(parameter.Parameter.OriginalDefinition, out var argument) ? argument : null)
                .Where(static argument => argument is not null).Take(2).ToList();
            if (given is not [{ } only])
            {
                return body;
            }

            body = only.WithoutConversion();
        }

        return body;
    }
}
