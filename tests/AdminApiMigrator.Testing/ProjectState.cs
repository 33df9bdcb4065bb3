using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Testing;

/// <summary>Files of one kind, in order. A file added without a name gets one.</summary>
public sealed class SourceFileList(string prefix, string extension) : List<(string filename, SourceText content)>
{
    /// <summary>Adds a file under the next free default name.</summary>
    public void Add(string content) => Add(($"{prefix}{Count}.{extension}", content));

    /// <summary>Adds a file by name; a relative name is below the project's folder.</summary>
    public void Add((string filename, string content) file) => Add((file.filename, SourceText.From(file.content)));
}

/// <summary>References beyond the framework's.</summary>
public sealed class MetadataReferenceCollection : List<MetadataReference>
{
    /// <summary>Adds an assembly that the test process has loaded from a file.</summary>
    public void Add(Assembly assembly) => Add(MetadataReference.CreateFromFile(assembly.Location));

    /// <summary>Adds an assembly by its path.</summary>
    public void Add(string path) => Add(MetadataReference.CreateFromFile(path));
}

/// <summary>One project of a test: its files and references.</summary>
public class ProjectState
{
    internal const string MainFolder = "/0/";
    internal const string DefaultPath = "Test0.cs";

    internal ProjectState(string name, string folder)
    {
        Name = name;
        Folder = folder;
    }

    /// <summary>The project's name, its assembly's name too.</summary>
    public string Name { get; }

    /// <summary>The C# files.</summary>
    public SourceFileList Sources { get; } = new("Test", "cs");

    /// <summary>Files that analyzers read and the compiler does not compile.</summary>
    public SourceFileList AdditionalFiles { get; } = new("Additional", "txt");

    /// <summary>.editorconfig and .globalconfig files; a relative name is below the folder above all projects.</summary>
    public SourceFileList AnalyzerConfigFiles { get; } = new("", "editorconfig");

    /// <summary>References beyond <see cref="AnalyzerTest{TVerifier}.ReferenceAssemblies"/>.</summary>
    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    /// <summary>Names of other projects of the same state that this one references.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    /// <summary>Program or library; null decides by whether there are top-level statements.</summary>
    public OutputKind? OutputKind { get; set; }

    internal string Folder { get; }

    internal string PathOf(string filename) => filename.StartsWith('/') ? filename : Folder + filename;

    internal static string ConfigPathOf(string filename) => filename.StartsWith('/') ? filename : "/" + filename;

    internal static bool SamePath(string actual, string? expected)
        => expected is not null && (actual == expected || (!expected.StartsWith('/') && actual == MainFolder + expected));
}

/// <summary>What a test compiles, or what is expected to come out of it.</summary>
public sealed class SolutionState : ProjectState
{
    private readonly SolutionState? _parent;
    private MarkupMode? _markupHandling;

    internal SolutionState(SolutionState? parent = null)
        : base("TestProject", MainFolder)
        => _parent = parent;

    /// <summary>Further projects by name; asking for a new name makes the project.</summary>
    public ProjectCollection AdditionalProjects { get; } = new();

    /// <summary>Diagnostics that the markup does not express.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>Whether the files hold markup. A fixed state does as the test state unless told otherwise.</summary>
    public MarkupMode MarkupHandling
    {
        get => _markupHandling ?? _parent?.MarkupHandling ?? MarkupMode.Allow;
        set => _markupHandling = value;
    }

    internal IEnumerable<ProjectState> Projects => AdditionalProjects.Prepend(this);
}

/// <summary>The further projects of a state.</summary>
public sealed class ProjectCollection : IEnumerable<ProjectState>
{
    private readonly SortedDictionary<string, ProjectState> _projects = new(StringComparer.Ordinal);

    /// <summary>The project of that name; made when there is none yet. Its files lie in a folder of its name.</summary>
    public ProjectState this[string name]
    {
        get
        {
            if (!_projects.TryGetValue(name, out var project))
            {
                _projects.Add(name, project = new ProjectState(name, $"/{name}/"));
            }

            return project;
        }
    }

    /// <inheritdoc />
    public IEnumerator<ProjectState> GetEnumerator() => _projects.Values.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
