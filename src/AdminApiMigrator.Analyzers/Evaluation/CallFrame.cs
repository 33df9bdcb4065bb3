using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation;

/// <summary>The run of one method: on whose object, called from where, and what has come out of it so far.</summary>
/// <param name="method">The method, local function or lambda.</param>
/// <param name="receiver">Its object; null for static code, or when it is not known.</param>
/// <param name="site">The operation that called it; null for the entry.</param>
/// <param name="caller">The frame of the caller; null for the entry.</param>
internal sealed class CallFrame(IMethodSymbol method, AbstractValue? receiver, IOperation? site, CallFrame? caller)
{
    public IMethodSymbol Method => method;

    public AbstractValue? Receiver => receiver;

    public IOperation? Site => site;

    public CallFrame? Caller => caller;

    /// <summary>What its own type parameters stand for; default when it has none.</summary>
    public ImmutableArray<ITypeSymbol> TypeArguments { get; init; }

    public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

    /// <summary>The expressions that the caller passed, by parameter: what a rewrite may name.</summary>
    public Dictionary<ISymbol, IOperation> Arguments { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The states in which it returns, each with the value.</summary>
    public List<(AnalysisState State, AbstractValue Value)> Returns { get; } = [];

    /// <summary>The values that an iterator yields, in order.</summary>
    public List<AbstractValue> Yields { get; } = [];

    /// <summary>The states that leave the loops and switches around, the innermost on top.</summary>
    public Stack<List<AnalysisState>> Breaks { get; } = new();

    /// <summary>The states that go on with the next round of the loops around.</summary>
    public Stack<List<AnalysisState>> Continues { get; } = new();

    /// <summary>Whether the method is on the stack so often that one more run of it would tell nothing.</summary>
    public bool Recurses(IMethodSymbol called)
    {
        var runs = 0;
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            runs += SymbolEqualityComparer.Default.Equals(frame.Method, called) ? 1 : 0;
        }

        return runs > 1;
    }
}
