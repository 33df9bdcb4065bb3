using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Answers whether code of this compilation may send over the network what it is given. Only code that is wholly in sight can be told to
/// send nothing, such as a table or a file of lines: what is out of sight may.
/// </summary>
internal sealed class SendingCode(Models models)
{
    private const int DeepestCall = 4;

    /// <summary>Code that calls more than this is a program of its own; nobody looks through it for one call.</summary>
    private const int MostCalls = 300;

    private static readonly ImmutableArray<string> Clients = ["HttpClient", "HttpRequestMessage", "HttpMessageInvoker"];

    private readonly ConcurrentDictionary<SyntaxNode, bool> _known = new();

    /// <summary>Whether the code, or what it calls, may send.</summary>
    public bool In(SyntaxNode code) => _known.GetOrAdd(code, asked => In(asked, new Search(), 0));

    /// <summary>Whether the call, or the code behind it, may send.</summary>
    public bool MayLeadOut(IInvocationOperation call) => MayLeadOut(call, new Search(), 0);

    /// <summary>The code that a call of the method may run; none when some of it is out of sight.</summary>
    public ImmutableArray<IMethodSymbol> Bodies(IMethodSymbol method)
    {
        var called = (method.ReducedFrom ?? method).OriginalDefinition;
        called = called.PartialImplementationPart ?? called;
        return !models.IsInSight(called) ? []
            : called.IsAbstract || called.IsVirtual ? [.. models.Implementations.Of(called).OfType<IMethodSymbol>()]
            : called.IsExtern ? [] : [called];
    }

    private bool In(SyntaxNode code, Search search, int depth)
    {
        if (depth > DeepestCall)
        {
            return true;
        }

        if (!search.Seen.Add(code))
        {
            return false;
        }

        foreach (var node in code.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
                && (++search.Calls > MostCalls || MayLeadOut(models.OperationOf(node), search, depth)))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayLeadOut(IOperation? operation, Search search, int depth) => operation switch
    {
        IInvocationOperation call => MayLeadOut(call, search, depth),
        IObjectCreationOperation { Type: INamedTypeSymbol type } => IsOfService(type) || (Clients.Contains(type.Name) && RootOf(type) == "System"),
        INameOfOperation or ITypeParameterObjectCreationOperation or IDelegateCreationOperation => false,
        _ => true,
    };

    private bool MayLeadOut(IInvocationOperation call, Search search, int depth)
    {
        var called = call.TargetMethod;
        if (called.MethodKind == MethodKind.DelegateInvoke)
        {
            return TakesText(called);
        }

        if (!models.IsInSight(called))
        {
            return IsOfService(called.ContainingType)
                || (called.ContainingType.Name != "WebUtility" && called.ContainingNamespace?.ToDisplayString().StartsWith("System.Net", StringComparison.Ordinal) == true)
                || Clients.Contains(called.ReturnType.Name)
                || !WrapperCalls.IsForeign(called.ContainingType);
        }

        return TakesText(called) && (Bodies(called) is not { IsEmpty: false } bodies
            || bodies.Any(body => body.DeclaringSyntaxReferences.Any(declared => In(declared.GetSyntax(), search, depth + 1))));
    }

    /// <summary>Whether a URL or a request can be handed to the method.</summary>
    private static bool TakesText(IMethodSymbol method) => method.Parameters.Any(static parameter => parameter.Type is { SpecialType: SpecialType.System_String or SpecialType.System_Object }
        or { TypeKind: TypeKind.TypeParameter } or { Name: "Uri" or "HttpRequestMessage" or "FormattableString" or "HttpContent" or "HttpMethod" }
        || CarriedText.Carries(parameter.Type));

    private static bool IsOfService(INamedTypeSymbol type) => KnownNames.IsOfLibrary(type) || RootOf(type) is "Flurl" or "RestSharp" or "Refit" or "RestEase" or "AdminApiMigrator";

    private static string? RootOf(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString().Split('.')[0];

    private sealed class Search
    {
        public HashSet<SyntaxNode> Seen { get; } = [];

        public int Calls { get; set; }
    }
}
