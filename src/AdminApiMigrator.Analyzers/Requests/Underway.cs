using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Requests;

/// <summary>What a reading is in the middle of: texts that it is after, and variables whose history it goes through.</summary>
internal sealed class Underway
{
    private readonly HashSet<ISymbol> _symbols = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _calls = [];
    private readonly Dictionary<ISymbol, ImmutableArray<UrlShape>> _held = new(SymbolEqualityComparer.Default);

    /// <summary>What the variable holds at the moment, while its history is being read; null when it is not.</summary>
    public ImmutableArray<UrlShape>? Held(ISymbol variable) => _held.TryGetValue(variable, out var now) ? now : null;

    /// <summary>Reads with a variable holding what it holds at the moment, while its history is being read.</summary>
    public ImmutableArray<UrlShape> Holding(ISymbol variable, ImmutableArray<UrlShape> state, Func<ImmutableArray<UrlShape>> read)
    {
        var before = Held(variable);
        _held[variable] = state;
        try
        {
            return read();
        }
        finally
        {
            if (before is { } held)
            {
                _held[variable] = held;
            }
            else
            {
                _held.Remove(variable);
            }
        }
    }

    /// <summary>Reads what stands in the code of another object, whose fields have the same names and their own values.</summary>
    public ImmutableArray<UrlShape> Elsewhere(Func<ImmutableArray<UrlShape>> read)
    {
        var fields = _held.Where(static held => held.Key is IFieldSymbol).ToList();
        fields.ForEach(held => _held.Remove(held.Key));
        try
        {
            return read();
        }
        finally
        {
            fields.ForEach(held => _held[held.Key] = held.Value);
        }
    }

    /// <summary>Reads a text that belongs to a symbol; a symbol whose text needs its own text has none.</summary>
    public ImmutableArray<UrlShape> Following(ISymbol symbol, Func<ImmutableArray<UrlShape>> read) => Once(_symbols, symbol, read);

    /// <summary>Reads what a call or a getter gives; one that needs itself gives nothing, while calls of one method may stand in each other.</summary>
    public ImmutableArray<UrlShape> Following(SyntaxNode call, Func<ImmutableArray<UrlShape>> read) => Once(_calls, call, read);

    private static ImmutableArray<UrlShape> Once<T>(HashSet<T> underway, T one, Func<ImmutableArray<UrlShape>> read)
    {
        if (!underway.Add(one))
        {
            return [];
        }

        try
        {
            return read();
        }
        finally
        {
            underway.Remove(one);
        }
    }
}
