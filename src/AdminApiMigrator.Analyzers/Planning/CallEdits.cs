using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Planning;

/// <summary>The changes of text that turn one call into another. What would lose a comment is not done.</summary>
internal sealed class CallEdits(InvocationExpressionSyntax call, SemanticModel model)
{
    private readonly SourceText _text = call.SyntaxTree.GetText();

    /// <summary>Sends the old call through V1 as it is: http.PostAsync(...) becomes http.AdminApi().V1.PostAsync(...).</summary>
    public Edit? ThroughV1() => CalledName() is { } name ? new Edit(name.SpanStart, "", Prefix(name) + "AdminApi().V1.") : null;

    /// <summary>Replaces the name and the arguments of the call.</summary>
    public Edit? With(string newCall) => CalledName() is { } name && At(TextSpan.FromBounds(name.SpanStart, call.Span.End)) is { } old ? old with { New = Prefix(name) + newCall } : null;

    /// <summary>Takes away the variable and the check of an answer of which only success was asked; null when a comment stands in the way.</summary>
    public ImmutableArray<Edit>? WithoutCheck(SuccessCheck use)
    {
        var before = At(TextSpan.FromBounds(use.Around.Start, use.Kept.SpanStart));
        var after = At(TextSpan.FromBounds(use.Kept.Span.End, use.Around.End));
        var check = use.Check is null ? new Edit(0, "", "") : Line(use.Check);
        if (before is null || after is null || check is null)
        {
            return null;
        }

        return [.. new[] { before, after with { New = use.End }, check }.Where(static edit => edit.Old.Length > 0)];
    }

    /// <summary>
    /// Takes away locals that only fed the old call, so that the new one leaves no dead code: those named nowhere else, whose value does
    /// nothing but build text or content.
    /// </summary>
    /// <param name="kept">The text of the new call; what it names stays.</param>
    public IEnumerable<Edit> WithoutUnusedLocals(string kept)
    {
        var stays = new HashSet<string>(SyntaxFactory.ParseTokens(kept).Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));
        var gone = new List<SyntaxNode> { call.ArgumentList };
        for (var i = 0; i < gone.Count; i++)
        {
            foreach (var name in gone[i].DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (!stays.Contains(name.Identifier.ValueText)
                    && model.GetSymbolInfo(name).Symbol is ILocalSymbol local
                    && local.DeclaringSyntaxReferences is [var reference]
                    && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } }
                    && !gone.Contains(statement)
                    && OnlyBuildsText(value)
                    && Names.ReferencesTo(local, model).All(named => gone.Any(node => node.Contains(named)))
                    && Line(statement) is { } removal)
                {
                    gone.Add(statement);
                    yield return removal;
                }
            }
        }
    }

    private bool OnlyBuildsText(ExpressionSyntax value) => value.DescendantNodesAndSelf().All(node => node switch
    {
        AwaitExpressionSyntax or AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } => false,
        InvocationExpressionSyntax invocation => invocation.Expression is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "Format" or "Concat" or "Join" or "EscapeDataString" or "EscapeUriString" or "UrlEncode" or "Trim" or "TrimEnd" or "TrimStart"
                or "ToString" or "Replace" or "Serialize" or "SerializeObject" or "Create" or "Invariant",
        },
        BaseObjectCreationExpressionSyntax creation => model.GetTypeInfo(creation).Type is INamedTypeSymbol type
            && (type.Name.EndsWith("Content", StringComparison.Ordinal) || type.Name is "Uri" or "Dictionary" || (!type.DeclaringSyntaxReferences.IsEmpty && !type.InstanceConstructors.Any(SerializedMembers.RunsCode))),
        _ => true,
    });

    /// <summary>The name that is called, with its type arguments; null where something before it is a type, or base.</summary>
    private SimpleNameSyntax? CalledName() => call.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: not BaseExpressionSyntax and var owner, Name: var name } when model.GetSymbolInfo(owner).Symbol is not INamedTypeSymbol => name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name when model.GetSymbolInfo(name).Symbol is IMethodSymbol { IsStatic: false } => name,
        _ => null,
    };

    /// <summary>An extension method needs its receiver spelled out.</summary>
    private static string Prefix(SimpleNameSyntax name) => name.Parent is InvocationExpressionSyntax ? "this." : "";

    /// <summary>The removal of a statement with its line; null when a comment or another statement shares the line.</summary>
    private Edit? Line(StatementSyntax statement)
    {
        var first = _text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = _text.Lines.GetLineFromPosition(statement.Span.End);
        var isAlone = string.IsNullOrWhiteSpace(_text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)))
            && string.IsNullOrWhiteSpace(_text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)));
        return isAlone ? At(WithBlank(first, last)) : null;
    }

    /// <summary>The lines, with one of the blank lines around them where two would meet, or one would stand at an end of the block.</summary>
    private TextSpan WithBlank(TextLine first, TextLine last)
    {
        var (before, after) = (LineAt(first.LineNumber - 1), LineAt(last.LineNumber + 1));
        return after is "" && before is "" or [.., '{']
            ? TextSpan.FromBounds(first.Start, _text.Lines[last.LineNumber + 1].EndIncludingLineBreak)
            : before is "" && after is ['}', ..]
            ? TextSpan.FromBounds(_text.Lines[first.LineNumber - 1].Start, last.EndIncludingLineBreak)
            : TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
    }

    private string? LineAt(int number) => number >= 0 && number < _text.Lines.Count ? _text.Lines[number].ToString().Trim() : null;

    /// <summary>The removal of a span; null when it holds a comment or a directive.</summary>
    private Edit? At(TextSpan span) =>
        call.SyntaxTree.GetRoot().DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? null
            : new Edit(span.Start, _text.ToString(span), "");
}
