using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Pairs what belongs together where code chooses a method and a path at once: a row of a table of steps, an arm of a switch, the branch that
/// sets two variables. Each row is read by itself, so that the method of one never meets the path of another.
/// </summary>
internal sealed class Rows(Models models, Writes writes, Origins origins)
{
    private const int DeepestStep = 4;

    /// <summary>The scopes to read the expressions in, one for each row; the scope alone when they hang on no common choice.</summary>
    /// <param name="expressions">The method and the URL, or the arguments of a call.</param>
    /// <param name="scope">What is known where they stand.</param>
    /// <param name="reading">Takes the objects that the rows are.</param>
    public ImmutableArray<Arguments> Of(IEnumerable<IOperation?> expressions, Arguments scope, Reading? reading = null)
    {
        var read = expressions.OfType<IOperation>().ToList();
        if (read.Count == 0)
        {
            return [scope];
        }

        var choices = new List<List<SyntaxNode>>();
        foreach (var expression in read)
        {
            var found = new List<SyntaxNode>();
            Collect(expression, scope, found, 0);
            choices.Add(found);
        }

        foreach (var choice in choices.SelectMany(static found => found).GroupBy(static choice => choice).OrderByDescending(static same => same.Count()).Select(static same => same.Key))
        {
            if (choices.Count(found => found.Contains(choice)) >= Math.Min(2, read.Count) && Scopes(choice, scope, reading) is { Length: > 1 and <= Shapes.Most } rows)
            {
                return rows;
            }
        }

        return read.Count > 1 && Branches(read, scope) is { Length: > 1 } branches ? branches : [scope];
    }

    /// <summary>The choices that an expression hangs on: loops, declarations and deconstructions of the variables in it.</summary>
    private void Collect(IOperation expression, Arguments scope, List<SyntaxNode> found, int depth)
    {
        foreach (var local in expression.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Select(static reference => reference.Local))
        {
            if (scope[local] is not null || depth > DeepestStep || local.DeclaringSyntaxReferences is not [var declared])
            {
                continue;
            }

            var declaration = declared.GetSyntax();
            if (declaration is ForEachStatementSyntax)
            {
                found.Add(declaration);
            }
            else if (declaration is SingleVariableDesignationSyntax name && Deconstruction.Of(name) is { } taken && writes.PlacesOf(local).IsEmpty)
            {
                found.Add(taken.Whole);
            }
            else if (declaration is VariableDeclaratorSyntax && writes.OnlyValue(local) is { } only && models.OperationOf(only) is { } value)
            {
                found.Add(declaration);
                Collect(value, scope, found, depth + 1);
            }
        }
    }

    private ImmutableArray<Arguments> Scopes(SyntaxNode choice, Arguments scope, Reading? reading)
    {
        var names = ImmutableArray<SingleVariableDesignationSyntax?>.Empty;
        var source = choice switch
        {
            ForEachStatementSyntax loop => loop.Expression,
            VariableDeclaratorSyntax { Initializer.Value: var initial } => initial,
            _ => null,
        };
        if (choice is ForEachVariableStatementSyntax or AssignmentExpressionSyntax)
        {
            (source, names) = Deconstruction.Parts(choice);
        }

        if (source is null)
        {
            return [];
        }

        var rows = choice is CommonForEachStatementSyntax ? origins.AnyItem(models.OperationOf(source), scope) : origins.Of(models.OperationOf(source), scope);
        var scopes = rows.Select(row => choice is ForEachStatementSyntax or VariableDeclaratorSyntax
            ? models.DeclaredIn(choice) is { } variable ? scope.With(variable, row) : null
            : Taken(row, names, scope)).ToList();
        if (scopes.Contains(null))
        {
            return [];
        }

        reading?.Messages.UnionWith(rows.Select(static row => row.Value.WithoutConversion()).Where(static row => row is IObjectCreationOperation).Select(static row => row.Syntax));
        return [.. scopes.OfType<Arguments>()];
    }

    /// <summary>What each name of a deconstruction takes of a row; null when a part of it is not in sight.</summary>
    private Arguments? Taken(Bound row, ImmutableArray<SingleVariableDesignationSyntax?> names, Arguments scope)
    {
        var known = scope;
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is { } name && models.DeclaredIn(name) is { } local)
            {
                if (origins.PartOf(row, i, names.Length) is not { } part)
                {
                    return null;
                }

                known = known.With(local, part);
            }
        }

        return known;
    }

    /// <summary>Two variables that are set together, once in each of several blocks.</summary>
    private ImmutableArray<Arguments> Branches(List<IOperation> expressions, Arguments scope)
    {
        var locals = expressions.SelectMany(static expression => expression.DescendantsAndSelf().OfType<ILocalReferenceOperation>()).Select(static reference => reference.Local)
            .Distinct<ILocalSymbol>(SymbolEqualityComparer.Default)
            .Select(local => (Local: local, History: writes.Of(local)))
            .Where(variable => variable.History is { Value: null, Others.Length: > 1 and <= Shapes.Most } && scope[variable.Local] is null)
            .Select(variable => (variable.Local, Sets: Reaching(variable.History!.Others, expressions[0].Syntax)))
            .ToList();
        if (locals.Count != 2 || locals.Exists(static variable => variable.Sets.Contains(null))
            || !locals[0].Sets.Select(BlockOf).SequenceEqual(locals[1].Sets.Select(BlockOf)) || locals[0].Sets.Select(BlockOf).Distinct().Count() != locals[0].Sets.Count)
        {
            return [];
        }

        return [.. locals[0].Sets.Zip(locals[1].Sets, (first, second) =>
            models.OperationOf(first!.Right) is { } one && models.OperationOf(second!.Right) is { } other
                ? scope.With(locals[0].Local, new Bound(one, scope)).With(locals[1].Local, new Bound(other, scope))
                : scope)];
    }

    /// <summary>The assignments that the place may see: those of the last choice before it that sets the variable in every case, or all before it.</summary>
    private static List<AssignmentExpressionSyntax?> Reaching(ImmutableArray<ExpressionSyntax> writes, SyntaxNode place)
    {
        var before = writes.Where(write => write.SpanStart < place.SpanStart).ToList();
        var last = before.LastOrDefault()?.Ancestors().TakeWhile(node => !node.Span.Contains(place.Span)).LastOrDefault();
        var isTotal = last is SwitchStatementSyntax { Sections: var sections } ? sections.Any(static section => section.Labels.Any(static label => label is DefaultSwitchLabelSyntax)) : last is IfStatementSyntax { Else: not null };
        return [.. before.Where(write => !isTotal || last!.Span.Contains(write.Span)).Select(static write => write.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } set ? set : null)];
    }

    private static SyntaxNode? BlockOf(AssignmentExpressionSyntax? set) => set?.Parent?.Parent;
}
