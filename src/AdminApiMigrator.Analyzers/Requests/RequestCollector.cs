using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Notes every request that the code of one member sends while the interpreter runs it.</summary>
internal sealed class RequestCollector(ProgramIndex program, SinkTable sinks, WrapperCalls wrappers, CarrierTable carriers) : ICallObserver
{
    private readonly Dictionary<IOperation, ReferenceValue> _carriers = [];
    private readonly HashSet<SyntaxNode> _sent = [];
    private readonly HashSet<SyntaxNode> _read = [];
    private readonly HashSet<SyntaxNode> _escaped = [];
    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly HashSet<SyntaxNode> _handedOut = [];

    public List<Emission> Emissions { get; } = [];

    /// <summary>What texts the expressions of the member have been.</summary>
    public Dictionary<SyntaxNode, ImmutableArray<UrlShape>> Texts { get; } = [];

    /// <summary>The creations of messages and request objects that were sent.</summary>
    public IEnumerable<SyntaxNode> Sent => _sent;

    /// <summary>The creations of objects that went to code out of sight.</summary>
    public IEnumerable<SyntaxNode> Escaped => _escaped;

    /// <summary>The creations of objects that the member gives back or leaves where other code finds them.</summary>
    public IEnumerable<SyntaxNode> HandedOut => _handedOut;

    /// <summary>The creations, in other members' code, of objects that the member has had.</summary>
    public IEnumerable<SyntaxNode> Seen => _seen;

    /// <summary>The creations of objects whose members were read.</summary>
    public IEnumerable<SyntaxNode> Read => _read;

    public bool Calls(Interpreter interpreter, CallValues call)
    {
        if (sinks.Of(call) is not { } sink)
        {
            return false;
        }

        var index = sink.UrlIndex(interpreter, call);
        if (index < 0 && sink.From is not (UrlSource.Receiver or UrlSource.Argument))
        {
            return sink.From == UrlSource.Message;
        }

        var given = sink.From == UrlSource.Receiver ? call.Receiver ?? AbstractValue.Null : index < 0 ? AbstractValue.Null : call.Values[index];
        foreach (var url in given.Alternatives)
        {
            Send(interpreter, call, sink, url, index < 0 ? call.Operation.ReceiverOf() : call.Operation.Arguments[index].Value.WithoutConversion());
        }

        return true;
    }

    public int Mark => Emissions.Count;

    public void HasCalled(Interpreter interpreter, CallValues call, bool isInSight, int mark)
    {
        if (Emissions.Count == mark && wrappers.Read(interpreter, call, isInSight) is var (row, request))
        {
            Add(interpreter, call.Operation, row, request, null);
        }
    }

    public void Creates(Interpreter interpreter, IOperation site, ReferenceValue created)
    {
        if (site.Type is { } type && !interpreter.IsApart && carriers.Of(type) is not null)
        {
            _carriers[site] = created;
            if (!interpreter.IsInEntry)
            {
                _seen.Add(site.Syntax);
            }
        }
    }

    public void Escapes(Interpreter interpreter, IMethodSymbol? method, AbstractObject content)
    {
        var mayBeSent = method is null || !WrapperCalls.IsForeign(method.ContainingType) || method.ContainingNamespace?.ToDisplayString().StartsWith("System.Net", StringComparison.Ordinal) == true;
        if (mayBeSent && content.Site is { Syntax: var creation })
        {
            _escaped.Add(creation);
        }
    }

    public void Finds(Interpreter interpreter, AbstractObject content)
    {
        if (content.Site is { Syntax: var creation })
        {
            _seen.Add(creation);
        }
    }

    public void Reads(Interpreter interpreter, AbstractObject content)
    {
        if (content.Site is { Syntax: var creation })
        {
            _read.Add(creation);
        }
    }

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
        _handedOut.UnionWith(interpreter.HandedOut.Select(static content => content.Site?.Syntax).OfType<SyntaxNode>());
        foreach (var pair in _carriers)
        {
            if (carriers.Of(pair.Key.Type!) is { } carrier && (carrier.IsSentByItself || !_sent.Contains(pair.Key.Syntax)) && interpreter.ObjectOf(pair.Value) is { } content)
            {
                var urls = carrier.UrlsOf(interpreter, content, pair.Key);
                var methods = content.Members.TryGetValue("Method", out var method) ? HttpVerbs.Of(method) : ["GET"];
                Unsent.Add(new Request(pair.Key, RequestForm.Other, methods is [var only] ? only : null, urls)
                {
                    Methods = methods.Length > 1 ? methods : [],
                    Url = content.Origins.TryGetValue("RequestUri", out var url) ? url.WithoutConversion() : null,
                    Body = content.Origins.TryGetValue("Content", out var body) ? body.WithoutConversion() : null,
                    Library = carrier.Library,
                    WayOut = carrier.WayOutIn(program.Models.Compilation),
                    NamedBy = urls.Aggregate(ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default), static (all, shape) => all.Union(shape.Members)),
                });
            }
        }

        _carriers.Clear();
    }

    private void Send(Interpreter interpreter, CallValues call, Sink sink, AbstractValue given, IOperation? expression)
    {
        var message = interpreter.ObjectOf(given);
        var methods = sink.MethodsOf(call, message);
        var body = call.Operation.Argument(sink.BodyParameter);
        var url = given;
        if (message?.Site is { Syntax: var creation })
        {
            _sent.Add(creation);
        }

        if (sink.From == UrlSource.Message)
        {
            url = message is not null && message.Members.TryGetValue("RequestUri", out var held) ? held : null;
            expression = message?.Origins.TryGetValue("RequestUri", out var origin) == true ? origin.WithoutConversion() : null;
            body = message?.Origins.TryGetValue("Content", out var content) == true ? content : null;
        }

        if (sink.From == UrlSource.Resource && message?.Origins.TryGetValue(RestSharpTransfers.BaseUrl, out var resource) == true)
        {
            expression = resource.WithoutConversion();
        }

        var shapes = url switch
        {
            null => ImmutableArray<UrlShape>.Empty,
            ConstantValue { Value: null } => [UrlShape.Empty],
            _ => interpreter.TextOf(url, expression ?? call.Operation),
        };
        var bases = sink.BasesOf(interpreter, call);
        var request = new Request(call.Operation, sink.Form, null, [])
        {
            Receiver = call.Operation.ReceiverOf(),
            Url = expression,
            Body = Given(body?.WithoutConversion(), interpreter.Frame),
            Sent = BodyOf(call, sink, message) is { } value ? new JsonObjectView(value, interpreter.State) : null,
            Cancellation = call.Operation.Argument("cancellationToken"),
            OtherArguments = Sink.OtherArguments(call.Operation),
            Library = sink.Library,
            WayOut = sink.WayOutIn(program.Models.Compilation),
            Bases = bases,
        };
        Add(interpreter, call.Operation, new RequestRow(methods, sink.Join(shapes, bases)), request, message?.Site?.Syntax);
    }

    private static AbstractValue? BodyOf(CallValues call, Sink sink, AbstractObject? message) => call.Value(sink.BodyParameter)
        ?? (message is null ? null : message.Members.TryGetValue("Content", out var content) || message.Members.TryGetValue("Body", out content) ? content : null);

    private void Add(Interpreter interpreter, IOperation sink, RequestRow row, Request request, SyntaxNode? carrier)
    {
        // What was there before the entry ran was sent before, too, and is another member's request.
        if (interpreter.IsApart)
        {
            return;
        }

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
