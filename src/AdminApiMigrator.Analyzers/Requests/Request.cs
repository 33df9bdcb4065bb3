using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>How a request reaches the wire, as far as a rewrite cares.</summary>
internal enum RequestForm
{
    /// <summary>A verb of HttpClient: PostAsync, DeleteAsync.</summary>
    Verb,

    /// <summary>A verb that serialises a value: PostAsJsonAsync.</summary>
    JsonVerb,

    /// <summary>HttpClient.SendAsync with a message.</summary>
    Message,

    /// <summary>A v1 request that already goes through the client, which answers it over v2.</summary>
    Migrated,

    /// <summary>A message or call whose sending is not in sight, or another library's call.</summary>
    Other,
}

/// <summary>A method and the URLs that it is sent to.</summary>
/// <param name="Methods">The methods in capitals; empty when they are not known.</param>
/// <param name="Urls">The shapes of the URLs.</param>
internal sealed record RequestRow(ImmutableArray<string> Methods, ImmutableArray<UrlShape> Urls);

/// <summary>One request that the code sends, or makes ready to send.</summary>
/// <param name="Site">The expression to report: the call that sends, or the creation of a message sent out of sight.</param>
/// <param name="Form">How it is sent.</param>
/// <param name="Method">The HTTP method in capitals; null when it is not known.</param>
/// <param name="Urls">The shapes its URL may have; several when the code chooses among them.</param>
internal sealed record Request(IOperation Site, RequestForm Form, string? Method, ImmutableArray<UrlShape> Urls)
{
    /// <summary>The methods in capitals that the code chooses among, when there are several; <see cref="Method"/> is null then.</summary>
    public ImmutableArray<string> Methods { get; init; } = [];

    /// <summary>
    /// What the code chooses together, row by row: the method of one row is never sent to the URL of another. Empty when nothing ties the
    /// methods to the URLs, so that each may meet each.
    /// </summary>
    public ImmutableArray<RequestRow> Rows { get; init; } = [];

    /// <summary>
    /// For a call of one of the program's own methods that sends what its caller names: the requests that it sends in its own code, read
    /// without the caller. Empty for every other request.
    /// </summary>
    public ImmutableArray<Request> Via { get; init; } = [];

    /// <summary>Whether classes that inherit the call send different requests through it.</summary>
    public bool IsInherited { get; init; }

    /// <summary>The call that sends it; null when that is out of sight.</summary>
    public IInvocationOperation? Call => Site as IInvocationOperation;

    /// <summary>The HttpClient or other object it is sent through; null when there is none.</summary>
    public IOperation? Receiver { get; init; }

    /// <summary>What stands before relative URLs, as far as it is in sight.</summary>
    public ImmutableArray<UrlShape> Bases { get; init; } = [];

    /// <summary>The expression that gives the URL.</summary>
    public IOperation? Url { get; init; }

    /// <summary>The content or the value that is sent; null when there is none or it is not in sight.</summary>
    public IOperation? Body { get; init; }

    /// <summary>The JSON that is sent, as far as it is known; null when there is none.</summary>
    public JsonObjectView? Sent { get; init; }

    /// <summary>The cancellation token that the call passes; null when it passes none.</summary>
    public IOperation? Cancellation { get; init; }

    /// <summary>Arguments that no other member names, such as serializer options or a completion option.</summary>
    public ImmutableArray<IOperation> OtherArguments { get; init; } = [];

    /// <summary>What kind of client sends it, for the reason why it cannot be rewritten; empty for HttpClient.</summary>
    public string Library { get; init; } = "";

    /// <summary>What a person can do about a request of that library, a clause without a final period; empty for HttpClient.</summary>
    public string WayOut { get; init; } = "";

    /// <summary>Members whose text went into the URL.</summary>
    public ImmutableHashSet<ISymbol> NamedBy { get; init; } = ImmutableHashSet<ISymbol>.Empty;
}
