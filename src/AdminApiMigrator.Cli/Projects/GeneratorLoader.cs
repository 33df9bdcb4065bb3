using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// Loads the source generators of the projects that are read, each folder into its own context, so that two packages may bring different
/// versions of one library. The compiler's own assemblies are always ours: a generator must speak to the compiler that runs it.
/// </summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    private readonly ConcurrentDictionary<string, FolderContext> _contexts = new(FilePaths.Comparer);
    private readonly ConcurrentDictionary<string, string> _dependencies = new(StringComparer.OrdinalIgnoreCase);

    public void AddDependencyLocation(string fullPath) => _dependencies.TryAdd(Path.GetFileNameWithoutExtension(fullPath), fullPath);

    public Assembly LoadFromPath(string fullPath) =>
        _contexts.GetOrAdd(Path.GetDirectoryName(fullPath)!, folder => new FolderContext(folder, _dependencies))
            .LoadFromAssemblyPath(fullPath);

    private sealed class FolderContext(string folder, ConcurrentDictionary<string, string> dependencies) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName name)
        {
            if (name.Name is null || name.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || IsOfRuntime(name))
            {
                return null;
            }

            var beside = Path.Combine(folder, name.Name + ".dll");
            return File.Exists(beside) ? LoadFromAssemblyPath(beside)
                : dependencies.TryGetValue(name.Name, out var path) ? LoadFromAssemblyPath(path)
                : null;
        }

        private static bool IsOfRuntime(AssemblyName name)
        {
            try
            {
                var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
                return Default.LoadFromAssemblyName(name).Location.StartsWith(runtime, StringComparison.Ordinal);
            }
            catch (Exception e) when (e is FileNotFoundException or FileLoadException)
            {
                return false;
            }
        }
    }
}
