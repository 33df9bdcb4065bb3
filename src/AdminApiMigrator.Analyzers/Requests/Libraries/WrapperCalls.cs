using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>
/// The customer's own wrappers: methods that nobody knows, but which say the verb in their name, an argument or a type argument and take a
/// URL. Only an address of the service, or a path that no other has, makes a finding of them.
/// </summary>
internal sealed class WrapperCalls(ValueReaders values) : Library
{
    /// <summary>A wrapper around a wrapper around a client: more storeys are not looked through.</summary>
    private const int DeepestWrapper = 2;

    private const int MostCallsInWrapper = 24;

    /// <summary>What hangs on a client hangs on it directly or one member further: jira.RestClient, api.Raw.Http.</summary>
    private const int MostMembers = 3;

    private readonly Origins _origins = new(values.Models, values.Writes, new Callees(values.Models, values.Writes));

    /// <summary>Beginnings of names that take a verb and a path but send nothing: routes of an own server, tests' expectations, logs.</summary>
    private static readonly ImmutableArray<string> Listeners =
    [
        "Add", "Allow", "Assert", "Audit", "Authorize", "Can", "Check", "Count", "Deny", "Expect", "Given", "Grant", "Handle", "Handler", "Has", "Is", "Log", "Map", "Match", "Measure", "Mock", "Notify",
        "Observe", "On", "Permit", "Publish", "Record", "Register", "Report", "Require", "Respond", "Revoke", "Route", "Setup", "Should", "Stub", "Trace", "Track", "Use", "Using", "Verify", "When", "With", "Write",
    ];

    /// <summary>Words that names put before the verb: DoPost, HttpDelete, SendPostAsync.</summary>
    private static readonly string[] Beginnings = ["Do", "Http", "Send", "Make", "Invoke", "Execute", "Call", "Api", "Rest", "Perform", "Issue"];

    /// <summary>What may follow Get in the name of a method that sends: most methods called GetSomething send nothing.</summary>
    private static readonly string[] Reading = ["Async", "Json", "From", "As", "String", "Stream", "Page", "All", "List", "Response", "Request", "Raw", "Data"];

    /// <summary>Words in the name of a type whose calls describe requests that others send.</summary>
    private static readonly ImmutableArray<string> Pretenders = ["Mock", "Fake", "Stub", "Server", "Router", "Matcher", "Expectation", "Assert", "Log", "Logger", "Cache"];

    /// <summary>Words in the name of a parameter that takes where to send to; a key, a topic or a permission has none of them.</summary>
    private static readonly ImmutableArray<string> Targets = ["url", "uri", "path", "route", "endpoint", "resource", "address", "link", "href", "request", "relative", "target", "location", "suffix", "segment", "action", "api"];

    /// <summary>Frameworks and test libraries: own wrappers do not live there, and what of these sends requests has its own reader.</summary>
    private static readonly ImmutableHashSet<string> Foreign = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "System", "Microsoft", "Flurl", "RestSharp", "Refit", "RestEase", "FastEndpoints", "Nancy", "Carter", "WireMock", "Moq", "NSubstitute", "FakeItEasy", "RichardSzalay",
        "Xunit", "NUnit", "FluentAssertions", "Shouldly", "Serilog", "NLog", "log4net", "Hangfire", "Pulumi", "Windows", "AdminApiMigrator");

    public override bool MayBe(string member, InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Count > 0 && (SendsByName(member) || (NamesVerb(call) && !Listens(member)));

    public override Request? Read(IInvocationOperation call, ISet<SyntaxNode> sent)
    {
        var target = call.TargetMethod;
        if (IsForeign(target.ContainingType) || IsPretender(target.ContainingType) || IsPretender(call.ReceiverOf()?.Type) || MakesRequest(target.ReturnType)
            || Described.IsIn(call.Syntax))
        {
            return null;
        }

        var passed = Passed.By(call, Arguments.None);
        var reading = new Reading();
        var isRoute = passed.Any(static value => value.Parameter?.Type.TypeKind == TypeKind.Delegate);
        var isInSight = !values.Sending.Bodies(target).IsEmpty;
        var (urls, url) = Urls(passed.Where(value => isInSight || value.Parameter is not { } taking || TakesTarget(taking)), reading);
        if (isRoute)
        {
            // A path with a function behind it is a route of the customer's own server; a whole address cannot be.
            urls = [.. urls.Where(static shape => shape.IsAbsolute)];
        }

        if (urls.IsEmpty || SendsThroughClient(target, 0) || (isInSight && AdminText.IsIn(urls) && passed.FirstOrDefault(value => value.Value == url).Parameter is { } taking && !values.Outflow.Of(taking)))
        {
            return null;
        }

        if (!urls.All(static shape => shape.IsAbsolute))
        {
            urls = JoinedUrl.Of(AddressOf(call.ReceiverOf(), reading), urls, JoinedUrl.Append);
        }

        return ValueReaders.Request(call, MethodsOf(call, passed, reading), urls, reading, target.ContainingType.Name + "." + target.Name, WayOut.InsideWrapper) with
        {
            Receiver = call.ReceiverOf(),
            Url = url,
        };
    }

    /// <summary>The address that a client out of sight was made with: <c>Jira.CreateRestClient("https://...")</c>, <c>new ApiClient(new Uri("https://..."))</c>.</summary>
    private ImmutableArray<UrlShape> AddressOf(IOperation? client, Reading reading)
    {
        for (var members = 0; client is not null && members <= MostMembers && _origins.Of(client, Arguments.None) is [var made]; members++)
        {
            var given = made.Value switch
            {
                IObjectCreationOperation creation => creation.Arguments,
                IInvocationOperation { Instance: null } factory => factory.Arguments,
                _ => [],
            };
            var address = given.FirstOrDefault(static argument => argument.Parameter?.Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" });
            if (address is not null)
            {
                return values.Urls(address.Value, made.Scope, reading) is { IsEmpty: false } shapes && shapes.All(IsBareAddress) ? shapes : [];
            }

            client = made.Value is IMemberReferenceOperation { Instance: { } owner and not IInstanceReferenceOperation } ? owner : null;
        }

        return [];
    }

    /// <summary>Whether a parameter of code out of sight takes where to send to, as far as its name tells.</summary>
    public static bool TakesTarget(IParameterSymbol parameter) => Targets.Any(word => parameter.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a method of that name only hears of requests.</summary>
    public static bool Listens(string member) => NameWords.Begin(member, Listeners);

    private static bool SendsByName(string member)
    {
        var from = VerbIn(member);
        return Verbs.Leading(member, from) switch
        {
            null => false,
            "GET" => member.Length == from + 3 || Reading.Any(word => string.CompareOrdinal(member, from + 3, word, 0, word.Length) == 0),
            var method => string.CompareOrdinal(member, from + method.Length, "Or", 0, 2) != 0,
        };
    }

    /// <summary>Where the verb stands in the name, if one does.</summary>
    private static int VerbIn(string member) =>
        Beginnings.FirstOrDefault(word => member.StartsWith(word, StringComparison.Ordinal) && Verbs.Leading(member, word.Length) is not null)?.Length ?? 0;

    /// <summary>Whether an argument or a type argument is spelled as a verb: <c>"POST"</c>, <c>HttpMethod.Post</c>, <c>Send&lt;Post&gt;</c>.</summary>
    private static bool NamesVerb(InvocationExpressionSyntax call)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            var word = argument.Expression switch
            {
                LiteralExpressionSyntax literal => literal.Token.Value as string,
                MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
                _ => null,
            };
            if (Verbs.Whole(word) is not null)
            {
                return true;
            }
        }

        return NameOf(call) is GenericNameSyntax generic && generic.TypeArgumentList.Arguments.Any(static type => VerbOf(type) is not null);
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression as SimpleNameSyntax;

    private static string? VerbOf(TypeSyntax type) => type is SimpleNameSyntax name ? Verbs.Whole(name.Identifier.ValueText) : null;

    /// <summary>Whether the type is a framework's or a library's that sends nothing, or that has a reader of its own.</summary>
    public static bool IsForeign(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space is not null && Foreign.Contains(space.Name);
    }

    /// <summary>A method that gives back a request has not sent it.</summary>
    private static bool MakesRequest(ITypeSymbol returned) => returned is { Name: "HttpRequestMessage" or "Uri" or "HttpMethod" } || LibraryRequests.Declares(returned)
        || (returned is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var awaited] } && MakesRequest(awaited));

    /// <summary>Whether the wrapper's own code already sends through the client, which answers v1 requests over v2.</summary>
    private bool SendsThroughClient(IMethodSymbol method, int depth)
    {
        if (depth > DeepestWrapper || method.OriginalDefinition.DeclaringSyntaxReferences is not [var reference])
        {
            return false;
        }

        foreach (var inner in reference.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>().Take(MostCallsInWrapper))
        {
            if (values.Models.OperationOf(inner) is IInvocationOperation call
                && (Sinks.Of(call) is { Form: RequestForm.Migrated } || (Sinks.Of(call) is null && SendsThroughClient(call.TargetMethod, depth + 1))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPretender(ITypeSymbol? type) => type is not null && NameWords.Hold(type.Name, Pretenders);

    private ImmutableArray<string> MethodsOf(IInvocationOperation call, ImmutableArray<Passed> passed, Reading reading)
    {
        foreach (var value in passed)
        {
            var isVerb = value.Value switch
            {
                { Type: { Name: "HttpMethod" } or { TypeKind: TypeKind.Enum } } => true,
                { ConstantValue: { HasValue: true, Value: string text } } => Verbs.Whole(text) is not null,
                _ => false,
            };
            if (isVerb && values.Methods(value, reading) is { IsEmpty: false } methods)
            {
                return methods;
            }
        }

        var named = Verbs.Leading(call.TargetMethod.Name, VerbIn(call.TargetMethod.Name)) ?? call.TargetMethod.TypeArguments.Select(static type => Verbs.Whole(type.Name)).FirstOrDefault(static verb => verb is not null);
        return named is null ? [] : [named];
    }

    /// <summary>The shapes that look like a URL among the texts passed; a path behind an address is joined to it.</summary>
    private (ImmutableArray<UrlShape> Urls, IOperation? Url) Urls(IEnumerable<Passed> passed, Reading reading)
    {
        var start = ImmutableArray<UrlShape>.Empty;
        foreach (var value in passed)
        {
            if (value.Value.Type is not ({ SpecialType: SpecialType.System_String } or { Name: "Uri" }))
            {
                continue;
            }

            var shapes = values.Urls(value, reading);
            if (!shapes.Any(LooksLikeUrl))
            {
                continue;
            }

            if (start.IsEmpty)
            {
                start = shapes;
                if (!shapes.All(IsBareAddress))
                {
                    return (shapes, value.Value);
                }
            }
            else
            {
                return (JoinedUrl.Of(start, shapes, JoinedUrl.Append), value.Value);
            }
        }

        return (start, null);
    }

    /// <summary>Text with blanks, quotes or brackets is a sentence or a body, not a URL.</summary>
    private static bool LooksLikeUrl(UrlShape shape) =>
        shape.Pieces.All(static piece => piece.Text?.IndexOfAny([' ', '\n', '"', '<', '[']) is null or < 0) && shape.Pieces.Any(static piece => piece.Text?.Contains('/') == true);

    /// <summary>Whether the address ends before a path that could name an operation: no organization is in it.</summary>
    private static bool IsBareAddress(UrlShape shape) =>
        shape.IsAbsolute && shape.Pieces is [{ Text: { } text }] && !text.Contains(ServiceVocabulary.CommonSegment + "/");
}
