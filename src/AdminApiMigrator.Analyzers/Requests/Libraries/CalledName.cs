using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>The name that a call is written with.</summary>
internal static class CalledName
{
    /// <summary>The name; null for a call of something that has none, such as a delegate in an array.</summary>
    public static SimpleNameSyntax? Of(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}
