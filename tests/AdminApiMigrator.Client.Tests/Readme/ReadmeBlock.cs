using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AdminApiMigrator.Client.Tests.Readme;

/// <summary>A block of C# on a page, as the body of a method that has what such code has around it.</summary>
/// <param name="File">The page.</param>
/// <param name="Line">The line of the block's first line, from 1.</param>
/// <param name="Code">The lines.</param>
internal sealed record ReadmeBlock(string File, int Line, string Code)
{
    private const string Around =
        """
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using AdminApiMigrator.Client;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using RestSharp;
        {0}
        public sealed class LegacyClient(HttpClient http)
        {
            public HttpClient Http => http;
        }

        public static class Console
        {
            public static List<string> Lines { get; } = [];

            public static void WriteLine(string line) => Lines.Add(line);
        }

        public static class Block
        {
            public static async Task RunAsync(
                HttpClient http, AdminApiClient api, IServiceCollection services, HostApplicationBuilder builder, ApiToken token,
                string key, DateTimeOffset expiresAt, string url, string orgId, string accountId, string groupId, string saved,
                CancellationToken cancellationToken)
            {
                await Task.CompletedTask;
        {1}
            }
        }
        """;

    /// <summary>The blocks of a page, or of one of its sections.</summary>
    public static IReadOnlyList<ReadmeBlock> Of(string file, string? section = null)
    {
        var blocks = new List<ReadmeBlock>();
        var lines = System.IO.File.ReadAllLines(Repository.File(file));
        var isIn = section is null;
        for (var i = 0; i < lines.Length; i++)
        {
            isIn = section is null || (lines[i].StartsWith("## ", StringComparison.Ordinal) ? lines[i] == $"## {section}" : isIn);
            if (lines[i] == "```csharp")
            {
                var end = Array.IndexOf(lines, "```", i);
                if (isIn)
                {
                    blocks.Add(new ReadmeBlock(file, i + 2, string.Join('\n', lines[(i + 1)..end])));
                }

                i = end;
            }
        }

        return blocks;
    }

    /// <summary>What the compiler has to say against the block.</summary>
    public IReadOnlyList<string> Errors() => [.. Compile().GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
            || diagnostic.Id is "CS0612" or "CS0618" or "CS4014"
            || diagnostic.Id.StartsWith("AAM", StringComparison.Ordinal))
        .Select(diagnostic => diagnostic.ToString())];

    /// <summary>Runs the block.</summary>
    /// <returns>The lines that it wrote.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(ReadmeSurroundings around)
    {
        using var image = new MemoryStream();
        var emitted = Compile().Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var assembly = Assembly.Load(image.ToArray());
        var run = assembly.GetType("Block")!.GetMethod("RunAsync")!;
        await (Task)run.Invoke(null, [.. run.GetParameters().Select(parameter => around[parameter.Name!])])!;
        return (List<string>)assembly.GetType("Console")!.GetProperty("Lines")!.GetValue(null)!;
    }

    private CSharpCompilation Compile()
    {
        var lines = Code.Split('\n').ToLookup(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('='));
        var text = Around.Replace("{0}", string.Join('\n', lines[true])).Replace("{1}", $"#line {Line} \"{File}\"\n{string.Join('\n', lines[false])}\n#line default");
        return CSharpCompilation.Create(
            $"readme-{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}

/// <summary>The values that a block finds around it, by name.</summary>
internal sealed class ReadmeSurroundings
{
    private readonly Dictionary<string, object?> _values = new()
    {
        ["services"] = new ServiceCollection(),
        ["builder"] = Host.CreateApplicationBuilder(),
        ["token"] = new ApiToken("key"),
        ["cancellationToken"] = CancellationToken.None,
        ["expiresAt"] = DateTimeOffset.UtcNow.AddDays(90),
    };

    public object? this[string name]
    {
        get => _values.GetValueOrDefault(name);
        set => _values[name] = value;
    }
}
