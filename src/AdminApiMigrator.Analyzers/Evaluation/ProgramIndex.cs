using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <summary>What all runs of the interpreter over one compilation share: models, known symbols, and what was evaluated once for all.</summary>
internal sealed class ProgramIndex
{
    private readonly ConcurrentDictionary<ISymbol, Prepared> _entryObjects = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Prepared> _statics = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableHashSet<ISymbol>> _constants = new(SymbolEqualityComparer.Default);
    /// <summary>Constants built of constants in a chain as long as this are made by a generator, and no URL.</summary>
    private const int LongestChain = 32;

    private static readonly ImmutableHashSet<ISymbol> NoConstants = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);

    private int _objects;

    public ProgramIndex(Models models, Writes writes)
        : this(models, writes, null)
    {
        // Registrations are read by an interpreter that knows of none.
        Clients = ClientSetup.Of(new ProgramIndex(models, writes, Transfers));
    }

    private ProgramIndex(Models models, Writes writes, TransferTable? transfers)
    {
        Models = models;
        Writes = writes;
        Transfers = transfers ?? new TransferTable(models.Compilation);
        Clients = ClientSetup.Empty;
    }

    public Models Models { get; }

    public Writes Writes { get; }

    /// <summary>What the methods, properties and constructors of libraries do.</summary>
    public TransferTable Transfers { get; }

    /// <summary>The clients that the program sets up for injection.</summary>
    public ClientSetup Clients { get; }

    public int NextObject() => Interlocked.Increment(ref _objects);

    /// <summary>A value that does not depend on who asks, with the objects that it is made of.</summary>
    public sealed record Prepared(AbstractValue Value, ImmutableDictionary<int, AbstractObject> Heap);

    public Prepared? EntryObject(ISymbol type) => _entryObjects.TryGetValue(type, out var known) ? known : null;

    public void KeepEntryObject(ISymbol type, Prepared prepared) => _entryObjects.TryAdd(type, prepared);

    public Prepared? Static(ISymbol member) => _statics.TryGetValue(member, out var known) ? known : null;

    public void KeepStatic(ISymbol member, Prepared prepared) => _statics.TryAdd(member, prepared);

    /// <summary>The constants that a folded expression names, and those that these are built of: the compiler folds them, so the declarations are asked.</summary>
    public ImmutableHashSet<ISymbol> ConstantsIn(IOperation folded) => ConstantsIn(folded, 0);

    private ImmutableHashSet<ISymbol> ConstantsIn(IOperation folded, int depth)
    {
        var all = NoConstants;
        foreach (var operation in folded.DescendantsAndSelf())
        {
            if (operation is IFieldReferenceOperation { Field: { IsConst: true } field })
            {
                all = all.Union(ConstantsIn(field.OriginalDefinition, depth + 1));
            }
        }

        return all;
    }

    private ImmutableHashSet<ISymbol> ConstantsIn(IFieldSymbol constant, int depth)
    {
        if (_constants.TryGetValue(constant, out var known))
        {
            return known;
        }

        var all = NoConstants.Add(constant);
        if (depth < LongestChain && Writes.InitialValue(constant) is { } initial && Models.OperationOf(initial) is { } value)
        {
            all = all.Union(ConstantsIn(value, depth));
        }

        return _constants[constant] = all;
    }
}
