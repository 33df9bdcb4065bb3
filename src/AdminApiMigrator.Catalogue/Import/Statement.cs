using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>What a statement of a page says happened.</summary>
public enum StatementKind
{
    /// <summary>An operation stops or stopped working.</summary>
    Removed,

    /// <summary>An operation still works and its end is announced.</summary>
    Deprecated,

    /// <summary>An operation, or a family of them, is switched off for now.</summary>
    Disabled,

    /// <summary>An operation is new.</summary>
    Added,

    /// <summary>An operation ignores, adds or changes part of its request or response.</summary>
    Changed,

    /// <summary>An operation is said to stay as it is.</summary>
    Unchanged,

    /// <summary>A limit: calls per time, bytes of a URL.</summary>
    Limited,

    /// <summary>A credential gets an end of life, or another form.</summary>
    Expires,

    /// <summary>A reference page describes an operation: its parameters, body and responses.</summary>
    Described,

    /// <summary>The statement asks nothing of code; <see cref="Statement.Because"/> says why.</summary>
    NoEffect,
}

/// <summary>What a statement speaks of: one operation, a family of operations, or a thing such as API tokens or URLs.</summary>
/// <param name="Method">The HTTP method in capitals; null when the page names none.</param>
/// <param name="Path">The path as the page writes it, with braces around parameters; null when the page names none.</param>
/// <param name="Title">The operation's or the thing's name as the page writes it; null when it gives only a path.</param>
public sealed record Subject(string? Method, string? Path, string? Title);

/// <summary>One thing a statement claims, such as query = emailVerified or limit = 200/60s.</summary>
/// <param name="Name">The kind of fact; the names in use are the constants of <see cref="FactNames"/>.</param>
/// <param name="Value">The value in its canonical form.</param>
public sealed record Fact(string Name, string Value);

/// <summary>The names of facts, and the canonical form of each value.</summary>
public static class FactNames
{
    /// <summary>A path parameter: name.</summary>
    public const string PathParameter = "path";

    /// <summary>A query parameter: name, or name:type when the page gives one.</summary>
    public const string QueryParameter = "query";

    /// <summary>A body field: name, name:type, and a trailing ! when it is required.</summary>
    public const string BodyField = "body";

    /// <summary>A response field that comes or is new: name, or path:type where a sample or a document gives the whole path; an empty path is the whole answer.</summary>
    public const string ResponseField = "response";

    /// <summary>A response field that is gone: name, or old>new when another replaces it.</summary>
    public const string ResponseFieldGone = "response-gone";

    /// <summary>A status code that is answered now: 200, or 204>200 when it replaced another.</summary>
    public const string Status = "status";

    /// <summary>A limit on calls: count/seconds, such as 200/60s.</summary>
    public const string RateLimit = "rate-limit";

    /// <summary>A limit on the URL in bytes: 8192.</summary>
    public const string UrlBytes = "url-bytes";

    /// <summary>How long a credential lives: ISO 8601 duration, P1Y.</summary>
    public const string Lifetime = "lifetime";

    /// <summary>A header that is sent: its name.</summary>
    public const string Header = "header";

    /// <summary>A part of the request that is ignored: name, such as password.</summary>
    public const string Ignored = "ignored";

    /// <summary>An operation or family that replaces the subject: a title or a request.</summary>
    public const string Replacement = "replacement";

    /// <summary>Who can call it: centralized, paid, all.</summary>
    public const string Availability = "availability";

    /// <summary>How settled an operation is: experimental or stable.</summary>
    public const string Stability = "stability";
}

/// <summary>One statement of a page, read for its facts and independent of its wording.</summary>
/// <param name="Kind">What it says happened.</param>
/// <param name="Subject">What it speaks of; null only for <see cref="StatementKind.NoEffect"/>.</param>
/// <param name="Entry">The entry of the page it stands in: kebab case, led by the entry's date when the page gives one
/// (2023-03-22-suspend-and-restore).</param>
/// <param name="EffectiveOn">The day it takes effect, or for a removal the last day it works; null when the page gives none.</param>
/// <param name="Facts">What it claims, sorted by name and value.</param>
/// <param name="Lines">The lines of the page it was read from, from 1; the first is the one to show.</param>
/// <param name="Hash">The first 16 hexadecimal digits of the SHA-256 of its text with white space folded.</param>
public sealed record Statement(
    StatementKind Kind,
    Subject? Subject,
    string Entry,
    DateOnly? EffectiveOn,
    ImmutableArray<Fact> Facts,
    ImmutableArray<int> Lines,
    string Hash)
{
    /// <summary>
    /// Why a <see cref="StatementKind.NoEffect"/> statement asks nothing of code; for the others why something is inferred or missing, such
    /// as a date that can be read in two ways; empty when everything is stated. It holds "a person must read it" when the meaning was not
    /// understood.
    /// </summary>
    public string Because { get; init; } = "";

    /// <summary>Whether it speaks of what is still to come at the day of its entry.</summary>
    public bool IsToCome { get; init; }

    /// <summary>
    /// Whether a person must read it: it was not understood, or something that it needs was left open, such as the day of a removal. Such a
    /// statement is never written in part.
    /// </summary>
    public bool IsOpen => Silence.IsUnread(Because) || (Kind == StatementKind.NoEffect ? Because.Length == 0 : Because.Length > 0
        && EffectiveOn is null);

    /// <summary>stated when the page says it in so many words, inferred when it was read from layout or context.</summary>
    public string Confidence { get; init; } = "stated";
}

/// <summary>A page as read: what it is and everything it says.</summary>
/// <param name="Document">The id of the document in rules/documents.yaml, such as cloud-admin-changelog; proposed from the title when it is
/// unknown.</param>
/// <param name="Title">The page's title as it stands.</param>
/// <param name="Hash">The first 16 hexadecimal digits of the SHA-256 of its whole text with white space folded.</param>
/// <param name="Statements">Every statement, in page order; together their lines cover every line that holds text.</param>
public sealed record PageReading(string Document, string Title, string Hash, ImmutableArray<Statement> Statements)
{
    /// <summary>What the page is called in whatever state of it; the id of its document without the day of its newest entry.</summary>
    public string Name { get; init; } = Document;

    /// <summary>The day of the newest entry, else the day on which the page says that it was last changed; null when it gives
    /// neither.</summary>
    public DateOnly? Newest { get; init; }

    /// <summary>The kind of document that documents.yaml calls it; one of <see cref="DocumentKinds"/>.</summary>
    public string Kind { get; init; } = DocumentKinds.Page;
}

/// <summary>The kinds of documents that can be imported.</summary>
public static class DocumentKinds
{
    /// <summary>A page, as text or as HTML.</summary>
    public const string Page = "page";

    /// <summary>An OpenAPI document.</summary>
    public const string OpenApi = "openapi";

    /// <summary>Whether a kind can be imported, so that what it says has a hash.</summary>
    public static bool CanBeImported(string? kind) => kind is Page or OpenApi;
}
