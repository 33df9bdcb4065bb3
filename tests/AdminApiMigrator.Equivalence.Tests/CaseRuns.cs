using System.Collections.Concurrent;
using AdminApiMigrator.Equivalence.Tests.Running;

namespace AdminApiMigrator.Equivalence.Tests;

/// <summary>The cases, each rewritten and run once, whoever asks first.</summary>
public sealed class CaseRuns
{
    /// <summary>The name of the collection that shares them.</summary>
    public const string Name = "case runs";

    private readonly ConcurrentDictionary<string, Lazy<Task<RewrittenProgram>>> _rewritten = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<CaseRun>>> _run = new();

    internal Task<RewrittenProgram> RewriteAsync(EquivalenceCase one)
        => _rewritten.GetOrAdd(one.Name, _ => new(() => RewrittenProgram.OfAsync(one.Name, one.Source))).Value;

    internal Task<CaseRun> RunAsync(EquivalenceCase one)
        => _run.GetOrAdd(one.Name, _ => new(async () => await CaseRun.OfAsync(one, await RewriteAsync(one)))).Value;
}

/// <summary>One set of runs for all test classes. They take turns, because a program under comparison has the console for itself.</summary>
[CollectionDefinition(CaseRuns.Name, DisableParallelization = true)]
public sealed class CaseRunsCollection : ICollectionFixture<CaseRuns>;
