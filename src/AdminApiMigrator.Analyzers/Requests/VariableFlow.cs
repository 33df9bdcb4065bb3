using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Reads what a variable holds at one place, statement by statement: what is assigned, appended or set, in each branch that may lead there.
/// What a loop adds is one hole that grows.
/// </summary>
/// <param name="pass">The reading this is a part of.</param>
/// <param name="variable">A local, a parameter, or a field.</param>
/// <param name="arguments">What the parameters of the method around it stand for.</param>
/// <param name="member">The member whose code is read; null for the one that declares the variable.</param>
/// <param name="part">The member of the variable's object that is asked for; null for the variable's own text.</param>
internal sealed class VariableFlow(UrlPass pass, ISymbol variable, Arguments arguments, SyntaxNode? member = null, ISymbol? part = null)
{
    private readonly VariableSteps _steps = new(pass, variable, part);
    private readonly Stack<List<ImmutableArray<UrlShape>>> _exits = new();
    private readonly List<ImmutableArray<UrlShape>> _returns = [];
    private Arguments _arguments = arguments;
    private SyntaxNode? _use;
    private ImmutableArray<UrlShape> _atUse;
    private bool _isDone;

    /// <summary>What the variable holds where it is named; none when no way leads there.</summary>
    public ImmutableArray<UrlShape> At(SyntaxNode use, ImmutableArray<UrlShape> start = default)
    {
        _use = use;
        var body = Body();
        if (body is null || body.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Any(function => !Holds(function) && _steps.MayBeWrittenIn(function)))
        {
            // When a function that writes the variable runs is not followed.
            return [];
        }

        Run(body, start.IsDefault ? [] : start);
        return _isDone && !_atUse.IsDefault ? _atUse : [];
    }

    /// <summary>What the variable holds when its member is through.</summary>
    public ImmutableArray<UrlShape> AtEnd(ImmutableArray<UrlShape> start)
    {
        var end = Run(Body(), start);
        return _returns.Aggregate(end.IsDefault ? [] : end, static (all, exit) => all.Or(exit));
    }

    private SyntaxNode? Body() => (member is not null ? [member] : variable.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax().Ancestors() : []).Select(static node => node switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
        AnonymousFunctionExpressionSyntax function => function.Body,
        CompilationUnitSyntax unit => unit,
        _ => null,
    }).FirstOrDefault(static body => body is not null);

    private static ImmutableArray<UrlShape> Either(ImmutableArray<UrlShape> left, ImmutableArray<UrlShape> right) =>
        left.IsDefault ? right : right.IsDefault ? left : left.Or(right);

    /// <summary>The state after the node; default when no way leads out of it.</summary>
    private ImmutableArray<UrlShape> Run(SyntaxNode? node, ImmutableArray<UrlShape> state)
    {
        if (node is null || _isDone || state.IsDefault || !pass.MayGoOn)
        {
            return state;
        }

        switch (node)
        {
            case BlockSyntax block:
                return All(block.Statements, state);
            case CompilationUnitSyntax unit:
                return All(unit.Members.OfType<GlobalStatementSyntax>().Select(static top => top.Statement), state);
            case IfStatementSyntax choice:
                state = Evaluate(choice.Condition, state);
                return Either(Run(choice.Statement, state), choice.Else is null ? state : Run(choice.Else.Statement, state));
            case SwitchStatementSyntax choice:
                return Switch(choice, Evaluate(choice.Expression, state));
            case CommonForEachStatementSyntax loop:
                return Each(loop, Evaluate(loop.Expression, state));
            case ForStatementSyntax loop:
                state = loop.Initializers.Aggregate(Evaluate(loop.Declaration, state), (now, initializer) => Evaluate(initializer, now));
                return Loop(loop, [loop.Condition, loop.Statement, .. loop.Incrementors], state);
            case WhileStatementSyntax loop:
                return Loop(loop, [loop.Condition, loop.Statement], state);
            case DoStatementSyntax loop:
                return Loop(loop, [loop.Statement, loop.Condition], state);
            case TryStatementSyntax attempt:
                return Try(attempt, state);
            case UsingStatementSyntax used:
                return Run(used.Statement, Evaluate((SyntaxNode?)used.Declaration ?? used.Expression, state));
            case LockStatementSyntax locked:
                return Run(locked.Statement, Evaluate(locked.Expression, state));
            case FixedStatementSyntax pinned:
                return Run(pinned.Statement, Evaluate(pinned.Declaration, state));
            case CheckedStatementSyntax plain:
                return Run(plain.Block, state);
            case UnsafeStatementSyntax plain:
                return Run(plain.Block, state);
            case LabeledStatementSyntax labeled:
                return Run(labeled.Statement, state);
            case LocalFunctionStatementSyntax function:
                return Holds(function) ? Run((SyntaxNode?)function.Body ?? function.ExpressionBody, state) : state;
            case ReturnStatementSyntax:
                _returns.Add(Evaluate(node, state));
                return default;
            case ThrowStatementSyntax:
                Evaluate(node, state);
                return default;
            case BreakStatementSyntax or ContinueStatementSyntax:
                (_exits.Count > 0 ? _exits.Peek() : _returns).Add(state);
                return default;
            default:
                return Evaluate(node, state);
        }
    }

    private ImmutableArray<UrlShape> All(IEnumerable<StatementSyntax> statements, ImmutableArray<UrlShape> state)
    {
        foreach (var statement in statements)
        {
            state = Run(statement, state);
            if (_isDone || state.IsDefault)
            {
                break;
            }
        }

        return state;
    }

    private ImmutableArray<UrlShape> Switch(SwitchStatementSyntax choice, ImmutableArray<UrlShape> state)
    {
        var isTotal = choice.Sections.Any(static section => section.Labels.Any(static label => label is DefaultSwitchLabelSyntax));
        _exits.Push([]);
        var after = choice.Sections.Aggregate(isTotal ? default : state, (all, section) => Either(all, All(section.Statements, state)));
        return _exits.Pop().Aggregate(after, Either);
    }

    private ImmutableArray<UrlShape> Try(TryStatementSyntax attempt, ImmutableArray<UrlShape> state)
    {
        var tried = Run(attempt.Block, state);
        var after = attempt.Catches.Aggregate(tried, (all, handler) => Either(all, Run(handler.Block, Either(state, tried))));
        return attempt.Finally is null ? after : Run(attempt.Finally.Block, after);
    }

    private ImmutableArray<UrlShape> Each(CommonForEachStatementSyntax loop, ImmutableArray<UrlShape> state)
    {
        if (loop is ForEachStatementSyntax named
            && !Holds(loop)
            && _steps.AreIn(loop)
            && pass.Models.DeclaredIn(named) is { } item
            && pass.Models.OperationOf(loop.Expression) is { } list
            && pass.Origins.Items(list, _arguments) is { } items)
        {
            return Unrolled(loop.Statement, item, items, state);
        }

        return Loop(loop, [loop.Statement], state);
    }

    /// <summary>A loop over items that are in sight is read item by item.</summary>
    private ImmutableArray<UrlShape> Unrolled(StatementSyntax body, ISymbol item, ImmutableArray<Bound> items, ImmutableArray<UrlShape> state)
    {
        var outside = _arguments;
        foreach (var value in items.Take(Shapes.Most))
        {
            _arguments = outside.With(item, value);
            _exits.Push([]);
            state = Run(body, state);
            state = _exits.Pop().Aggregate(state, Either);
        }

        _arguments = outside;
        return state;
    }

    private ImmutableArray<UrlShape> Loop(SyntaxNode loop, ImmutableArray<SyntaxNode?> parts, ImmutableArray<UrlShape> state)
    {
        if (state.IsDefault || !_steps.AreIn(loop))
        {
            return state;
        }

        if (!Holds(loop))
        {
            return Round(loop, parts, state);
        }

        // Where the loop is at when it reaches the place: in its first round, or in one after others.
        var use = _use;
        _use = null;
        state = Round(loop, parts, state);
        _use = use;
        _exits.Push([]);
        state = Parts(parts, state);
        return _exits.Pop().Aggregate(state, Either);
    }

    private ImmutableArray<UrlShape> Round(SyntaxNode loop, ImmutableArray<SyntaxNode?> parts, ImmutableArray<UrlShape> state)
    {
        var written = _steps.Count;
        _exits.Push([]);
        var once = Parts(parts, state);
        once = _exits.Pop().Aggregate(once, Either);
        return once.IsDefault ? state : _steps.Grown(loop, state, once, written, _arguments);
    }

    private ImmutableArray<UrlShape> Parts(ImmutableArray<SyntaxNode?> parts, ImmutableArray<UrlShape> state) =>
        parts.Aggregate(state, (now, part) => Run(part, now));

    private bool Holds(SyntaxNode node) => _use is not null && node.SyntaxTree == _use.SyntaxTree && node.Span.Contains(_use.Span);

    /// <summary>Everything that an expression, or a statement without statements in it, does to the variable before the use is reached.</summary>
    private ImmutableArray<UrlShape> Evaluate(SyntaxNode? expression, ImmutableArray<UrlShape> state)
    {
        if (expression is null || _isDone || state.IsDefault)
        {
            return state;
        }

        foreach (var node in expression.DescendantNodesAndSelf(static inner => inner is not AnonymousFunctionExpressionSyntax))
        {
            if (node == _use)
            {
                break;
            }

            if (node is AnonymousFunctionExpressionSyntax function)
            {
                if (Holds(function))
                {
                    return Run(function.Body, state);
                }

                // Handed to a call, a function that writes the variable runs for each item; kept, it runs nobody knows when.
                state = function.Parent is ArgumentSyntax || !_steps.MayBeWrittenIn(function) || pass.Models.OperationOf(function) is not { } kept
                    ? Loop(function, [function.Body], state)
                    : [UrlShape.Of(new Hole(kept))];
            }
            else if (!Holds(_steps.WrittenBy(node) ?? node))
            {
                state = _steps.After(node, state, _arguments, _use);
            }
        }

        if (Holds(expression))
        {
            _isDone = true;
            _atUse = state;
        }

        return state;
    }
}
