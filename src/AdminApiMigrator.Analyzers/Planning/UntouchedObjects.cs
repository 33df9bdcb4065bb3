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
        || Names.ReferencesTo(local, model).All(name => IsOnlyRead(name, model));

    private static bool IsOnlyRead(ExpressionSyntax part, SemanticModel model) => part.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == part => IsOnlyRead(access, model),
        ElementAccessExpressionSyntax element when element.Expression == part => IsOnlyRead(element, model),
        InvocationExpressionSyntax or RefExpressionSyntax => part is MemberAccessExpressionSyntax { Expression: var owner } && IsText(owner, model),
        // A second name for the object, by which it could be changed.
        EqualsValueClauseSyntax => IsText(part, model),
        AssignmentExpressionSyntax assignment => assignment.Left != part && assignment.Parent is InitializerExpressionSyntax,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => false,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } => false,
        ArgumentSyntax when IsText(part, model) => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => MakesContent(call),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => creation.Type.ToString().EndsWith("Content", StringComparison.Ordinal),
        ArgumentSyntax => false,
        _ => true,
    };

    /// <summary>Whether what is named is a text, which nobody can change through it.</summary>
    private static bool IsText(ExpressionSyntax part, SemanticModel model) => model.GetTypeInfo(part).Type?.SpecialType == SpecialType.System_String;

    private static bool MakesContent(InvocationExpressionSyntax call) => Requests.CalledName.Of(call) is "Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" or "Create" or "PostAsJsonAsync";
}
