using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <content>Statements: each takes the states in which it is reached to those in which it is left.</content>
internal sealed partial class Interpreter
{
    /// <summary>A list longer than this is read as its first items and more that are not known.</summary>
    private const int MostRounds = 16;

    private List<AnalysisState> Execute(IOperation? statement, List<AnalysisState> states)
    {
        if (statement is null || states.Count == 0)
        {
            return states;
        }

        if (!MayStep())
        {
            IsCut = true;
            return states;
        }

        _nesting++;
        try
        {
            return ExecuteKnown(statement, states);
        }
        finally
        {
            _nesting--;
        }
    }

    private List<AnalysisState> ExecuteKnown(IOperation statement, List<AnalysisState> states) => statement switch
    {
        IBlockOperation block => ExecuteAll(block.Operations, states),
        IMethodBodyBaseOperation body => Execute((IOperation?)body.BlockBody ?? body.ExpressionBody, states),
        IConditionalOperation choice => Each(states, () => Branch(choice)),
        ISwitchOperation choice => Each(states, () => Switch(choice)),
        IForEachLoopOperation loop => Each(states, () => ForEach(loop)),
        ILoopOperation loop => Each(states, () => Loop(loop)),
        ITryOperation attempt => Try(attempt, states),
        IUsingOperation used => Execute(used.Body, Execute(used.Resources, states)),
        IUsingDeclarationOperation used => Execute(used.DeclarationGroup, states),
        ILockOperation locked => Execute(locked.Body, Each(states, () => After(locked.LockedValue))),
        ILabeledOperation labeled => Execute(labeled.Operation, states),
        ILocalFunctionOperation => states,
        IReturnOperation returned => Return(returned, states),
        IBranchOperation branch => Leave(branch, states),
        IThrowOperation thrown => Throw(thrown, states),
        IVariableDeclarationGroupOperation group => ExecuteAll([.. group.Declarations.SelectMany(static declaration => declaration.Declarators)], states),
        IVariableDeclaratorOperation declarator => Each(states, () => Declare(declarator)),
        _ => Each(states, () => After(statement)),
    };

    private List<AnalysisState> Each(List<AnalysisState> states, Func<List<AnalysisState>> run)
    {
        if (states.Count == 1)
        {
            _state = states[0];
            return run().Bounded();
        }

        var after = new List<AnalysisState>();
        foreach (var state in states)
        {
            _state = state;
            after.AddRange(run());
        }

        return after.Bounded();
    }

    private List<AnalysisState> ExecuteAll(ImmutableArray<IOperation> statements, List<AnalysisState> states)
    {
        foreach (var statement in statements)
        {
            states = Execute(statement, states);
            if (states.Count == 0)
            {
                break;
            }
        }

        return states;
    }

    private List<AnalysisState> After(IOperation? expression)
    {
        Evaluate(expression);
        return [_state];
    }

    private List<AnalysisState> Branch(IConditionalOperation choice)
    {
        var holds = Holds(choice.Condition);
        var state = _state;
        var after = new List<AnalysisState>();
        if (holds != false)
        {
            after.AddRange(Execute(choice.WhenTrue, [state]));
        }

        if (holds != true)
        {
            after.AddRange(Execute(choice.WhenFalse, [state]));
        }

        return after;
    }

    private List<AnalysisState> Switch(ISwitchOperation choice)
    {
        var value = Evaluate(choice.Value);
        var state = _state;
        var after = new List<AnalysisState>();
        var isTotal = false;
        _frame?.Breaks.Push([]);
        foreach (var section in choice.Cases)
        {
            _state = state;
            var mayRun = false;
            foreach (var clause in section.Clauses)
            {
                var matches = MatchesClause(clause, value);
                mayRun |= matches != false;
                isTotal |= clause is IDefaultCaseClauseOperation || matches == true;
            }

            if (mayRun)
            {
                after.AddRange(ExecuteAll(section.Body, [_state]));
            }
        }

        after.AddRange(_frame?.Breaks.Pop() ?? []);
        return isTotal ? after : [.. after, state];
    }

    private List<AnalysisState> ForEach(IForEachLoopOperation loop)
    {
        var list = Evaluate(loop.Collection);
        var (items, hasMore) = ItemsOf(list);
        var isAlike = IsAlike(list);
        hasMore |= items.IsEmpty || items.Length > MostRounds;
        List<AnalysisState> states = [_state];
        var growth = new Growth(loop.Body, ListBounds.IsCut(loop.Collection.Syntax, list));
        if (AreIds(items) && !hasMore)
        {
            return Round(loop.Body, Taking(loop.LoopControlVariable, null));
        }

        foreach (var item in isAlike ? [] : items.Take(MostRounds))
        {
            states = Round(loop.Body, Each(states, () => Taking(loop.LoopControlVariable, item)));
        }

        return isAlike ? Each(states, () => Repeat(growth, [() => Execute(loop.Body, Taking(loop.LoopControlVariable, AbstractValue.Join(items)))]))
            : hasMore ? Each(states, () => Repeat(growth, [() => Execute(loop.Body, Taking(loop.LoopControlVariable, null))]))
            : states;
    }

    /// <summary>Whether the items are several ids, no words of a path: whatever is done with one is done with each.</summary>
    private static bool AreIds(ImmutableArray<AbstractValue> items) =>
        items.Length > 1 && items.All(static item => item is TextValue { Known: { HasValue: true, Value: string { Length: > 0 } text } } && !PathWords.MayBe(text) && !HttpVerbs.Is(text));

    /// <summary>Runs a function for each item of a list that is not known.</summary>
    public void RepeatFunction(AbstractValue function, AbstractValue? item, AbstractValue list, IOperation site)
    {
        var growth = new Growth(site, ListBounds.IsCut(site.Syntax, list));
        var states = Repeat(growth, [() =>
        {
            _ = item is null ? ApplyToUnknown(function, site) : Apply(function, [item], site);
            return [_state];
        }]);
        _state = states.Aggregate(static (all, state) => all.Join(state));
    }

    private List<AnalysisState> Taking(IOperation variable, AbstractValue? item)
    {
        if (item is not null)
        {
            Assign(variable, item, null);
        }
        else
        {
            Forget(variable);
        }

        return [_state];
    }

    private List<AnalysisState> Loop(ILoopOperation loop)
    {
        if (loop is IForLoopOperation counted)
        {
            ExecuteInOrder(counted.Before);
            return Repeat(new Growth(loop.Body, false), [() => After(counted.Condition), () => Execute(loop.Body, [_state]), () => ExecuteAll(counted.AtLoopBottom, [_state])]);
        }

        var condition = (loop as IWhileLoopOperation)?.Condition;
        return loop is IWhileLoopOperation { ConditionIsTop: false }
            ? Repeat(new Growth(loop.Body, false), [() => Execute(loop.Body, [_state]), () => After(condition)], runsAtLeastOnce: true)
            : Repeat(new Growth(loop.Body, false), [() => After(condition), () => Execute(loop.Body, [_state])]);
    }

    private void ExecuteInOrder(ImmutableArray<IOperation> statements)
    {
        var states = ExecuteAll(statements, [_state]);
        _state = states.Count == 0 ? _state : states.Aggregate(static (all, state) => all.Join(state));
    }

    /// <summary>One round of a loop with what leaves it or goes on early.</summary>
    private List<AnalysisState> Round(IOperation body, List<AnalysisState> states) => Rounded(() => Execute(body, states)) is { Count: > 0 } after ? after : states;

    private List<AnalysisState> Rounded(Func<List<AnalysisState>> run)
    {
        _frame?.Breaks.Push([]);
        _frame?.Continues.Push([]);
        var after = run();
        return [.. after, .. _frame?.Continues.Pop() ?? [], .. _frame?.Breaks.Pop() ?? []];
    }

    /// <summary>
    /// A loop nobody knows how often runs: once from where it is reached, and once more with what a round adds widened to something that
    /// grows.
    /// </summary>
    private List<AnalysisState> Repeat(Growth growth, ImmutableArray<Func<List<AnalysisState>>> parts, bool runsAtLeastOnce = false)
    {
        var before = _state;
        var once = Rounded(() => InOrder(parts));
        if (once.Count == 0)
        {
            return runsAtLeastOnce ? [] : [before];
        }

        var joined = once.Aggregate(static (all, state) => all.Join(state));
        var widened = growth.Widen(before, joined);
        if (widened is null)
        {
            return runsAtLeastOnce ? once : [.. once, before];
        }

        _state = widened;
        var again = Rounded(() => InOrder(parts));
        return again.Count == 0 ? [widened] : [Growth.Settle(before.Join(joined), widened, again.Aggregate(static (all, state) => all.Join(state)))];
    }

    private List<AnalysisState> InOrder(ImmutableArray<Func<List<AnalysisState>>> parts)
    {
        List<AnalysisState> states = [_state];
        foreach (var part in parts)
        {
            states = Each(states, part);
            if (states.Count == 0)
            {
                break;
            }
        }

        return states;
    }

    private List<AnalysisState> Try(ITryOperation attempt, List<AnalysisState> states)
    {
        var tried = Execute(attempt.Body, states);
        var after = new List<AnalysisState>(tried);
        foreach (var handler in attempt.Catches)
        {
            after.AddRange(Execute(handler.Handler, new List<AnalysisState>([.. states, .. tried]).Bounded()));
        }

        return Execute(attempt.Finally, after.Bounded());
    }

    private List<AnalysisState> Return(IReturnOperation returned, List<AnalysisState> states)
    {
        var after = new List<AnalysisState>();
        foreach (var state in states)
        {
            _state = state;
            var value = returned.ReturnedValue is { } expression ? Evaluate(expression) : AbstractValue.Null;
            if (returned.Kind == OperationKind.YieldReturn)
            {
                _frame?.Yields.Add(value);
                after.Add(_state);
            }
            else
            {
                _frame?.Returns.Add((_state, value));
            }
        }

        return after;
    }

    private List<AnalysisState> Leave(IBranchOperation branch, List<AnalysisState> states)
    {
        var exits = branch.BranchKind == BranchKind.Continue ? _frame?.Continues : _frame?.Breaks;
        if (exits is { Count: > 0 })
        {
            exits.Peek().AddRange(states);
        }

        return [];
    }

    private List<AnalysisState> Throw(IThrowOperation thrown, List<AnalysisState> states)
    {
        Each(states, () => After(thrown.Exception));
        return [];
    }

    /// <summary>What may be one of several things is followed each by itself, so that what was chosen together stays together.</summary>
    private List<AnalysisState> Declare(IVariableDeclaratorOperation declarator)
    {
        if (declarator.GetVariableInitializer()?.Value is not { } initializer)
        {
            return [_state];
        }

        var value = Evaluate(initializer);
        Bind(declarator.Symbol, value);
        var state = _state;
        return value is OneOfValue any ? [.. any.Any.Select(one => state.With(declarator.Symbol, one))] : [state];
    }

    private void Bind(ISymbol variable, AbstractValue value) => _state = _state.With(variable.OriginalDefinition, value);
}
