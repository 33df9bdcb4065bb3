using AdminApiMigrator.Equivalence.Tests.Running;

namespace AdminApiMigrator.Equivalence.Tests;

/// <summary>
/// A fix without a program that proves it is no fix: every id that has one, and for removed endpoints every form that the planner has for
/// the endpoint, has a case here.
/// </summary>
[Collection(CaseRuns.Name)]
public sealed class FixCoverageTests(CaseRuns runs)
{
    [Fact]
    public async Task EveryFormOfEveryEndpoint_HasACase()
    {
        var proved = (await Task.WhenAll(EquivalenceCase.All.Select(runs.RewriteAsync)))
            .SelectMany(static program => program.Fixes)
            .Select(static fix => (fix.Endpoint, fix.Form))
            .ToHashSet();

        var missing = Endpoints.All
            .Where(static endpoint => endpoint.Translation is not null)
            .SelectMany(endpoint => FormsOf(endpoint).Where(form => !proved.Contains((endpoint.Id, form))).Select(form => $"{endpoint.Id} as {form}"));

        Assert.Empty(missing);
    }

    [Fact]
    public async Task EveryFixableId_HasACase()
    {
        var proved = (await Task.WhenAll(EquivalenceCase.All.Select(runs.RewriteAsync)))
            .SelectMany(static program => program.Fixes)
            .Select(static fix => fix.Id)
            .ToHashSet();

        Assert.Empty(RewrittenProgram.Fixers.SelectMany(static fixer => fixer.FixableDiagnosticIds).Except(proved));
    }

    [Fact]
    public void EveryFolder_IsACatalogueIdOrADiagnosticId()
    {
        var known = Endpoints.All.Select(static endpoint => endpoint.Id)
            .Concat(RewrittenProgram.Fixers.SelectMany(static fixer => fixer.FixableDiagnosticIds))
            .ToHashSet();

        Assert.Empty(EquivalenceCase.All.Select(static c => c.Endpoint).Except(known));
    }

    private static IEnumerable<RewriteForm?> FormsOf(Endpoint endpoint)
        => Enum.GetValues<RewriteForm>().Where(form => form != RewriteForm.Typed || endpoint.Translation!.TypedCall is not null).Select(static form => (RewriteForm?)form);
}
