using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Where the URL of a call stands that sends a request.</summary>
internal enum UrlSource
{
    /// <summary>In the argument that the row names.</summary>
    Argument,

    /// <summary>In an object that carries method, URL and body, which the argument gives.</summary>
    Message,

    /// <summary>In the object that the call is made on.</summary>
    Receiver,

    /// <summary>In the first argument that is a text or an object that carries one.</summary>
    Resource,
}

/// <summary>A call that sends a request: which of its parts is what.</summary>
/// <param name="Type">The full name of the type that declares the member; one that ends in a star stands for every type of the namespace.</param>
/// <param name="Members">The members' names, divided by blanks; one that ends in a star stands for all that begin like it.</param>
/// <param name="Method">The HTTP method it sends; null when an argument, the message or the member's name says.</param>
/// <param name="Form">How it sends.</param>
internal sealed record Sink(string Type, string Members, string? Method, RequestForm Form)
{
    /// <summary>Where the URL is.</summary>
    public UrlSource From { get; init; }

    /// <summary>The parameter that takes the URL, or the message.</summary>
    public string UrlParameter { get; init; } = "requestUri";

    /// <summary>The parameter that takes the content or the value.</summary>
    public string? BodyParameter { get; init; }

    /// <summary>The parameter that names the method; null when none does.</summary>
    public string? MethodParameter { get; init; }

    /// <summary>Whether the member's name says the method.</summary>
    public bool NamesMethod { get; init; }

    /// <summary>The member of the receiver that holds what stands before relative URLs.</summary>
    public string BaseMember { get; init; } = "BaseAddress";

    /// <summary>Whether base and path are joined with a slash, and not resolved as System.Uri does.</summary>
    public bool JoinsWithSlash { get; init; }

    /// <summary>The library's name where the call cannot be rewritten in place; empty for HttpClient.</summary>
    public string Library { get; init; } = "";

    /// <summary>What a person can do about a request of the library.</summary>
    public ManualRemedy Remedy { get; init; }

    /// <summary>The place of the argument that holds the URL or the message; -1 when there is none.</summary>
    public int UrlIndex(Interpreter interpreter, CallValues call)
    {
        if (From != UrlSource.Resource)
        {
            return From == UrlSource.Receiver ? -1 : call.IndexOf(UrlParameter);
        }

        for (var i = call.First; i < call.Values.Length; i++)
        {
            var type = call.Operation.Arguments[i].Value.WithoutConversion().Type;
            if (call.Values[i].Alternatives.Any(value => interpreter.ObjectOf(value) is { Content.IsDefault: false }) || type is { SpecialType: SpecialType.System_String } or { Name: "Uri" })
            {
                return i;
            }
        }

        return -1;
    }

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

        if (NamesMethod && HttpVerbs.InName(call.Method.Name) is { } leading)
        {
            return [leading];
        }

        if (NamesMethod && Passed(call) is { } passed)
        {
            return HttpVerbs.Of(passed);
        }

        return message is not null && message.Members.TryGetValue("Method", out var method) ? HttpVerbs.Of(method)
            : From == UrlSource.Resource ? ["GET"] : [];
    }

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
    public static ImmutableArray<IOperation> OtherArguments(IInvocationOperation call) =>
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

    /// <summary>The argument that names a method by its type: an HttpMethod, or a member of a library's own enumeration.</summary>
    private static AbstractValue? Passed(CallValues call)
    {
        for (var i = call.First; i < call.Values.Length; i++)
        {
            if (call.Operation.Arguments[i] is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Type: { Name: "HttpMethod" } or { Name: "Method", TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_String } }
                && HttpVerbs.Of(call.Values[i]) is { IsEmpty: false } named && named.All(HttpVerbs.Is))
            {
                return call.Values[i];
            }
        }

        return null;
    }

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
