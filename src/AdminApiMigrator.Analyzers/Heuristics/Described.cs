using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Heuristics;

/// <summary>Tells a call that a test only describes to a mocking library from one that is made.</summary>
internal static class Described
{
    private static readonly string[] Describing = ["Setup", "Verify", "When", "Expect", "CallTo", "Given", "Arrange", "Assert"];
    private static readonly string[] Receiving = ["Received", "DidNotReceive", "When", "Verify"];
    private static readonly string[] Answering = ["Returns", "Throws", "ReturnsAsync", "ThrowsAsync", "ReturnsForAnyArgs"];

    /// <summary>Whether the call stands in <c>mock.Setup(x => ...)</c>, behind <c>Received()</c> or before <c>Returns(...)</c>.</summary>
    public static bool IsIn(SyntaxNode call)
    {
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax receiver } } && Is(receiver, Receiving))
        {
            return true;
        }

        if (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax answered } && Is(answered, Answering))
        {
            return true;
        }

        for (var node = call.Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax described } } && Is(described, Describing))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(InvocationExpressionSyntax call, string[] beginnings) =>
        CalledName.Of(call) is var name && beginnings.Any(word => name.StartsWith(word, StringComparison.Ordinal));
}
