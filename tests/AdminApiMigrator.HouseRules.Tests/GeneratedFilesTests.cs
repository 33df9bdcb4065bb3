using AdminApiMigrator.Catalogue.Building;

namespace AdminApiMigrator.HouseRules.Tests;

public class GeneratedFilesTests
{
    [Fact]
    public void EverythingGenerated_IsCurrent()
    {
        var (output, errors) = (new StringWriter(), new StringWriter());

        var exit = BuildRun.Run(Path.Combine(Repository.Root, "rules"), check: true, output, errors);

        Assert.True(exit == CatalogueExit.Success, $"Run \"adminapi catalogue build\" and commit.{Environment.NewLine}{output}{errors}");
    }
}
