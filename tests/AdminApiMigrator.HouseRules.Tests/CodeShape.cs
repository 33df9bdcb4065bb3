using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.HouseRules.Tests;

/// <summary>Measures code that people read: its width, and the branches of its methods.</summary>
internal static class CodeShape
{
    /// <summary>How many lines of a text are wider than a number of columns.</summary>
    public static int WiderThan(string text, int columns) => text.Split('\n').Count(line => line.TrimEnd('\r').Length > columns);

    /// <summary>Each method with a body, and the paths through it: one, and one more for each condition, case, arm, loop, catch and logical operator.</summary>
    public static IEnumerable<(string Name, int Branches)> Methods(string text) =>
        from method in CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantNodes()
        let name = NameOf(method)
        where name is not null
        select (name, 1 + method.DescendantNodes().Count(Branches));

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type } method => $"{type.Identifier.ValueText}.{method.Identifier.ValueText}",
        ConstructorDeclarationSyntax constructor => $"{constructor.Identifier.ValueText}.ctor",
        OperatorDeclarationSyntax { Parent: TypeDeclarationSyntax type } => $"{type.Identifier.ValueText}.operator",
        PropertyDeclarationSyntax { Parent: TypeDeclarationSyntax type } property => $"{type.Identifier.ValueText}.{property.Identifier.ValueText}",
        _ => null,
    };

    private static bool Branches(SyntaxNode node) => node is IfStatementSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax
        or CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax or WhenClauseSyntax
        or ForEachStatementSyntax or ForEachVariableStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
        or CatchClauseSyntax or BinaryPatternSyntax
        || (node is BinaryExpressionSyntax binary
            && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression);
}
