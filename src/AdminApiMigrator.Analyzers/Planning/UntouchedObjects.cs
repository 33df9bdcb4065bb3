using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Planning;

/// <summary>Answers whether the object that a local holds is sent as it was made.</summary>
internal static class UntouchedObjects
{
    /// <summary>Whether nothing the member does with the local may change its object: it is read, or handed to what makes content of it.</summary>
    public static bool IsIn(ILocalSymbol local, SemanticModel model) =>
        local.Type.SpecialType == SpecialType.System_String
        || local.Type.IsAnonymousType
        || local.Type.Name.EndsWith("Content", StringComparison.Ordinal)
        || Names.ReferencesTo(local, model).All(static name => IsOnlyRead(name));

    private static bool IsOnlyRead(ExpressionSyntax part) => part.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == part => IsOnlyRead(access),
        ElementAccessExpressionSyntax element when element.Expression == part => IsOnlyRead(element),
        InvocationExpressionSyntax or RefExpressionSyntax => false,
        // A second name for the object, by which it could be changed.
        EqualsValueClauseSyntax => part is not IdentifierNameSyntax,
        AssignmentExpressionSyntax assignment => assignment.Left != part && assignment.Parent is InitializerExpressionSyntax,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => false,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } => false,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => MakesContent(call),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => creation.Type.ToString().EndsWith("Content", StringComparison.Ordinal),
        ArgumentSyntax => false,
        _ => true,
    };

    private static bool MakesContent(InvocationExpressionSyntax call) => Requests.CalledName.Of(call) is "Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" or "Create" or "PostAsJsonAsync";
}
