using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Program;

/// <summary>Answers whether calls are chained or nested so deep that asking for their meaning could end the process.</summary>
internal static class CallNesting
{
    /// <summary>
    /// The compiler makes the operations of a chain of calls by unguarded recursion, and a stack that overflows cannot be caught. About 690
    /// calls overflow a stack of 1 MiB, the smallest that a host of analyzers is known to give.
    /// </summary>
    private const int DeepestCalls = 400;

    /// <summary>Characters of a call by the shortest of names.</summary>
    private const int ShortestCall = 3;

    public static bool IsTooDeep(SyntaxNode code)
    {
        // What is too short to hold as many calls need not be looked into: nearly all of nearly all files.
        var ends = new Stack<int>();
        foreach (var node in code.DescendantNodes(static node => node.FullSpan.Length >= DeepestCalls * ShortestCall))
        {
            if (node is not InvocationExpressionSyntax call)
            {
                continue;
            }

            while (ends.Count > 0 && ends.Peek() <= call.SpanStart)
            {
                ends.Pop();
            }

            ends.Push(call.Span.End);
            if (ends.Count > DeepestCalls)
            {
                return true;
            }
        }

        return false;
    }
}
