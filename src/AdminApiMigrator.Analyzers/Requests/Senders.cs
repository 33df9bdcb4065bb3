using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdminApiMigrator.Matching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Finds calls of the program's own methods that send what their caller names: <c>SendAsync(HttpMethod.Post, "users/" + id)</c>. The request
/// is the caller's; the method that sends it serves many.
/// </summary>
internal sealed class Senders(Models models, Writes writes, SinkCalls sinks)
{
    /// <summary>A sender calls a sender that calls HttpClient; more storeys than this are another program.</summary>
    private const int DeepestSender = 3;

    private const int MostCallsInSender = 8;

    /// <summary>Stands for what nobody knows of a URL.</summary>
    private const string Value = "{}";

    private static readonly ImmutableArray<string> Words = ["Send", "Get", "Post", "Put", "Patch", "Delete", "Request", "Call", "Execute", "Invoke", "Fetch", "Api", "Http", "Query", "Remove", "Check", "Run", "Handle"];

    private static readonly ImmutableArray<string> UrlWords = ["Url", "Uri", "Path", "Route", "Endpoint", "Request", "Message", "Link", "Address", "Resource", "Command", "Call", "Tail", "Suffix", "Segment", "Relative", "Target", "Template"];

    private readonly Callees _callees = new(models, writes);
    private readonly Rows _rows = new(models, writes, new Origins(models, writes, new Callees(models, writes)));
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<IInvocationOperation>> _calls = new();
    private readonly ConcurrentDictionary<(SyntaxNode Call, int Depth), ImmutableArray<Request>> _own = new();

    /// <summary>Whether the call may be one: the cheap question, before any symbol is asked for.</summary>
    public static bool MayBe(InvocationExpressionSyntax call, string name) =>
        call.ArgumentList.Arguments.Any(argument => SpellsUrl(argument.Expression) || (NamesUrl(argument.Expression) && SoundsLikeSending(name)));

    /// <summary>Whether a method of that name sounds like one that sends.</summary>
    public static bool SoundsLikeSending(string name) => Has(name, Words);

    /// <summary>A path that is spelled out, or a message, handed to whatever method.</summary>
    private static bool SpellsUrl(ExpressionSyntax argument) => argument switch
    {
        InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => true,
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && (literal.Token.ValueText.IndexOf('/') >= 0 || ServiceVocabulary.DistinctiveSegments.Contains(literal.Token.ValueText)),
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "HttpMethod" } } => true,
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } => type.Identifier.ValueText is "HttpRequestMessage" or "Uri",
        ParenthesizedLambdaExpressionSyntax { ExpressionBody: { } made } => SpellsUrl(made) || (made is InvocationExpressionSyntax call && call.ArgumentList.Arguments.Any(static given => SpellsUrl(given.Expression))),
        _ => false,
    };

    /// <summary>A text, or the name of one, handed to a method that sounds like sending.</summary>
    private static bool NamesUrl(ExpressionSyntax argument) => argument switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        SimpleNameSyntax name => Has(name.Identifier.ValueText, UrlWords),
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax owner, Name: var name } => Has(owner.Identifier.ValueText, UrlWords) || Has(name.Identifier.ValueText, UrlWords),
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax owner, Name: var name } => Has(name.Identifier.ValueText, UrlWords) || NamesUrl(owner),
        InvocationExpressionSyntax { Expression: var called } => NamesUrl(called),
        BaseObjectCreationExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax => true,
        _ => false,
    };

    private static bool Has(string name, ImmutableArray<string> words) => words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The requests that the call makes a method of the program send, one for each HTTP method.</summary>
    public IEnumerable<Request> Of(IInvocationOperation call, Reading reading) =>
        _rows.Of(call.Arguments.Select(static argument => argument.Value), Arguments.None)
            .SelectMany(row => Sent(call, row, call, reading, 0))
            .GroupBy(static sent => sent.Request.Method ?? string.Join(",", sent.Request.Methods))
            .Select(static group => OfRows(group) with { Via = [.. group.Select(static sent => sent.Inner)] });

    /// <summary>What the same call in the sender's code sends in each row.</summary>
    private static Request OfRows(IEnumerable<(Request Request, Request Inner)> group)
    {
        var (first, inner) = group.First();
        var same = group.Where(sent => sent.Inner.Site.Syntax == inner.Site.Syntax).Select(static sent => sent.Request.Urls).ToList();
        return same.Count == 1 ? first : first with { Urls = same.Aggregate(static (all, urls) => all.Or(urls)) };
    }

    private IEnumerable<(Request Request, Request Inner)> Sent(IInvocationOperation call, Arguments scope, IInvocationOperation site, Reading reading, int depth)
    {
        if (depth >= DeepestSender || _callees.Of(call, scope) is not { } callee || !callee.Method.Parameters.Any(NamesRequest))
        {
            yield break;
        }

        foreach (var inner in _calls.GetOrAdd(callee.Declaration, CallsIn))
        {
            if (Sinks.Of(inner) is not { } sink)
            {
                // What the call within sends whoever calls this method is reported there.
                var own = _own.GetOrAdd((inner.Syntax, depth), _ => [.. Sent(inner, Arguments.None, inner, new Reading(), depth + 1).Select(static sent => sent.Request)]);
                foreach (var further in Sent(inner, callee.Arguments, site, reading, depth + 1).Where(further => !own.Any(request => SpellsAs(request, further.Request))))
                {
                    yield return further;
                }
            }
            else if (sink.Form != RequestForm.Migrated)
            {
                var request = sinks.Read(inner, sink, callee.Arguments, site, reading);
                var own = sinks.Read(inner, sink, Arguments.None, inner, new Reading());

                // What the method sends whoever calls it is its own request.
                if (!IsSame(request, own))
                {
                    yield return (request, own);
                }
            }
        }
    }

    private static bool IsSame(Request one, Request other) => one.Method == other.Method && one.Urls.Select(Spelled).SequenceEqual(other.Urls.Select(Spelled));

    private static string Spelled(UrlShape url) => url + string.Concat(url.Pieces.Select(static piece => piece.Hole?.Default));

    /// <summary>Whether one spells a URL of the other as well: the other adds nothing but values.</summary>
    private static bool SpellsAs(Request one, Request other) => one.Method == other.Method && one.Urls.Any(url => other.Urls.Any(filled => FillsOnly(SegmentsOf(url), SegmentsOf(filled))));

    private static bool FillsOnly(string[] open, string[] filled) => open.Length == filled.Length
        && open.Zip(filled, static (own, given) => own == given || (own.Contains(Value) && (given.Contains(Value) || !PathWords.MayBe(given)))).All(static isSame => isSame);

    private static string[] SegmentsOf(UrlShape url) => string.Concat(url.Pieces.Select(static piece => piece.Text ?? piece.Hole?.Default ?? Value)).Split('/');

    private static bool NamesRequest(IParameterSymbol parameter) => parameter.Type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Object } => true,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String or SpecialType.System_Object } => true,
        { Name: "Uri" or "HttpRequestMessage" or "FormattableString" } => true,
        INamedTypeSymbol { DelegateInvokeMethod.ReturnType.Name: "HttpRequestMessage" } => true,
        var type when CarriedText.Carries(type) => true,
        { Name: "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "List" or "ReadOnlySpan" } => true,
        _ => false,
    };

    private ImmutableArray<IInvocationOperation> CallsIn(SyntaxNode declaration) =>
    [
        .. declaration.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(static call => CalledName.Of(call) is var name && (Sinks.MayBe(name) || MayBe(call, name)))
            .Select(call => models.OperationOf(call))
            .OfType<IInvocationOperation>()
            .Where(call => Sinks.Of(call) is not null || (call.TargetMethod.Parameters.Any(NamesRequest) && _callees.Of(call, Arguments.None) is { } callee && callee.Declaration != declaration))
            .Take(MostCallsInSender),
    ];
}
