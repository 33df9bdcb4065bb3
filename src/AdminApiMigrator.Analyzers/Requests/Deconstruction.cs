using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>Where a value is taken apart into variables: <c>var (method, path) = ...</c>, <c>foreach (var (method, path) in ...)</c>.</summary>
/// <param name="Whole">The assignment or the loop.</param>
/// <param name="Index">Which part the variable takes.</param>
/// <param name="Count">How many parts there are.</param>
internal sealed record Deconstruction(SyntaxNode Whole, int Index, int Count)
{
    /// <summary>The deconstruction that gives the variable its value; null when none does, or one within another.</summary>
    public static Deconstruction? Of(SingleVariableDesignationSyntax name) => name.Parent switch
    {
        ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax or ForEachVariableStatementSyntax } whole } names =>
            new Deconstruction(whole.Parent!, names.Variables.IndexOf(name), names.Variables.Count),
        DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax or ForEachVariableStatementSyntax } tuple } argument } =>
            new Deconstruction(tuple.Parent!, tuple.Arguments.IndexOf(argument), tuple.Arguments.Count),
        _ => null,
    };

    /// <summary>What is taken apart, and the variables that take its parts; null stands for a part that is thrown away or goes elsewhere.</summary>
    public static (ExpressionSyntax Source, ImmutableArray<SingleVariableDesignationSyntax?> Names) Parts(SyntaxNode whole)
    {
        var (target, source) = whole switch
        {
            ForEachVariableStatementSyntax loop => (loop.Variable, loop.Expression),
            AssignmentExpressionSyntax assignment => (assignment.Left, assignment.Right),
            _ => throw new ArgumentException("Neither an assignment nor a loop takes a value apart.", nameof(whole)),
        };
        return (source, target switch
        {
            DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax names } => [.. names.Variables.Select(static name => name as SingleVariableDesignationSyntax)],
            TupleExpressionSyntax tuple => [.. tuple.Arguments.Select(static argument => (argument.Expression as DeclarationExpressionSyntax)?.Designation as SingleVariableDesignationSyntax)],
            _ => [],
        });
    }
}
