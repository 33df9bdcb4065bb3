using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AdminApiMigrator.Requests.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Answers what requests the code of one compilation sends. All analyzers ask the same finder, so that a file is read once however many
/// rules look at it; it lives as long as its compilation.
/// </summary>
internal sealed class RequestFinder
{
    private static readonly ConditionalWeakTable<Compilation, RequestFinder> Finders = new();

    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<Request>> _requests = new();
    private readonly UrlReader _urls;
    private readonly BaseAddresses _baseAddresses;
    private readonly Messages _messages;
    private readonly HttpMethods _methods;
    private readonly LibraryRequests _libraries;

    private RequestFinder(Compilation compilation)
    {
        Models = new Models(compilation);
        Writes = new Writes(Models);
        _urls = new UrlReader(Models, Writes);
        _baseAddresses = new BaseAddresses(Models, Writes);
        _messages = new Messages(Models, Writes);
        _methods = new HttpMethods(Models, Writes);
        _libraries = new LibraryRequests(new ValueReaders(Models, Writes, _urls, _methods, _baseAddresses));
        Text = new AdminText(compilation);
    }

    public Models Models { get; }

    public Writes Writes { get; }

    /// <summary>Which files hold text of the service at all.</summary>
    public AdminText Text { get; }

    public static RequestFinder For(Compilation compilation) => Finders.GetValue(compilation, static compilation => new RequestFinder(compilation));

    /// <summary>The requests of the file; empty at the price of a text search when it holds no text of the service.</summary>
    public ImmutableArray<Request> In(SemanticModel model, CancellationToken cancellation)
    {
        if (!Text.MayBeIn(model.SyntaxTree, cancellation))
        {
            return [];
        }

        Models.Lend(model);
        return _requests.GetOrAdd(model.SyntaxTree, tree => Find(tree, cancellation));
    }

    /// <summary>The shapes of a text, as if it were a URL.</summary>
    public ImmutableArray<UrlShape> Shapes(IOperation value, ImmutableHashSet<ISymbol>.Builder namedBy) => _urls.Read(value, Arguments.None, namedBy);

    private ImmutableArray<Request> Find(SyntaxTree tree, CancellationToken cancellation)
    {
        var requests = ImmutableArray.CreateBuilder<Request>();
        var sent = new HashSet<SyntaxNode>();
        var created = new List<SyntaxNode>();
        var ofLibraries = new List<SyntaxNode>();
        foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (_libraries.MayBe(node))
            {
                ofLibraries.Add(node);
            }

            switch (node)
            {
                case InvocationExpressionSyntax invocation when Sinks.MayBe(NameOf(invocation)):
                    if (Models.OperationOf(invocation) is IInvocationOperation call && Sinks.Of(call) is { } sink)
                    {
                        requests.Add(Read(call, sink, sent));
                    }

                    break;
                case ObjectCreationExpressionSyntax { Type: var type } when type.ToString().EndsWith("HttpRequestMessage", StringComparison.Ordinal):
                case ImplicitObjectCreationExpressionSyntax:
                    created.Add(node);
                    break;
            }
        }

        foreach (var node in created)
        {
            if (!sent.Contains(node) && Models.OperationOf(node) is IObjectCreationOperation creation && creation.Type?.ToDisplayString() == Messages.TypeName)
            {
                requests.Add(Read(creation));
            }
        }

        requests.AddRange(_libraries.In(ofLibraries, requests, cancellation));
        return requests.ToImmutable();
    }

    private static string NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private Request Read(IInvocationOperation call, Sink sink, HashSet<SyntaxNode> sent)
    {
        var receiver = call.ReceiverOf();
        var url = call.Argument(sink.UrlParameter);
        var body = call.Argument(sink.BodyParameter);
        var method = sink.Method;
        var arguments = Arguments.None;
        if (sink.UrlParameter == "request" && _messages.Of(url, arguments) is { } message)
        {
            sent.Add(message.Creation.Syntax);
            (url, body, arguments) = (message.Url, message.Content, message.Arguments);
            method = message.Method is null ? "GET" : _methods.Of(message.Method, arguments);
        }
        else if (sink.UrlParameter == "request")
        {
            url = null;
        }

        var namedBy = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        return new Request(call, sink.Form, method, Urls(url, arguments, receiver, namedBy))
        {
            Receiver = receiver,
            Url = url,
            Body = body,
            Cancellation = call.Argument("cancellationToken"),
            OtherArguments = [.. call.Arguments
                .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name is "options" or "completionOption" or "jsonTypeInfo" or "formatter" or "mediaType")
                .Select(static argument => argument.Value)],
            Library = sink.Library,
            NamedBy = namedBy.ToImmutable(),
        };
    }

    private Request Read(IObjectCreationOperation creation)
    {
        var message = _messages.Of(creation, Arguments.None)!;
        var namedBy = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        return new Request(creation, RequestForm.Other, message.Method is null ? "GET" : _methods.Of(message.Method, Arguments.None), Urls(message.Url, Arguments.None, null, namedBy))
        {
            Url = message.Url,
            Body = message.Content,
            Library = "a message that is sent elsewhere",
            NamedBy = namedBy.ToImmutable(),
        };
    }

    /// <summary>The URL's shapes, each behind the client's base address where that is in sight.</summary>
    private ImmutableArray<UrlShape> Urls(IOperation? url, Arguments arguments, IOperation? client, ImmutableHashSet<ISymbol>.Builder namedBy)
    {
        var shapes = _urls.Read(url, arguments, namedBy);
        if (shapes.IsEmpty || shapes.All(static shape => shape.IsAbsolute))
        {
            return shapes;
        }

        ImmutableArray<UrlShape> bases = [.. _baseAddresses.Of(client).SelectMany(address => _urls.Read(address, Arguments.None, namedBy))];
        return bases.IsEmpty ? shapes : [.. shapes.SelectMany(shape => shape.IsAbsolute ? [shape] : bases.Select(address => address.Resolve(shape))).Distinct()];
    }
}
