using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Testing;

/// <summary>
/// A case in a file: code with markup, and after a line of at least five dashes the code it becomes. Without that line the code is only
/// reported, and no fix may be offered. A file called skip_... must stay silent. Several files in one case are headed
/// <c>//// file: Name.cs</c>; .editorconfig and .globalconfig files configure, other names than .cs are additional files; after the
/// dashes only files that change are given. Blank lines around a part do not count, a part ends with one line end, line ends are LF.
/// </summary>
public sealed class FixtureFile
{
    private const string Heading = "//// file:";
    private const string OnlyFile = "Test0.cs";

    private readonly IReadOnlyList<(string Name, string Text)> _before;
    private readonly IReadOnlyList<(string Name, string Text)>? _after;

    private FixtureFile(string name, IReadOnlyList<(string, string)> before, IReadOnlyList<(string, string)>? after)
    {
        Name = name;
        _before = before;
        _after = after;
    }

    /// <summary>The path it was loaded by.</summary>
    public string Name { get; }

    /// <summary>Whether its name promises silence.</summary>
    public bool IsSilent => IsSilentName(Name);

    /// <summary>Whether it says what the code becomes.</summary>
    public bool IsRewritten => _after is not null;

    /// <summary>Reads a case. A relative path is below the folder of the test assembly.</summary>
    /// <exception cref="FormatException">The file contradicts itself; the message names file and line.</exception>
    public static FixtureFile Load(string path) => Parse(path, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)));

    internal static FixtureFile Parse(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var dashes = lines.Index().Where(static l => IsDashes(l.Item)).Select(static l => l.Index).ToArray();
        if (dashes.Length > 1)
        {
            throw new FormatException($"{name}({dashes[1] + 1}): a second line of dashes; a case has one before and one after");
        }

        var before = Files(name, lines, 0, dashes.Length == 0 ? lines.Length : dashes[0]);
        var after = dashes.Length == 0 ? null : Files(name, lines, dashes[0] + 1, lines.Length);
        if (IsSilentName(name))
        {
            RefuseSpeech(name, before, after);
        }

        foreach (var (added, _) in after ?? [])
        {
            if (before.All(b => b.Name != added))
            {
                throw new FormatException(
                    $"{name}({dashes[0] + 1}): after the dashes stands {added}, which the part before lacks; name it in a '{Heading}' line there");
            }
        }

        return new FixtureFile(name, before, after);
    }

    /// <summary>Fills the test's states from this case.</summary>
    public void ApplyTo<TVerifier>(AnalyzerTest<TVerifier> test)
        where TVerifier : IVerifier, new()
    {
        Fill(test.TestState, _before);
        if (_after is not null)
        {
            var fix = test as CodeFixTest<TVerifier>
                ?? throw new InvalidOperationException($"{Name} says what the code becomes; it needs a code fix test");

            // The package expects every file, in the order of the test state.
            Fill(fix.FixedState, _before.Select(before => _after.FirstOrDefault(after => after.Name == before.Name, before)));
        }
    }

    /// <summary>Proves what the case says of an analyzer.</summary>
    public Task VerifyAsync<TAnalyzer>(Action<CSharpAnalyzerTest<TAnalyzer>>? configure = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => RunAsync(new CSharpAnalyzerTest<TAnalyzer>(), configure);

    /// <summary>Proves what the case says of an analyzer and its fix.</summary>
    public Task VerifyAsync<TAnalyzer, TCodeFix>(Action<CSharpCodeFixTest<TAnalyzer, TCodeFix>>? configure = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TCodeFix : CodeFixProvider, new()
        => RunAsync(new CSharpCodeFixTest<TAnalyzer, TCodeFix>(), configure);

    /// <inheritdoc />
    public override string ToString() => Name;

    private async Task RunAsync<TTest>(TTest test, Action<TTest>? configure)
        where TTest : AnalyzerTest<DefaultVerifier>
    {
        ApplyTo(test);

        // That a pragma silences is decided by the compiler, by place; asking for it again in every case doubles the work of each.
        test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        configure?.Invoke(test);
        await test.RunAsync();
    }

    private static void Fill(SolutionState state, IEnumerable<(string Name, string Text)> files)
    {
        foreach (var (name, text) in files)
        {
            var (kind, folder) = Path.GetExtension(name) switch
            {
                ".cs" => (state.Sources, "/0/"),
                ".editorconfig" or ".globalconfig" => (state.AnalyzerConfigFiles, "/"),
                _ => (state.AdditionalFiles, "/0/"),
            };
            kind.Add((name.StartsWith('/') ? name : folder + name, text));
        }
    }

    private static List<(string Name, string Text)> Files(string name, string[] lines, int from, int to)
    {
        var files = new List<(string Name, string Text)>();
        var start = from;
        var current = OnlyFile;
        for (var i = from; i <= to; i++)
        {
            var heading = i < to && lines[i].StartsWith(Heading, StringComparison.Ordinal);
            if (i < to && !heading)
            {
                continue;
            }

            var text = string.Join('\n', lines[start..i]).TrimStart('\n').TrimEnd();
            if (text.Length > 0)
            {
                files.Add((current, text + "\n"));
            }

            if (heading)
            {
                current = lines[i][Heading.Length..].Trim();
                start = i + 1;
                if (current.Length == 0 || files.Any(f => f.Name == current))
                {
                    throw new FormatException($"{name}({i + 1}): '{lines[i]}' gives no new name");
                }
            }
        }

        return files.Count > 0 ? files : throw new FormatException($"{name}({from + 1}): no code in this part");
    }

    private static void RefuseSpeech(string name, IEnumerable<(string Name, string Text)> before, object? after)
    {
        if (after is not null)
        {
            throw new FormatException($"{name}: a skip_ case stays as it is; take the dashes and what follows out, or rename it");
        }

        foreach (var (file, text) in before)
        {
            TestFileMarkupParser.GetSpans(
                text, treatPositionIndicatorsAsCode: true, out _, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
            if (!spans.IsEmpty)
            {
                throw new FormatException($"{name}: a skip_ case is silent; {file} has markup. Take it out, or rename the case");
            }
        }
    }

    private static bool IsSilentName(string name) => Path.GetFileName(name).StartsWith("skip_", StringComparison.Ordinal);

    private static bool IsDashes(string line) => line.AsSpan().TrimEnd() is { Length: >= 5 } trimmed && !trimmed.ContainsAnyExcept('-');
}

/// <summary>Finds cases.</summary>
public static class FixtureFiles
{
    /// <summary>
    /// The cases below a folder beside the test assembly, as member data of one string each: the path relative to the assembly, with
    /// slashes, in ordinal order. tests/Directory.Build.targets copies a project's Cases folder there.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no case in it.</exception>
    public static IEnumerable<object[]> Below(string folder)
    {
        var root = Path.Combine(AppContext.BaseDirectory, folder);
        var cases = Directory.Exists(root) ? Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories) : [];
        return cases.Length == 0
            ? throw new DirectoryNotFoundException($"no case (*.cs) below {folder}; is the folder copied to the output?")
            : cases
                .Select(static file => Path.GetRelativePath(AppContext.BaseDirectory, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Select(static file => new object[] { file });
    }
}
