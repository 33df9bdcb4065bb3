using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>The libraries other than HttpClient that requests are sent through. A further library is a further entry.</summary>
internal sealed class LibraryRequests
{
    private readonly Models _models;
    private readonly ImmutableArray<Library> _libraries;
    private readonly RestSharpCalls _restSharp;
    private readonly InterfaceRequests _interfaces;

    public LibraryRequests(ValueReaders values)
    {
        _models = values.Models;
        _restSharp = new RestSharpCalls(values);
        _interfaces = new InterfaceRequests(values);
        _libraries = [new WebClientCalls(values), new WebRequestCalls(values), _restSharp, new FlurlCalls(values), new WrapperCalls(values)];
    }

    /// <summary>Whether the type, or one that it is derived from, is a library's: what is done with its objects is read by that library's reader.</summary>
    public static bool Declares(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (RestSharpCalls.IsLibrary(at) || FlurlUrls.IsLibrary(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a node may send a request through a library, as far as its text tells.</summary>
    public bool MayBe(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => MayBe(call),
        AttributeSyntax attribute => InterfaceRequests.MayBe(attribute),
        BaseObjectCreationExpressionSyntax creation => _restSharp.IsReferenced && RestSharpCalls.MayCreate(creation),
        _ => false,
    };

    /// <summary>
    /// The requests that nodes send through a library; nodes that <paramref name="known"/> requests stand at are passed over. What is created,
    /// in whatever file, to be sent by one of them is added to <paramref name="sent"/>.
    /// </summary>
    public ImmutableArray<Request> In(IReadOnlyCollection<SyntaxNode> nodes, IEnumerable<Request> known, HashSet<SyntaxNode> sent, CancellationToken cancellation)
    {
        if (nodes.Count == 0)
        {
            return [];
        }

        var requests = ImmutableArray.CreateBuilder<Request>();
        var taken = new HashSet<SyntaxNode>(known.Select(static request => request.Site.Syntax));
        foreach (var node in nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!taken.Contains(node) && node is InvocationExpressionSyntax or AttributeSyntax && Read(node, sent) is { } request)
            {
                requests.Add(request);
            }
        }

        // A request object is sent by a call in sight, or else it is itself the place to report: known only when every call was read.
        foreach (var creation in nodes.OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (!sent.Contains(creation) && _restSharp.ReadUnsent(creation) is { } request)
            {
                requests.Add(request);
            }
        }

        return requests.ToImmutable();
    }

    private bool MayBe(InvocationExpressionSyntax call)
    {
        if (CalledName.Of(call) is { Length: > 0 } name)
        {
            foreach (var library in _libraries)
            {
                if (library.MayBe(name, call))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private Request? Read(SyntaxNode node, ISet<SyntaxNode> sent)
    {
        if (node is AttributeSyntax attribute)
        {
            return _interfaces.Read(attribute);
        }

        var syntax = (InvocationExpressionSyntax)node;
        if (CalledName.Of(syntax) is not { Length: > 0 } name || _models.OperationOf(node) is not IInvocationOperation call)
        {
            return null;
        }

        return _libraries.Where(library => library.MayBe(name, syntax)).Select(library => library.Read(call, sent)).FirstOrDefault(static request => request is not null);
    }
}
