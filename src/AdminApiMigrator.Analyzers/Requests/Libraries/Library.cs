using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>Reads the calls by which one library other than HttpClient sends requests.</summary>
internal abstract class Library
{
    /// <summary>Whether the call may be the library's, as far as its text tells: the cheap question, before any symbol is asked for.</summary>
    public abstract bool MayBe(string member, InvocationExpressionSyntax call);

    /// <summary>The request that the call sends; null when it sends none. What was created to be sent by it is added to <paramref name="sent"/>.</summary>
    public abstract Request? Read(IInvocationOperation call, ISet<SyntaxNode> sent);
}
