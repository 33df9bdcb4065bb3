using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Planning;

/// <summary>Answers why a call cannot be rewritten, in the words that its finding will use.</summary>
internal sealed class Obstacles(RequestFinder finder, SemanticModel model, ClientTypes? client, MigratorOptions options)
{
    /// <summary>The reason, a clause without a final period; null when nothing stands in the way.</summary>
    public string? Of(Request request, Endpoint endpoint)
    {
        if (endpoint.Translation is null)
        {
            return "no automatic translation is known";
        }

        if (request.WayOut.Length > 0)
        {
            return "it is sent through " + request.Library + "; " + request.WayOut;
        }

        if (request.Form == RequestForm.Other || request.Call is not { Syntax: InvocationExpressionSyntax call })
        {
            return "it is " + request.Library + ", which http.AdminApi().V1.SendAsync can do";
        }

        if (request.Library.Length > 0)
        {
            return "it is sent through " + request.Library + ", and only asynchronous calls of HttpClient can be rewritten in place";
        }

        if (client is null)
        {
            return "the project does not reference the package " + Rewrite.ClientNamespace;
        }

        if (SentOutOfReach(request) is { } sender)
        {
            return "it is sent by " + sender + " in this project; send that one's request through http.AdminApi().V1";
        }

        if (Sharing(request).Select(shared => RequestMatches.Elsewhere(shared, options)).FirstOrDefault(static host => host is not null) is { } elsewhere)
        {
            return "requests to " + elsewhere + " that look the same are sent by the same code; give those a sender of their own";
        }

        var member = call.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? call.SyntaxTree.GetRoot();
        if (ErrorTexts.ComparedIn(member) is { } text)
        {
            return "the code compares " + text + ", which v2 answers in other words";
        }

        if (call.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any(IsExpressionTree))
        {
            return "it stands in an expression tree";
        }

        if (client.IsHiddenAt(call.SpanStart, model))
        {
            return "AdminApi() is a method of the program's own here; rename that one, or call AdminApiHttpClientExtensions.AdminApi(http)";
        }

        return endpoint.Translation.Refused.Select(refused => Refusal(request, refused)).FirstOrDefault(static reason => reason is not null);
    }

    /// <summary>The method that sends for the caller, where the change belongs in another file or has no form there; null when it can be made.</summary>
    private string? SentOutOfReach(Request request) => request.Via
        .Where(own => own.Call?.Syntax.SyntaxTree != model.SyntaxTree || own.Library.Length > 0 || client!.V1(own.Call.TargetMethod.Name) is null)
        .Select(static own => own.Site.SemanticModel?.GetEnclosingSymbol(own.Site.Syntax.SpanStart))
        .Select(static sender => sender is null ? "a method" : sender.ContainingType.Name + "." + sender.Name)
        .FirstOrDefault();

    /// <summary>
    /// The requests that go through V1 once this one does, where they differ: V1 knows its own by method and path, so it would answer another
    /// service's as well.
    /// </summary>
    private IEnumerable<Request> Sharing(Request request)
    {
        if (request.IsInherited)
        {
            yield return request;
        }

        foreach (var other in request.Via.SelectMany(own => finder.SentBy(own.Site.Syntax)))
        {
            yield return other;
        }
    }

    private bool IsExpressionTree(AnonymousFunctionExpressionSyntax function) =>
        model.GetTypeInfo(function).ConvertedType is { Name: "Expression", ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" } };

    private string? Refusal(Request request, Untranslatable refused)
    {
        var value = JsonBody.Of(request.Body, finder.Models, finder.Writes, request.Site.Syntax, webNames: true)?.At(refused.Field, finder.Models, finder.Writes, request.Site.Syntax);
        if (value is null)
        {
            return RefusalInText(request, refused);
        }

        if (refused.Values.IsEmpty)
        {
            return $"the body has {refused.Field}, and {refused.Because}";
        }

        foreach (var item in JsonBody.Items(value) ?? [value])
        {
            if (item.ConstantValue is { HasValue: true, Value: string text } && refused.Values.Contains(text))
            {
                return $"the body has {text} in {refused.Field}, and {refused.Because}";
            }
        }

        return null;
    }

    /// <summary>A body written as JSON text: the quoted words are enough, there is nothing to evaluate.</summary>
    private static string? RefusalInText(Request request, Untranslatable refused)
    {
        var json = string.Concat(request.Body?.Syntax.DescendantTokens().Select(static token => token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => token.ValueText,
            _ => "",
        }) ?? []);
        var isRefused = refused.Field.Split('.').All(part => json.Contains('"' + part + '"'))
            && (refused.Values.IsEmpty || refused.Values.Any(word => json.Contains('"' + word + '"')));
        return isRefused ? $"the body has {refused.Field}, and {refused.Because}" : null;
    }
}
