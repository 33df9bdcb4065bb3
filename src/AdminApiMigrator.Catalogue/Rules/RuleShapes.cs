using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>The shape of every file of rules.</summary>
internal static class RuleShapes
{
    private const string TypePattern = @"([A-Za-z][A-Za-z-]*|(array|map)<([A-Za-z][A-Za-z-]*|array<[A-Za-z][A-Za-z-]*>)>)[!?]?";

    private static readonly TextShape Sentence = new("one line of text", @"\S.*") { Longest = 1200 };
    private static readonly TextShape Id = new("an id in kebab case, such as suspend-user-access", @"[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static readonly TextShape Date = new("a date, yyyy-MM-dd", @"[0-9]{4}-[0-9]{2}-[0-9]{2}") { IsDate = true };
    private static readonly TextShape Hash = new("16 lower-case hexadecimal digits", "[0-9a-f]{16}");
    private static readonly TextShape Number = new("a whole number", @"[0-9]{1,9}");
    private static readonly TextShape Path = new("a path that starts with /, with one name in braces for each parameter", @"(/[A-Za-z0-9._~%!$&'()*+,;=:@-]+|/\{[A-Za-z][A-Za-z0-9_]*\}|/\{\})+");
    private static readonly TextShape Request = new("a method and a path, such as GET /admin/v1/orgs/{orgId}", @"(GET|POST|PUT|PATCH|DELETE) (/[A-Za-z0-9._~%!$&'()*+,;=:@-]+|/\{[A-Za-z][A-Za-z0-9_]*\})+");
    private static readonly TextShape FieldPath = new("the path of a field, such as data[].name", @"urn:[A-Za-z0-9_:.-]+|[_$]*[A-Za-z][A-Za-z0-9_$]*(\[\])?(\.[_$]*[A-Za-z][A-Za-z0-9_$]*(\[\])?)*");
    private static readonly TextShape StatusCode = new("a status code or 2xx", "[1-5][0-9]{2}|2xx");
    private static readonly TextShape ErrorCode = new("an error code, such as ADMIN-404-8", @"ADMIN-(UAM-)?[0-9]{3}-[0-9]+");
    private static readonly TextShape Type = new("a type, such as string, array<string>, map<string> or the name of a schema, with ! when required or ? when it may be missing", TypePattern);
    private static readonly TextShape DiagnosticId = new("an id such as AAM1001", @"AAM[0-9]{4}");
    private static readonly TextShape RateLimit = new("a limit of calls, such as 200/60s", "[1-9][0-9]{0,6}/[1-9][0-9]{0,6}s");
    private static readonly WordShape Truth = new(["true", "false"]);
    private static readonly WordShape Confidence = new(["stated", "observed", "inferred"]);
    private static readonly ListShape Ids = new(Id);

    private static readonly EitherShape Parameter = new(Type, new("a field in the long form",
    [
        new("type", Type, "its type", Required: true),
        new(
            "style",
            new WordShape(["comma"]),
            "how a list is written into a query: comma for one parameter; repeated parameters otherwise"),
        new("min", Number, "the smallest number"),
        new("max", Number, "the largest number"),
        new("default", new TextShape("a value"), "the value when it is left out"),
        new("minItems", Number, "the fewest items of a list"),
        new("maxItems", Number, "the most items of a list"),
        new("values", new ListShape(new TextShape("a value")), "the values that are taken"),
        new("note", Sentence, "what else must be known of it"),
    ]));

    private static readonly NamesShape Parameters = new(FieldPath, Parameter);

    private static readonly RecordShape Response = new("a response",
    [
        new("status", StatusCode, "the status of success", Required: true),
        new("alsoStatus", new ListShape(StatusCode), "further statuses of success"),
        new("type", Type, "the type of the body; none when there is nothing to read, not known when type and fields are missing"),
        new("confidence", Confidence, "how sure this is; stated when missing"),
        new("fields", Parameters, "the fields of the body, beside those of its type"),
    ]);

    private static readonly RecordShape Translation = new("a translation",
    [
        new("v1", new TextShape("the name of a method", @"[A-Z][A-Za-z0-9_]*Async"), "the method that answers in the shape of v1", Required: true),
        new("call", new TextShape("a typed call, such as Users.SuspendAsync", @"[A-Z][A-Za-z0-9_]*\.[A-Z][A-Za-z0-9_]*Async"), "the typed call, where it is safe"),
        new("arguments", new ListShape(new TextShape("a path parameter, or a body value such as body.name?", @"[A-Za-z][A-Za-z0-9_]*|body(\.[A-Za-z_][A-Za-z0-9_]*(\[\])?)+\??")), "where the arguments of the typed call come from"),
        new("directory", new WordShape(["concrete", "any", "none"]), "whether v2 needs one directory, takes all of them, or none", Required: true),
        new("answer", new RecordShape("an answer",
        [
            new("v1", StatusCode, "the status that v1 gave", Required: true),
            new("v2", StatusCode, "the status that v2 gives", Required: true),
            new("made", new ListShape(FieldPath), "fields that are made up because v2 has none"),
            new("lookedUp", new ListShape(FieldPath), "fields that need another request"),
        ]), "how the answer of v2 becomes that of v1", Required: true),
        new("refused", new ListShape(new RecordShape("a refusal",
        [
            new("field", FieldPath, "the field of the v1 body", Required: true),
            new("values", new ListShape(new TextShape("a value")), "the values that are refused; every value when missing"),
            new("because", Sentence, "why", Required: true),
        ])), "parts of a v1 body that no v2 request can express"),
    ]);

    /// <summary>Whether a name can stand for a field of a query, a body or an answer.</summary>
    public static bool IsFieldPath(string name) => FieldPath.Holds(name);

    /// <summary>Whether a method and a path can stand for the request of an operation.</summary>
    public static bool IsRequest(string request) => Request.Holds(request);

    /// <summary>The shape of the value of a fact of the platform; null when its kind has no value.</summary>
    public static TextShape? ValueOf(string kind) => kind switch
    {
        "url-bytes" => Number,
        "lifetime" => new("an ISO 8601 duration, such as P1Y", "P([0-9]{1,4}[YMD]|T[0-9]{1,6}[HMS])"),
        "rate-limit" => RateLimit,
        "token-prefix" => new("the start of a token", "[A-Za-z0-9_-]{3,40}"),
        _ => null,
    };

    /// <summary>Where a fact was read.</summary>
    public static RecordShape Evidence { get; } = new("a piece of evidence",
    [
        new("document", Id, "the id of the document", Required: true),
        new("entry", new TextShape("the entry of the document, in kebab case", @"[a-z0-9]+(-[a-z0-9]+)*"), "the entry of the document; a page must have it"),
        new("hash", Hash, "the hash of what a page or an OpenAPI document says there; only they have it"),
        new("for", new ListShape(new TextShape("the name of a field", "[A-Za-z]+")), "the fields it speaks for; all when missing"),
        new("overruled", new ListShape(new TextShape("the name of a field", "[A-Za-z]+")), "fields where a person decided against it"),
        new("confidence", Confidence, "how sure it is", Required: true),
    ]);

    /// <summary>One operation.</summary>
    public static RecordShape Endpoint { get; } = new("an endpoint",
    [
        new("id", Id, "a unique id, verb first", Required: true),
        new("request", Request, "the method and the path from the host on", Required: true),
        new("title", Sentence, "its title in sentence case", Required: true),
        new("alsoCalled", new ListShape(Sentence), "other names that pages use"),
        new("status", new WordShape(["current", "deprecated", "removed", "disabled", "changed"]), "what became of it", Required: true),
        new("availability", new ListShape(new WordShape(["all", "centralized", "paid", "guard"])), "who can call it"),
        new("stability", new WordShape(["experimental", "stable"]), "whether it may change without notice"),
        new("addedOn", Date, "the day it was announced"),
        new("deprecatedOn", Date, "the day its end was announced"),
        new("removedOn", Date, "the last day it works or worked"),
        new("removedBefore", Date, "a day before which it was removed, when the day itself is not known"),
        new("replacedBy", Ids, "what to call instead, best first"),
        new("directory", new WordShape(["concrete", "any"]), "whether {directoryId} must be one directory or may be - for all"),
        new("query", Parameters, "the query parameters"),
        new("body", Parameters, "the fields of the JSON body"),
        new("expiresBy", FieldPath, "for a call that creates a token, the field of the body that gives the token an end"),
        new("ignored", new ListShape(FieldPath), "parts of the request that are ignored"),
        new("response", Response, "the answer of success"),
        new("gone", new NamesShape(FieldPath, FieldPath), "fields that the answer no longer has, with what replaces them; the field itself when nothing does"),
        new(
            "formerly",
            new ListShape(new RecordShape("an earlier answer",
            [
                new("until", Date, "the last day it was given", Required: true),
                new("status", new TextShape("a status code", "[1-5][0-9]{2}"), "the status of success then; as today when missing"),
                new("fields", new ListShape(FieldPath), "fields that it had then, of those under gone"),
            ])),
            "how it answered on earlier days, oldest first"),
        new("rateLimit", RateLimit, "a limit of its own"),
        new("errors", new NamesShape(new TextShape("a status of failure", @"[45][0-9][0-9]"), new ListShape(ErrorCode)), "the failures it is known to answer with"),
        new("scopes", new ListShape(new TextShape("a scope", @"[a-z-]+:[a-z-]+:[a-z-]+")), "the scopes of a key that may call it; a key without scopes when missing"),
        new("note", Sentence, "the one fact that matters to whoever rewrites a call"),
        new("method", new TextShape("the name of a method", @"[A-Z][A-Za-z0-9_]*Async"), "the name of the typed client's method, where the one made from the id is bad or taken"),
        new("handwritten", Truth, "true when the typed client's method is written by hand"),
        new("translation", Translation, "how a call becomes one of v2"),
        new("evidence", new ListShape(Evidence), "where this was read", Required: true),
    ]);

    /// <summary>One document.</summary>
    public static RecordShape Document { get; } = new("a document",
    [
        new("id", Id, "a unique id", Required: true),
        new("kind", new WordShape(["page", "openapi", "article", "specification", "code", "listing"]), "what it is; only a page and an OpenAPI document (openapi) can be imported", Required: true),
        new("title", Sentence, "its title", Required: true),
        new("url", new TextShape("a web address", @"https://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+"), "where it is"),
        new("read", Date, "the day it was read"),
        new("updated", Date, "the day it was last changed, by its own word"),
        new("hash", Hash, "the hash of the text of a page"),
    ]);

    /// <summary>One fact of the platform.</summary>
    public static RecordShape PlatformFact { get; } = new("a fact of the platform",
    [
        new("id", Id, "a unique id", Required: true),
        new("kind", new WordShape(["url-bytes", "lifetime", "credential-form", "token-prefix", "headers", "rate-limit", "enforcement"]), "what kind of fact it is", Required: true),
        new("title", Sentence, "what it speaks of", Required: true),
        new("alsoCalled", new ListShape(Sentence), "other names that pages use"),
        new("value", new TextShape("a value"), "bytes, an ISO 8601 duration, a prefix, or a limit such as 200/60s"),
        new("minimumLength", Number, "characters below which a literal is not taken for a token"),
        new("headers", new ListShape(new TextShape("the name of a header", @"[A-Za-z][A-Za-z0-9-]*")), "names of headers"),
        new("status", StatusCode, "the status that says so"),
        new("since", Date, "the day it took effect"),
        new("appliesTo", Ids, "where it applies"),
        new("note", Sentence, "what else must be known"),
        new("evidence", new ListShape(Evidence), "where this was read", Required: true),
    ]);

    /// <summary>Statements that change nothing in code.</summary>
    public static RecordShape Statement { get; } = new("a statement",
    [
        new("document", Id, "the id of the page", Required: true),
        new(
            "entry",
            new TextShape("the entry of the page, in kebab case", @"[a-z0-9]+(-[a-z0-9]+)*"),
            "the entry of the page; only what is open needs it"),
        new("because", Sentence, "why it changes nothing", Required: true),
        new("open", Truth, "true when a person must still read it"),
        new("hashes", new ListShape(Hash), "the hashes of the statements", Required: true),
    ]);

    /// <summary>One diagnostic.</summary>
    public static RecordShape Diagnostic { get; } = new("a diagnostic",
    [
        new("id", DiagnosticId, "the id", Required: true),
        new(
            "constant",
            new TextShape("a name in Pascal case", "[A-Z][A-Za-z0-9]*"),
            "the name of its constant and descriptor; one that is shipped must have it"),
        new("title", Sentence, "its title in sentence case", Required: true),
        new(
            "message",
            new TextShape("one line of text without a final period", @".*[^\s.]"),
            "the format of its message, {0} for the first value; one that is shipped must have it"),
        new("reported", new WordShape(["compilation-end"]), "when it is reported, if not as soon as its file is read"),
        new("severity", new WordShape(["warning", "info", "hidden"]), "its severity by default", Required: true),
        new("fixable", Truth, "whether every hit has a fix", Required: true),
        new("since", new TextShape("a version", @"[0-9]+\.[0-9]+\.[0-9]+"), "the release that reports it first; planned when missing"),
        new("says", Sentence, "what is reported", Required: true),
        new("why", Sentence, "why it matters", Required: true),
        new("fix", Sentence, "what to do", Required: true),
        new("silence", Sentence, "when and how to silence it", Required: true),
        new(
            "options",
            new ListShape(new TextShape("the name of an option", "adminapi_[a-z_]+")),
            "the options that change it",
            Required: true),
        new("about", new WordShape([.. EndpointSelection.Names]), "the endpoints it speaks of, by what became of them"),
        new("endpoints", Ids, "the endpoints it speaks of, one by one"),
        new("example", new RecordShape("an example",
        [
            new("before", new TextShape("C# code", @".*\S.*") { IsCode = true, Longest = 8000 }, "code that is reported", Required: true),
            new("after", new TextShape("C# code", @".*\S.*") { IsCode = true, Longest = 8000 }, "the code as it should be", Required: true),
        ]), "an example; one that is shipped must have it"),
    ]);

    /// <summary>services.yaml.</summary>
    public static RecordShape Services { get; } = new("services.yaml",
    [
        new("vendor", new TextShape("a word in lower case", "[a-z]{2,}"), "the word that nearly all hosts have in common", Required: true),
        new("services", new ListShape(new RecordShape("a service",
        [
            new("id", new WordShape(["admin", "jira-cloud", "data-center"]), "the service", Required: true),
            new("hosts", new ListShape(new RecordShape("a host",
            [
                new(
                    "host",
                    new TextShape("a host name, with *. in front for any labels", @"(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+"),
                    "the name",
                    Required: true),
                new("prefix", Path, "the path in front of the templates"),
            ])), "the hosts that answer; any when missing"),
            new("written", new ListShape(new RecordShape("a way of writing",
            [
                new("as", Path, "the start of a path as pages write it", Required: true),
                new("means", Path, "the start of the path it means", Required: true),
            ])), "how pages write paths"),
            new("aliases", new ListShape(new RecordShape("an alias",
            [
                new("path", Path, "the start of a path", Required: true),
                new("also", new ListShape(Path), "other starts that serve the same", Required: true),
            ])), "starts of paths that serve the same"),
            new(
                "common",
                new TextShape("a segment of a path", "[A-Za-z0-9._~-]+"),
                "the segment under which nearly all operations of the service stand"),
            new("segments", new ListShape(new TextShape("a segment of a path", @"[A-Za-z0-9._~-]+")), "segments that name an operation of the service by themselves"),
        ])), "the services", Required: true),
        new("families", new ListShape(new RecordShape("a family",
        [
            new("family", Id, "the name of the file", Required: true),
            new("service", new WordShape(["admin", "jira-cloud", "data-center"]), "who answers", Required: true),
            new("paths", new ListShape(Path), "the starts of the paths of its operations", Required: true),
            new("alsoCalled", new ListShape(Sentence), "names that pages use for all its operations together"),
            new(
                "client",
                new TextShape("a name in Pascal case", "[A-Z][A-Za-z0-9]*"),
                "the part of the typed client that has its operations; the family's name when missing"),
            new(
                "implied",
                new ListShape(new TextShape("a word of an id", "[a-z0-9]+")),
                "words of ids that the client's name says already; those of the family's name when missing"),
        ])), "the families of operations", Required: true),
    ]);

    /// <summary>The shape of a file by its name; a name that is not one of the fixed ones is a family's.</summary>
    public static ImmutableArray<(string Name, Shape Shape)> Files { get; } =
    [
        ("services", Services),
        ("documents", new RecordShape("documents.yaml",
        [
            new("date", Date, "the day the catalogue was last held against its sources", Required: true),
            new("documents", new ListShape(Document), "the documents", Required: true),
        ])),
        ("platform", new RecordShape("platform.yaml", [new("facts", new ListShape(PlatformFact), "the facts", Required: true)])),
        ("statements", new RecordShape("statements.yaml", [new("statements", new ListShape(Statement), "the statements", Required: true)])),
        ("diagnostics", new RecordShape("diagnostics.yaml",
        [
            new("options", new ListShape(new RecordShape("an option",
            [
                new("name", new TextShape("the name of an option", "adminapi_[a-z_]+"), "its name", Required: true),
                new("value", Sentence, "what it takes", Required: true),
                new("default", Sentence, "its value when it is not set", Required: true),
                new("means", Sentence, "what it does", Required: true),
            ])), "the options", Required: true),
            new("diagnostics", new ListShape(Diagnostic), "the diagnostics", Required: true),
        ])),
        ("schemas", new RecordShape("schemas.yaml",
        [
            new(
                "schemas",
                new NamesShape(new TextShape("a name in Pascal case", "[A-Z][A-Za-z0-9]*"), Parameters),
                "the schemas",
                Required: true),
        ])),
        ("errors", new RecordShape("errors.yaml", [new("codes", new NamesShape(ErrorCode, Sentence), "what the codes mean", Required: true)])),
        ("endpoints", new RecordShape("a file of endpoints", [new("endpoints", new ListShape(Endpoint), "the operations of the family", Required: true)])),
    ];
}
