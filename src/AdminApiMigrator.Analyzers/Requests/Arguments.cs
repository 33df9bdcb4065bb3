using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>What the parameters of a method under reading stand for at the call that led there.</summary>
internal sealed record Arguments(ImmutableDictionary<ISymbol, IOperation> Values, Arguments? Outer)
{
    /// <summary>No call led here: a parameter is what it is.</summary>
    public static readonly Arguments None = new(ImmutableDictionary<ISymbol, IOperation>.Empty.WithComparers(SymbolEqualityComparer.Default), null);

    public static Arguments Of(IInvocationOperation call, Arguments outer)
    {
        var values = None.Values.ToBuilder();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None } parameter)
            {
                values[parameter.OriginalDefinition] = argument.Value;
            }
        }

        return new Arguments(values.ToImmutable(), outer);
    }
}
