using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.HouseRules.Tests;

/// <summary>Which types of some sources name which others. A nested type counts as the one around it.</summary>
internal sealed class TypeGraph
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly Dictionary<string, Dictionary<string, int>> _uses = new(StringComparer.Ordinal);

    /// <summary>Compiles the sources, which must have no error: what does not bind would be an arrow that nobody sees.</summary>
    /// <param name="sources">Paths, of which the first folder is the layer, and texts.</param>
    /// <exception cref="InvalidOperationException">The sources do not compile.</exception>
    public TypeGraph(IEnumerable<(string Path, string Text)> sources)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path)).ToList();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("AdminApiMigrator.", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            "Sources",
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"The sources do not compile:\n{string.Join('\n', errors.Take(10))}");
        }

        foreach (var tree in trees)
        {
            Read(compilation.GetSemanticModel(tree));
        }
    }

    /// <summary>Every type by "folder/name", with the types it names and how often.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, int>> Uses => _uses;

    /// <summary>Groups of types that each reach all others of the group, the largest first; a type alone is none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Cycles()
    {
        var reached = _uses.Keys.ToDictionary(type => type, Reached, StringComparer.Ordinal);
        var groups = _uses.Keys.Where(type => reached[type].Contains(type))
            .GroupBy(type => string.Join('\n', reached[type].Where(other => reached[other].Contains(type)).Order(StringComparer.Ordinal)));
        return [.. groups.Select(group => (IReadOnlyList<string>)[.. group]).OrderByDescending(group => group.Count)];
    }

    private HashSet<string> Reached(string type)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(_uses[type].Keys);
        while (open.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                foreach (var further in _uses[next].Keys)
                {
                    open.Push(further);
                }
            }
        }

        return reached;
    }

    private void Read(SemanticModel model)
    {
        foreach (var declaration in model.SyntaxTree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        {
            if (declaration.Parent is BaseTypeDeclarationSyntax || model.GetDeclaredSymbol(declaration) is not { } type)
            {
                continue;
            }

            var own = NameOf(type);
            var uses = _uses.TryGetValue(own, out var known) ? known : _uses[own] = new(StringComparer.Ordinal);
            var others = declaration.DescendantNodes().OfType<SimpleNameSyntax>()
                .Select(name => model.GetSymbolInfo(name).Symbol)
                .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
                .Where(other => other is not null && SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, type.ContainingAssembly));
            foreach (var other in others.Select(other => NameOf(other!)).Where(other => other != own))
            {
                uses[other] = uses.GetValueOrDefault(other) + 1;
                _uses.TryAdd(other, new(StringComparer.Ordinal));
            }
        }
    }

    private static string NameOf(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        var path = type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath).Order(StringComparer.Ordinal).FirstOrDefault("");
        return $"{path.Split('/')[0]}/{type.Name}";
    }
}
