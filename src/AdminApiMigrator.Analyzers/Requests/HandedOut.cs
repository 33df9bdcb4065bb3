using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>Finds URLs of the admin API that are handed to code out of sight, which may send them with any method.</summary>
internal static class HandedOut
{
    private static readonly ImmutableArray<string> Telling = ["Log", "Write", "Print", "Trace", "Debug", "Warn", "Error", "Info"];

    /// <summary>The arguments, each with the reason why nothing is known of what becomes of it.</summary>
    public static IEnumerable<(ExpressionSyntax Argument, string Reason)> In(SemanticModel model, ImmutableArray<Request> requests, CancellationToken cancellation)
    {
        foreach (var token in model.SyntaxTree.GetRoot(cancellation).DescendantTokens())
        {
            if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                && ServiceVocabulary.AdminBeginnings.Any(text => token.ValueText.StartsWith(text, StringComparison.Ordinal) || token.ValueText.StartsWith("https://" + text, StringComparison.Ordinal))
                && ArgumentOf(token.Parent) is { } argument
                && !requests.Any(request => request.Site.Syntax.Span.Contains(argument.Span))
                && argument.Parent is { Parent.Parent: InvocationExpressionSyntax call }
                && IsOutOfSight(call, model, cancellation))
            {
                yield return (argument, $"it is handed to '{CalledName.Of(call)}', whose code is not in sight");
            }
        }
    }

    /// <summary>The argument that the text is, or that it is a part of.</summary>
    private static ExpressionSyntax? ArgumentOf(SyntaxNode? text)
    {
        var node = text;
        while (node is LiteralExpressionSyntax or InterpolatedStringTextSyntax or InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            if (node.Parent is ArgumentSyntax)
            {
                return (ExpressionSyntax)node;
            }

            node = node.Parent;
        }

        return null;
    }

    private static bool IsOutOfSight(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var name = CalledName.Of(call);
        if (name.Length == 0 || Expectations.Named(name) || Expectations.Hold(call) || Telling.Any(word => name.IndexOf(word, StringComparison.Ordinal) >= 0)
            || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        // A call of the framework only makes or tests text; sending is what the table of sinks is for.
        return method.MethodKind == MethodKind.DelegateInvoke
            || ((method.IsAbstract || !method.DeclaringSyntaxReferences.Any(declared => model.Compilation.ContainsSyntaxTree(declared.SyntaxTree))) && !WrapperCalls.IsForeign(method.ContainingType) && method.ContainingNamespace?.ToDisplayString().Split('.')[0] is not ("System" or "Microsoft")
                && !name.StartsWith("Map", StringComparison.Ordinal));
    }
}
