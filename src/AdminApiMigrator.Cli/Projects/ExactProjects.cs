using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// Projects from the compiler's arguments of their build: options, references, analyzer configuration and generators are the build's own.
/// </summary>
internal sealed class ExactProjects
{
    private readonly ImmutableArray<CompilerInvocation> _invocations;
    private readonly ImmutableHashSet<string> _wanted;
    private readonly SourceTexts _texts;
    private readonly ClientReference _client;
    private readonly ConcurrentBag<string> _remarks;
    private readonly ILookup<string, string> _settings;
    private readonly GeneratorLoader _loader = new();
    private readonly ConcurrentDictionary<string, AnalyzerFileReference?> _generators = new(FilePaths.Comparer);
    private readonly ConcurrentDictionary<string, PortableExecutableReference> _assemblies = new(FilePaths.Comparer);
    private readonly Dictionary<CompilerInvocation, ProjectId> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, CompilerInvocation> _byOutput = new(FilePaths.Comparer);

    public ExactProjects(
        ImmutableArray<CompilerInvocation> invocations,
        IEnumerable<string> wanted,
        SourceTexts texts,
        ClientReference client,
        ConcurrentBag<string> remarks,
        ILookup<string, string> settings)
    {
        _settings = settings;
        _invocations = invocations;
        _wanted = wanted.ToImmutableHashSet(FilePaths.Comparer);
        _texts = texts;
        _client = client;
        _remarks = remarks;
        foreach (var invocation in invocations)
        {
            _ids.Add(invocation, ProjectId.CreateNewId(NameOf(invocation)));
            foreach (var output in invocation.Outputs)
            {
                _byOutput.TryAdd(Path.GetFullPath(output, invocation.Folder), invocation);
            }
        }
    }

    public IEnumerable<(ProjectInfo Info, LoadedProject Project)> Load() => _invocations.AsParallel().AsOrdered().Select(Load).ToList();

    private (ProjectInfo Info, LoadedProject Project) Load(CompilerInvocation invocation)
    {
        var arguments = CSharpCommandLineParser.Default.Parse(invocation.Arguments, invocation.Folder, sdkDirectory: null);
        var id = _ids[invocation];
        var name = NameOf(invocation);
        var references = References(invocation, arguments, name);
        var added = references.HasClient ? [] : _client.For(invocation, references.Paths);
        var info = ProjectInfo.Create(
                id,
                VersionStamp.Create(),
                name,
                arguments.CompilationName ?? Path.GetFileNameWithoutExtension(arguments.OutputFileName) ?? name,
                LanguageNames.CSharp,
                invocation.Project,
                compilationOptions: arguments.CompilationOptions
                    .WithStrongNameProvider(new DesktopStrongNameProvider(arguments.KeyFileSearchPaths))
                    .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default),
                parseOptions: arguments.ParseOptions,
                documents: Documents(id, arguments.SourceFiles.Select(file => file.Path)),
                projectReferences: references.Projects,
                metadataReferences: [.. references.Assemblies, .. added],
                analyzerReferences: Generators(arguments, invocation.Folder),
                additionalDocuments: Documents(id, arguments.AdditionalFiles.Select(file => file.Path).Concat(_settings[invocation.Folder])))
            .WithAnalyzerConfigDocuments(Documents(id, arguments.AnalyzerConfigPaths));
        return (info, new LoadedProject(id, name, invocation, invocation.Project, LooseBecause: null, added, _wanted.Contains(invocation.Project)));
    }

    private string NameOf(CompilerInvocation invocation)
    {
        var name = Path.GetFileNameWithoutExtension(invocation.Project);
        return _invocations.Count(other => FilePaths.Comparer.Equals(other.Project, invocation.Project)) > 1
            ? $"{name} ({invocation.TargetFramework})"
            : name;
    }

    private IReadOnlyList<DocumentInfo> Documents(ProjectId id, IEnumerable<string> paths) => _texts.Documents(id, paths, _remarks);

    private (List<MetadataReference> Assemblies, List<ProjectReference> Projects, List<string> Paths, bool HasClient) References(
        CompilerInvocation invocation,
        CSharpCommandLineArguments arguments,
        string name)
    {
        var assemblies = new List<MetadataReference>();
        var projects = new List<ProjectReference>();
        var paths = new List<string>();
        foreach (var reference in arguments.MetadataReferences)
        {
            var path = Path.GetFullPath(reference.Reference, invocation.Folder);
            paths.Add(path);

            // A project that is loaded is newer than what its last build left behind.
            if (_byOutput.TryGetValue(path, out var project) && project != invocation)
            {
                projects.Add(new ProjectReference(_ids[project], reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
            }
            else if (File.Exists(path))
            {
                assemblies.Add(_assemblies.GetOrAdd(path, file => MetadataReference.CreateFromFile(file)).WithProperties(reference.Properties));
            }
            else
            {
                _remarks.Add($"{name}: {path} is not built; build it for an exact reading");
            }
        }

        return (assemblies, projects, paths, paths.Exists(ClientReference.IsClient));
    }

    /// <summary>The project's own analyzers are not run, but its generators must be: without them its code does not compile.</summary>
    private List<AnalyzerReference> Generators(CSharpCommandLineArguments arguments, string folder)
    {
        var paths = arguments.AnalyzerReferences.Select(reference => Path.GetFullPath(reference.FilePath, folder))
            .Where(File.Exists)
            .ToList();
        foreach (var path in paths)
        {
            _loader.AddDependencyLocation(path);
        }

        return [.. paths.Select(path => _generators.GetOrAdd(path, GeneratorIn)).OfType<AnalyzerReference>()];
    }

    private AnalyzerFileReference? GeneratorIn(string path)
    {
        var reference = new AnalyzerFileReference(path, _loader);
        reference.AnalyzerLoadFailed += (_, failure) => _remarks.Add(
            $"{path}: its source generators could not be loaded: {failure.Message}");
        return reference.GetGenerators(LanguageNames.CSharp).IsEmpty ? null : reference;
    }
}
