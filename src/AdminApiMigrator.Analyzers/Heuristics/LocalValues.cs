using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Heuristics;

/// <summary>Finds what a local is declared with, by its spelling alone.</summary>
internal static class LocalValues
{
    /// <summary>The value in the declaration; null when the name is no local's in sight, or is declared without one.</summary>
    public static ExpressionSyntax? Of(IdentifierNameSyntax variable) => variable.Parent is MemberAccessExpressionSyntax access && access.Name == variable ? null : variable.Ancestors()
        .SelectMany(static scope => scope is BlockSyntax block ? block.Statements : scope is CompilationUnitSyntax unit ? unit.Members.OfType<GlobalStatementSyntax>().Select(static top => top.Statement) : [])
        .OfType<LocalDeclarationStatementSyntax>()
        .SelectMany(static declared => declared.Declaration.Variables)
        .FirstOrDefault(declared => declared.Identifier.ValueText == variable.Identifier.ValueText && !declared.Span.Contains(variable.Span))?.Initializer?.Value;
}
