using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Heuristics;

/// <summary>Tells what a test expects to be sent from what a program sends.</summary>
internal static class Expectations
{
    private static readonly ImmutableArray<string> Words = ["Assert", "Expect", "Mock", "Stub", "Fake", "Verify", "Should", "Recorded", "Received", "Matcher", "When", "Setup", "Equal", "Contains", "Given"];

    /// <summary>Whether a name is that of a thing a test is made of.</summary>
    public static bool Named(string name) => Words.Any(word => name.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>Whether the node is handed to an assertion or to the setup of a test double.</summary>
    public static bool Hold(SyntaxNode node) => node.Ancestors().TakeWhile(static outer => outer is not StatementSyntax and not MemberDeclarationSyntax)
        .OfType<InvocationExpressionSyntax>()
        .Any(static call => Named(CalledName.Of(call)) || (call.Expression is MemberAccessExpressionSyntax { Expression: SimpleNameSyntax owner } && Named(owner.Identifier.ValueText)));
}
