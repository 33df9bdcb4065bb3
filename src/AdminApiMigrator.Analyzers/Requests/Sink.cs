using System.Collections.Immutable;
using AdminApiMigrator.Evaluation;
using AdminApiMigrator.Evaluation.Transfers;
using AdminApiMigrator.Matching;
using AdminApiMigrator.Requests.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>A call that sends a request: which argument is what.</summary>
/// <param name="Type">The full name of the type that declares the member; one that ends in a star stands for every type of the namespace.</param>
/// <param name="Members">The members' names, divided by blanks; one that ends in a star stands for all that begin like it.</param>
/// <param name="Method">The HTTP method it sends; null when an argument, the message or the member's name says.</param>
/// <param name="Form">How it sends.</param>
internal sealed record Sink(string Type, string Members, string? Method, RequestForm Form)
{
    /// <summary>The parameter that takes the URL, or the message.</summary>
    public string UrlParameter { get; init; } = "requestUri";

    /// <summary>The parameter that takes the content or the value.</summary>
    public string? BodyParameter { get; init; }

    /// <summary>The parameter that names the method; null when none does.</summary>
    public string? MethodParameter { get; init; }

    /// <summary>The member of the receiver that holds what stands before relative URLs.</summary>
    public string BaseMember { get; init; } = "BaseAddress";

    /// <summary>Whether base and path are joined with a slash, and not resolved as System.Uri does.</summary>
    public bool JoinsWithSlash { get; init; }

    /// <summary>The library's name where the call cannot be rewritten in place; empty for HttpClient.</summary>
    public string Library { get; init; } = "";

    /// <summary>What a person can do about a request of the library.</summary>
    public ManualRemedy Remedy { get; init; }

    /// <summary>Whether an object carries method and URL.</summary>
    public bool TakesMessage => UrlParameter == "request";

    public AbstractValue UrlOf(CallValues call) => call.Value(UrlParameter) ?? AbstractValue.Null;

    public IOperation? UrlExpression(CallValues call) => call.Operation.Argument(UrlParameter);

    public IOperation? BodyExpression(CallValues call) => call.Operation.Argument(BodyParameter);

    /// <summary>The methods in capitals; none when they are not known.</summary>
    public ImmutableArray<string> MethodsOf(CallValues call, AbstractObject? message)
    {
        if (Method is not null)
        {
            return [Method];
        }

        if (MethodParameter is not null)
        {
            return call.Value(MethodParameter) is { } named and not ConstantValue { Value: null } ? HttpVerbs.Of(named) : ["POST"];
        }

        return message is not null && message.Members.TryGetValue("Method", out var method) ? HttpVerbs.Of(method) : [];
    }

    public AbstractValue? UrlIn(AbstractObject message) => message.Members.TryGetValue("RequestUri", out var url) ? url : null;

    /// <summary>What stands before relative URLs, as far as it is known.</summary>
    public ImmutableArray<UrlShape> BasesOf(Interpreter interpreter, CallValues call)
    {
        var bases = ImmutableArray<UrlShape>.Empty;
        foreach (var client in (call.Receiver ?? AbstractValue.Null).Alternatives)
        {
            if (interpreter.ObjectOf(client) is { } known && known.Members.TryGetValue(BaseMember, out var address))
            {
                bases = bases.Or(interpreter.TextOf(address, call.Operation));
            }
        }

        return bases;
    }

    /// <summary>Every URL behind every base.</summary>
    public ImmutableArray<UrlShape> Join(ImmutableArray<UrlShape> urls, ImmutableArray<UrlShape> bases)
    {
        if (bases.IsEmpty || urls.All(static url => url.IsAbsolute))
        {
            return urls;
        }

        return JoinsWithSlash
            ? JoinedUrl.Of(bases, urls, JoinedUrl.Append)
            : urls.Aggregate(ImmutableArray<UrlShape>.Empty, (all, url) => all.Or(bases.Each(address => IsWhole(url, address) ? url : address.Resolve(url))));
    }

    /// <summary>Arguments that no other member of a request names, such as serializer options or a completion option.</summary>
    public ImmutableArray<IOperation> OtherArguments(IInvocationOperation call) =>
    [
        .. call.Arguments
            .Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name is "options" or "completionOption" or "jsonTypeInfo" or "formatter" or "mediaType")
            .Select(static argument => argument.Value),
    ];

    public string WayOutIn(Compilation compilation) => Remedy switch
    {
        ManualRemedy.Handler => WayOut.OverHttpClient(compilation),
        ManualRemedy.Message => WayOut.WithoutHttpClient,
        _ => "",
    };

    /// <summary>
    /// Whether the base address is left out: behind a URL with a host of its own, and, as far as anybody can tell, behind a setting with a path
    /// after it, for the same setting often gives the base address and the beginning of a URL. A base with a path of its own is there to be
    /// completed, and one that is another service's stays.
    /// </summary>
    private static bool IsWhole(UrlShape url, UrlShape address) =>
        url.IsAbsolute
        || (url.Pieces is [{ Hole.Default: null }, { Text: ['/', ..] }, ..]
            && UrlParts.Of(address) is { Segments.IsEmpty: true, Host: var host }
            && (host is null || ServiceHosts.IsServices(host, [])));
}

/// <summary>What a person can do about a request that no fix can rewrite.</summary>
internal enum ManualRemedy
{
    /// <summary>Nothing special: the fix does it.</summary>
    None,

    /// <summary>The library stands on an HttpClient, into which a handler can be put.</summary>
    Handler,

    /// <summary>The library has no HttpClient inside.</summary>
    Message,
}

/// <summary>Reads the HTTP methods that a value names.</summary>
internal static class HttpVerbs
{
    private static readonly ImmutableHashSet<string> Known = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

    /// <summary>The methods in capitals that the value may be; none when one of them is not known.</summary>
    public static ImmutableArray<string> Of(AbstractValue value)
    {
        var methods = ImmutableArray.CreateBuilder<string>();
        foreach (var one in value.Alternatives)
        {
            switch (one)
            {
                case ConstantValue { MemberName: { } member }:
                    methods.Add(member.ToUpperInvariant());
                    break;
                case TextValue { Shapes: var shapes } when shapes.All(static shape => shape.IsText):
                    methods.AddRange(shapes.Select(static shape => shape.ToString().ToUpperInvariant()));
                    break;
                default:
                    return [];
            }
        }

        return [.. methods.Distinct()];
    }

    public static bool Is(string text) => Known.Contains(text.ToUpperInvariant());
}
