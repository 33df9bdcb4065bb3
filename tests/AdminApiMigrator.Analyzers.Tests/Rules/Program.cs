using AdminApiMigrator.Client;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AdminApiMigrator.Analyzers.Tests.Rules;

/// <summary>A small program around the statements under test, and what an analyzer must say of it.</summary>
internal static class Program
{
    /// <summary>Runs the analyzer over a method with the usual names in scope: http, orgId, accountId, groupId, ids.</summary>
    public static Task VerifyStatementsAsync<TAnalyzer>(string statements, string? config = null, TestBehaviors behaviors = TestBehaviors.None, string types = "")
        where TAnalyzer : DiagnosticAnalyzer, new() => VerifyAsync<TAnalyzer>(
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Threading.Tasks;

        class Job
        {
            public async Task RunAsync(HttpClient http, string orgId, string accountId, string groupId, List<string> ids, string text)
            {
                {{statements}}
            }
        }

        {{types}}
        """,
        config,
        behaviors);

    public static Task VerifyAsync<TAnalyzer>(string code, string? config = null, TestBehaviors behaviors = TestBehaviors.None)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer> { TestCode = code, TestBehaviors = behaviors };
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(AdminApiClient).Assembly.Location));
        if (config is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + config + "\n"));
        }

        return test.RunAsync();
    }
}
