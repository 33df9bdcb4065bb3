using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Heuristics;

/// <summary>The name that a call is written with.</summary>
internal static class CalledName
{
    /// <summary>The name; empty where an expression without a name is called.</summary>
    public static string Of(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
