using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Planning;

/// <summary>What a plan came to: a rewrite, or the reason why a person must decide.</summary>
internal readonly record struct Planned(Rewrite? Rewrite, string Reason);

/// <summary>
/// Plans how a call of a removed endpoint becomes a call of the client, while the semantic model is true. Every call gets the plainest form
/// that keeps its behaviour: the typed call where only success matters, else the v1-shaped call with its arguments named, else the old call
/// as it is, sent through V1.
/// </summary>
internal sealed class RewritePlanner(RequestFinder finder, SemanticModel model, ClientTypes? client, MigratorOptions options)
{
    private const string Unchangeable = "the call is written in a form that cannot be changed in place";

    public Planned Plan(Request request, EndpointMatch match)
    {
        if (new Obstacles(finder, model, client, options).Of(request, match.Endpoint) is { } reason)
        {
            return new Planned(null, reason);
        }

        if (!request.Via.IsEmpty)
        {
            return ThroughSender(request);
        }

        var call = (InvocationExpressionSyntax)request.Call!.Syntax;
        var edits = new CallEdits(call, model);
        if (request is { Urls.Length: 1, IsInherited: false } && request.Form != RequestForm.Message && match.Url.Query is null && IsSpelled(match))
        {
            if (Typed(request, match, edits) is { } typed)
            {
                return Done(RewriteForm.Typed, typed, [call]);
            }

            if (Named(request, match, edits) is { } named)
            {
                return Done(RewriteForm.NamedV1, named, [call]);
            }
        }

        return client!.V1(request.Call.TargetMethod.Name) is not null && edits.ThroughV1() is { } through
            ? Done(ThroughV1(request), [through], [call])
            : new Planned(null, client.V1(request.Call.TargetMethod.Name) is null
                ? $"http.AdminApi().V1 has no {request.Call.TargetMethod.Name}; send the request with its SendAsync and read the answer's content"
                : Unchangeable);
    }

    /// <summary>
    /// The method that sends for many callers sends through V1, which lets every request pass that it does not translate: one change, the
    /// same for each caller.
    /// </summary>
    private Planned ThroughSender(Request request)
    {
        var calls = request.Via.Select(static own => (InvocationExpressionSyntax)own.Call!.Syntax).ToList();
        var edits = calls.Select(call => new CallEdits(call, model).ThroughV1()).ToList();
        return edits.Contains(null)
            ? new Planned(null, Unchangeable)
            : Done(ThroughV1(request.Via[0]), edits.Select(static edit => edit!), calls);
    }

    /// <summary>
    /// Whether nobody can make another endpoint of the path: <c>$"/admin/v{version}/..."</c> is v1 unless the program sets another, so the text
    /// has to stay.
    /// </summary>
    private static bool IsSpelled(EndpointMatch match) => match.Url.Segments.Except(match.Parameters.Values).All(static segment => segment.Pieces.All(static piece => piece.Hole?.Default is null));

    private Planned Done(RewriteForm form, IEnumerable<Edit> edits, IReadOnlyList<InvocationExpressionSyntax> calls) =>
        new(new Rewrite([.. edits.OrderBy(static edit => edit.Start)], calls.Any(call => client!.NeedsUsingAt(call.SpanStart, model)), form), "");

    private static RewriteForm ThroughV1(Request request) => request.Form == RequestForm.Message ? RewriteForm.V1Message : RewriteForm.V1Verb;

    /// <summary><c>await http.AdminApi().Users.SuspendAsync(orgId, accountId)</c>, where nothing but success was asked of the answer.</summary>
    private IReadOnlyList<Edit>? Typed(Request request, EndpointMatch match, CallEdits edits)
    {
        var translation = match.Endpoint.Translation!;
        var call = (InvocationExpressionSyntax)request.Call!.Syntax;
        if (translation.TypedCall is not { } typed
            || !client!.HasTyped(typed)
            || AnswerUse.OnlySuccess(call, model) is not { } use
            || TypedArguments(request, match) is not { } arguments
            || new CallArguments(request, match, finder, model).BaseAddress() is not { } baseAddress)
        {
            return null;
        }

        if (DirectoryAt(call) is { } directory)
        {
            arguments.Add("directoryId: " + directory);
        }

        if (request.Cancellation is { } cancellation)
        {
            arguments.Add("cancellationToken: " + cancellation.Syntax);
        }

        var newCall = $"AdminApi({baseAddress}).{typed}({string.Join(", ", arguments)})";
        return edits.With(newCall) is { } replaced && edits.WithoutCheck(use) is { } bare
            ? [replaced, .. bare, .. edits.WithoutUnusedLocals(newCall)]
            : null;
    }

    /// <summary>The arguments as the catalogue names them; null when one is not in sight or the body says more than the typed call can.</summary>
    private List<string>? TypedArguments(Request request, EndpointMatch match)
    {
        var translation = match.Endpoint.Translation!;
        var values = new CallArguments(request, match, finder, model);
        var body = translation.HasBody ? JsonBody.Of(request.Body, finder.Models, finder.Writes, request.Site.Syntax, request.Form == RequestForm.JsonVerb) : null;
        if (translation.HasBody ? body is null || !request.OtherArguments.IsEmpty : !IsNothing(request.Body))
        {
            return null;
        }

        var arguments = new List<string>();
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in translation.Arguments)
        {
            var path = source.TrimEnd('?');
            string? text;
            if (path.StartsWith("body.", StringComparison.Ordinal))
            {
                path = path.Substring("body.".Length);
                read.Add(path.Split('.')[0].Replace("[]", ""));
                var value = body!.At(path, finder.Models, finder.Writes, request.Site.Syntax, isAll: true);
                if (value is null && source.EndsWith("?", StringComparison.Ordinal) && !body.Fields.ContainsKey(path))
                {
                    continue;
                }

                text = value is null ? null : values.JsonText(value);
            }
            else
            {
                text = values.PathParameter(path);
            }

            if (text is null)
            {
                return null;
            }

            arguments.Add(text);
        }

        return body is null || (body.IsWhole && body.Fields.Keys.All(read.Contains)) ? arguments : null;
    }

    /// <summary><c>http.AdminApi().V1.SuspendUserAccessAsync(orgId, accountId)</c>: v1's answer over v2, with v1's arguments by name.</summary>
    private IReadOnlyList<Edit>? Named(Request request, EndpointMatch match, CallEdits edits)
    {
        var translation = match.Endpoint.Translation!;
        var values = new CallArguments(request, match, finder, model);
        if (client!.V1(translation.V1Method) is not { } method
            || values.Path() is not { } path
            || values.BaseAddress() is not { } baseAddress
            || (!translation.HasBody && !IsNothing(request.Body)))
        {
            return null;
        }

        var arguments = path.ToList();
        if (translation.HasBody)
        {
            if (Content(request) is not { } content)
            {
                return null;
            }

            arguments.Add(content);
        }

        if (request.Cancellation is { } cancellation)
        {
            var isNext = arguments.Count < method.Parameters.Length && method.Parameters[arguments.Count].Name == "cancellationToken";
            arguments.Add((isNext ? "" : "cancellationToken: ") + cancellation.Syntax);
        }

        var newCall = $"AdminApi({baseAddress}).V1.{translation.V1Method}({string.Join(", ", arguments)})";
        return edits.With(newCall) is { } replaced ? [replaced, .. edits.WithoutUnusedLocals(newCall)] : null;
    }

    private string? Content(Request request)
    {
        if (request.Body is not { Syntax: ExpressionSyntax body, ConstantValue: not { HasValue: true, Value: null } })
        {
            return null;
        }

        if (request.Form == RequestForm.Verb)
        {
            return body.ToString();
        }

        // PostAsJsonAsync makes this content itself.
        var type = request.Call!.TargetMethod.TypeArguments is [var only] && request.Call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax } }
            ? "<" + only.ToMinimalDisplayString(model, body.SpanStart) + ">"
            : "";
        var isKnown = model.LookupNamespacesAndTypes(body.SpanStart, name: "JsonContent").Any(static symbol => symbol is INamedTypeSymbol { ContainingNamespace.Name: "Json" });
        return request.OtherArguments switch
        {
            _ when !isKnown => null,
            [] => $"JsonContent.Create{type}({body})",
            [{ Type.Name: "JsonSerializerOptions" } serializer] => $"JsonContent.Create{type}({body}, options: {serializer.Syntax})",
            _ => null,
        };
    }

    /// <summary>A directory id that is configured, or that stands in scope under that very name.</summary>
    private string? DirectoryAt(InvocationExpressionSyntax call)
    {
        if (options.DirectoryId is { } configured)
        {
            return configured;
        }

        // A SCIM directory id is of another kind under the same name; code that has those in the file gets no guess.
        var text = call.SyntaxTree.GetText().ToString();
        if (text.IndexOf("scim", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return null;
        }

        var isStatic = model.GetEnclosingSymbol(call.SpanStart) is { } around && InStatic(around);
        return new[] { "directoryId", "_directoryId", "DirectoryId" }.FirstOrDefault(name => model.LookupSymbols(call.SpanStart, name: name).FirstOrDefault() switch
        {
            // One that is declared without a value may have none yet.
            ILocalSymbol { Type.SpecialType: SpecialType.System_String } local => local.DeclaringSyntaxReferences[0].Span.End < call.SpanStart && finder.Writes.Of(local) is { Value: not null } or null,
            IParameterSymbol { Type.SpecialType: SpecialType.System_String } => true,
            IFieldSymbol { Type.SpecialType: SpecialType.System_String } field => field.IsStatic || !isStatic,
            IPropertySymbol { Type.SpecialType: SpecialType.System_String } property => property.IsStatic || !isStatic,
            _ => false,
        });
    }

    private static bool InStatic(ISymbol member) => member is { IsStatic: true } || (member.ContainingSymbol is IMethodSymbol outer && InStatic(outer));

    private bool IsNothing(IOperation? body) => EmptyBody.Is(body, finder.Models, finder.Writes);
}
