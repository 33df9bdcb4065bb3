using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Text;

/// <summary>
/// The names of constants with text of the service in what a program references, such as the project in which a solution keeps its URLs. The
/// compiler knows their values, be the reference source or an assembly; all else of another project is not in sight.
/// </summary>
internal static class ReferencedConstants
{
    /// <summary>What a constant has that is worth a look: a host of the service or a piece of one of its paths.</summary>
    private static readonly ImmutableArray<string> Telling =
        [.. ServiceVocabulary.TellingNeedles, "/" + ServiceVocabulary.CommonSegment, ServiceVocabulary.CommonSegment + "/"];

    /// <summary>Beginnings of the names of assemblies that hold no customer's URLs and that every program references many of.</summary>
    private static readonly ImmutableArray<string> Foreign = ["System.", "Microsoft.", "netstandard", "mscorlib", "WindowsBase", "Presentation", "AdminApiMigrator."];

    private static readonly ConditionalWeakTable<Compilation, StrongBox<ImmutableArray<string>>> OfSource = new();

    /// <summary>By the id, which a copy of the metadata keeps: the compiler hands out copies only.</summary>
    private static readonly ConditionalWeakTable<MetadataId, StrongBox<ImmutableArray<string>>> OfAssembly = new();

    public static ImmutableArray<string> NamesIn(Compilation compilation) =>
    [
        .. compilation.References.SelectMany(static reference => reference switch
        {
            CompilationReference { Compilation: var source } => OfSource.GetValue(source, static source => new(AdminText.NamesOf(source))).Value,
            PortableExecutableReference { FilePath: { } path } assembly when !Foreign.Any(start => Path.GetFileName(path).StartsWith(start, StringComparison.OrdinalIgnoreCase)) => InAssembly(assembly),
            _ => [],
        }).Distinct(StringComparer.Ordinal),
    ];

    private static ImmutableArray<string> InAssembly(PortableExecutableReference reference)
    {
        try
        {
            return reference.GetMetadata() is AssemblyMetadata metadata
                ? OfAssembly.GetValue(metadata.Id, _ => new([.. metadata.GetModules().SelectMany(static module => Names(module.GetMetadataReader()))])).Value
                : [];
        }
        catch (Exception e) when (e is BadImageFormatException or IOException)
        {
            // What the compiler cannot read it reports itself.
            return [];
        }
    }

    private static List<string> Names(MetadataReader reader)
    {
        var names = new List<string>();
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.Constant); row++)
        {
            var constant = reader.GetConstant(MetadataTokens.ConstantHandle(row));
            if (constant is { TypeCode: ConstantTypeCode.String, Parent.Kind: HandleKind.FieldDefinition })
            {
                var text = reader.GetBlobReader(constant.Value);
                if (TextSearch.ContainsAny(text.ReadUTF16(text.Length).AsSpan(), Telling))
                {
                    names.Add(reader.GetString(reader.GetFieldDefinition((FieldDefinitionHandle)constant.Parent).Name));
                }
            }
        }

        return names;
    }
}
