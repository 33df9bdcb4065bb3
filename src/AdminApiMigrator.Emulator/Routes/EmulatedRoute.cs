using System.Collections.Immutable;

namespace AdminApiMigrator.Emulator;

/// <summary>A field of a query, a body or an answer, as the catalogue lists it.</summary>
/// <param name="Path">Its path: a dot goes into an object, [] into a list.</param>
/// <param name="Type">Its type: string, integer, array&lt;string&gt;, the name of a schema and so on.</param>
internal sealed record WireField(string Path, string Type)
{
    /// <summary>Whether a request must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether an answer may lack it.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>Whether a list stands in one query parameter, divided by commas.</summary>
    public bool IsJoined { get; init; }

    /// <summary>The smallest number.</summary>
    public int? Min { get; init; }

    /// <summary>The largest number.</summary>
    public int? Max { get; init; }

    /// <summary>The fewest items of a list.</summary>
    public int? MinItems { get; init; }

    /// <summary>The most items of a list.</summary>
    public int? MaxItems { get; init; }

    /// <summary>The value when it is left out.</summary>
    public string? Default { get; init; }

    /// <summary>The values that are taken; any when empty.</summary>
    public ImmutableArray<string> Values { get; init; } = [];
}

/// <summary>How an operation answered on earlier days.</summary>
/// <param name="Until">The last day it did.</param>
/// <param name="Status">The status of success; null when it was the same.</param>
internal sealed record FormerAnswer(DateOnly Until, int? Status)
{
    /// <summary>Fields that were in the answer then, and are gone.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];
}

/// <summary>A limit of calls.</summary>
/// <param name="Calls">How many.</param>
/// <param name="Window">In how long.</param>
internal sealed record RouteLimit(int Calls, TimeSpan Window);

/// <summary>An operation of the catalogue.</summary>
/// <param name="Id">The catalogue id.</param>
/// <param name="Family">The family, such as users.</param>
/// <param name="Service">Who answers: admin, jira-cloud or data-center.</param>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="Templates">The path from the host on, the catalogue's first, then others that serve the same.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">current, deprecated, removed, disabled or changed.</param>
internal sealed record EmulatedRoute(
    string Id, string Family, string Service, string Method, ImmutableArray<string> Templates, string Title, string Status)
{
    private static readonly string[] ReadingVerbs = ["list-", "get-", "count-", "search-", "query-", "poll-", "validate-"];

    /// <summary>The day its end was announced; null when none is known.</summary>
    public DateOnly? DeprecatedOn { get; init; }

    /// <summary>The last day it works; null when no end is known.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>A day before which it was removed, when the day itself is not known.</summary>
    public DateOnly? RemovedBefore { get; init; }

    /// <summary>Method and path of what to call instead, best first.</summary>
    public ImmutableArray<string> ReplacedBy { get; init; } = [];

    /// <summary>Whether {directoryId} may be - for all; null when the path has no such part.</summary>
    public bool? TakesAllDirectories { get; init; }

    /// <summary>The query parameters.</summary>
    public ImmutableArray<WireField> Query { get; init; } = [];

    /// <summary>Whether it takes a JSON body.</summary>
    public bool HasBody { get; init; }

    /// <summary>The fields of the body; empty when they are not known.</summary>
    public ImmutableArray<WireField> Body { get; init; } = [];

    /// <summary>The status of success: a number, 2xx, or null when no source tells.</summary>
    public string? Success { get; init; }

    /// <summary>The type of the answer; null when it has fields of its own or none are known.</summary>
    public string? AnswerType { get; init; }

    /// <summary>The fields of the answer.</summary>
    public ImmutableArray<WireField> Answer { get; init; } = [];

    /// <summary>How it answered on earlier days, oldest first.</summary>
    public ImmutableArray<FormerAnswer> Formerly { get; init; } = [];

    /// <summary>A limit of its own.</summary>
    public RouteLimit? Limit { get; init; }

    /// <summary>The error codes that it is known to answer with.</summary>
    public ImmutableArray<string> ErrorCodes { get; init; } = [];

    /// <summary>The scopes of a key that may call it; empty when none is documented.</summary>
    public ImmutableArray<string> Scopes { get; init; } = [];

    /// <summary>Method and first template.</summary>
    public string Request => $"{Method} {Templates[0]}";

    /// <summary>Whether it changes nothing, so that it sees the state as it spread so far.</summary>
    public bool IsRead => ReadingVerbs.Any(verb => Id.StartsWith(verb, StringComparison.Ordinal));

    /// <summary>Whether it is of the v1 generation of the Organizations API, whose errors and refusals differ from those of v2.</summary>
    public bool IsV1 => Templates[0].StartsWith("/admin/v1/", StringComparison.Ordinal);

    /// <summary>Whether its known codes are those of the user access part of the service, as all of v2 is taken to be.</summary>
    public bool SpeaksUam =>
        Templates[0].StartsWith("/admin/v2/", StringComparison.Ordinal)
        || ErrorCodes.Any(code => code.StartsWith("ADMIN-UAM-400", StringComparison.Ordinal));

    /// <summary>Whether it is gone on a day.</summary>
    public bool HasEnded(DateOnly day) =>
        Status == "disabled" || (LastDay is { } last && day > last) || (Status == "removed" && LastDay is null && day >= (RemovedBefore ?? DateOnly.MinValue));
}
