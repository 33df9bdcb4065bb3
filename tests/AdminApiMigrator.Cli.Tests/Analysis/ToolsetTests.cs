using System.Reflection;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Tests.Probes;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Cli.Tests.Analysis;

public sealed class ToolsetTests
{
    [Fact]
    public void EveryAnalyzerAndFixOfTheProduct_IsRun()
    {
        var tools = Toolset.OfProduct();

        Assert.Equal(Concrete<DiagnosticAnalyzer>("AdminApiMigrator.Analyzers"), tools.Analyzers.Select(analyzer => analyzer.GetType()));
        Assert.Equal(Concrete<CodeFixProvider>("AdminApiMigrator.CodeFixes"), tools.Fixes.Select(fix => fix.GetType()));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void ClientOfTheProduct_IsCarriedAlong(string build) =>
        Assert.True(File.Exists(Path.Combine(Toolset.OfProduct().ClientFolder, build, "AdminApiMigrator.Client.dll")));

    [Fact]
    public void NoId_WantsAll() => Assert.Equal(["AAM1001", "AAM1002", "AAM1008"], ProbeTools.Create().Wanted([]).Order(StringComparer.Ordinal));

    [Fact]
    public void UnknownId_IsRefused() => Assert.Throws<ToolException>(() => ProbeTools.Create().Wanted(["AAM1001", "AAM1009"]));

    private static IEnumerable<Type> Concrete<T>(string assembly) =>
        Assembly.Load(assembly).GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(T)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);
}
