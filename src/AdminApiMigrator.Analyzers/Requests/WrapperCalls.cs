using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// The customer's own wrappers: methods that nobody knows, but which say the verb in their name, an argument or a type argument and take a
/// URL. Only an address of the service, or a path that no other has, makes a finding of them.
/// </summary>
internal sealed class WrapperCalls(Outflow outflow)
{
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

    /// <summary>What the call sends; null when it is no wrapper's, or sends nothing that a URL of the service could stand in.</summary>
    /// <param name="interpreter">The interpreter that runs the call.</param>
    /// <param name="call">The call, which sent nothing that was seen.</param>
    /// <param name="isInSight">Whether its code was read.</param>
    public (RequestRow Row, Request Request)? Read(Interpreter interpreter, CallValues call, bool isInSight)
    {
        var target = call.Method;
        if (call.Operation.Syntax is not InvocationExpressionSyntax syntax || call.Count == 0
            || !(SendsByName(target.Name) || (NamesVerb(call) && !Listens(target.Name)))
            || IsForeign(target.ContainingType) || IsPretender(target.ContainingType) || IsPretender(call.Operation.ReceiverOf()?.Type) || MakesRequest(target.ReturnType)
            || Described.IsIn(syntax))
        {
            return null;
        }

        var isRoute = call.Operation.Arguments.Any(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Type.TypeKind == TypeKind.Delegate);
        var (urls, url) = Urls(interpreter, call, isInSight);
        if (isRoute)
        {
            // A path with a function behind it is a route of the customer's own server; a whole address cannot be.
            urls = [.. urls.Where(static shape => shape.IsAbsolute)];
        }

        if (urls.IsEmpty || !ServiceText.IsIn(urls) && !urls.Any(static shape => shape.Pieces.Any(static piece => piece.Text is not null)))
        {
            return null;
        }

        var taking = call.Operation.Arguments.FirstOrDefault(argument => argument.Value == url)?.Parameter;
        if (isInSight && ServiceText.IsIn(urls) && taking is not null && !outflow.Of(taking))
        {
            return null;
        }

        var bases = urls.All(static shape => shape.IsAbsolute) ? [] : AddressOf(interpreter, call);
        var request = new Request(call.Operation, RequestForm.Other, null, [])
        {
            Receiver = call.Operation.ReceiverOf(),
            Url = url?.WithoutConversion(),
            Library = target.ContainingType.Name + "." + target.Name,
            WayOut = WayOut.InsideWrapper,
        };
        return (new RequestRow(MethodsOf(call), JoinedUrl.Of(bases, urls, JoinedUrl.Append)), request);
    }

    /// <summary>The address that a client out of sight was made with: <c>Jira.CreateRestClient("https://...")</c>, <c>new ApiClient(new Uri("https://..."))</c>.</summary>
    private static ImmutableArray<UrlShape> AddressOf(Interpreter interpreter, CallValues call)
    {
        foreach (var address in interpreter.AddressesGivenTo(call.Receiver))
        {
            if (address.Length > 0 && address.All(IsBareAddress))
            {
                return address;
            }
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

    /// <summary>Whether an argument or a type argument names a verb: <c>"POST"</c>, <c>HttpMethod.Post</c>, <c>Send&lt;Post&gt;</c>.</summary>
    private static bool NamesVerb(CallValues call)
    {
        for (var i = call.First; i < call.Values.Length; i++)
        {
            if (IsVerb(call.Values[i]))
            {
                return true;
            }
        }

        return call.Method.TypeArguments.Any(static type => Verbs.Whole(type.Name) is not null);
    }

    private static bool IsVerb(AbstractValue value) => HttpVerbs.Of(value) is { IsEmpty: false } named && named.All(HttpVerbs.Is);

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
    private static bool MakesRequest(ITypeSymbol returned) => returned is { Name: "HttpRequestMessage" or "Uri" or "HttpMethod" } || KnownNames.IsOfLibrary(returned)
        || (returned is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var awaited] } && MakesRequest(awaited));

    private static bool IsPretender(ITypeSymbol? type) => type is not null && NameWords.Hold(type.Name, Pretenders);

    private static ImmutableArray<string> MethodsOf(CallValues call)
    {
        for (var i = call.First; i < call.Values.Length; i++)
        {
            if (IsVerb(call.Values[i]))
            {
                return HttpVerbs.Of(call.Values[i]);
            }
        }

        var name = call.Method.Name;
        var named = Verbs.Leading(name, VerbIn(name)) ?? call.Method.TypeArguments.Select(static type => Verbs.Whole(type.Name)).FirstOrDefault(static verb => verb is not null);
        return named is null ? [] : [named];
    }

    /// <summary>The shapes that look like a URL among the texts passed; a path behind an address is joined to it.</summary>
    private static (ImmutableArray<UrlShape> Urls, IOperation? Url) Urls(Interpreter interpreter, CallValues call, bool isInSight)
    {
        var start = ImmutableArray<UrlShape>.Empty;
        for (var i = call.First; i < call.Values.Length; i++)
        {
            var argument = call.Operation.Arguments[i];
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Value.WithoutConversion().Type is not ({ SpecialType: SpecialType.System_String } or { Name: "Uri" })
                || (!isInSight && argument.Parameter is { } parameter && !TakesTarget(parameter)))
            {
                continue;
            }

            var shapes = interpreter.TextOf(call.Values[i], argument.Value);
            if (!shapes.Any(LooksLikeUrl))
            {
                continue;
            }

            if (!start.IsEmpty)
            {
                return (JoinedUrl.Of(start, shapes, JoinedUrl.Append), argument.Value);
            }

            start = shapes;
            if (!shapes.All(IsBareAddress))
            {
                return (shapes, argument.Value);
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
