using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdminApiMigrator.Client.Tests.PublicApi;

/// <summary>What a compiled assembly shows to its users, as sorted lines: each type, and below it each member that can be used or overridden.</summary>
internal static class PublicSurface
{
    private const string Indent = "    ";

    private static readonly SymbolDisplayFormat TypeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat Member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The lines of an assembly, in the order of the file.</summary>
    public static IReadOnlyList<string> Of(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path} is missing: build the client for all of its frameworks.");
        }

        var reference = MetadataReference.CreateFromFile(path);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("AdminApiMigrator.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("surface", references: [reference, .. platform]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return [.. Types(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(TypeName), StringComparer.Ordinal).SelectMany(Lines)];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol place) => place.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type when IsVisible(type) => Types(type).Prepend(type),
        _ => [],
    });

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        var members = type.GetMembers().Where(IsShown).Select(Line).Order(StringComparer.Ordinal);
        return members.Select(line => Indent + line).Prepend($"{Kind(type)} {type.ToDisplayString(TypeName)}{Bases(type)}{Ended(type)}");
    }

    private static string Line(ISymbol member) => member.ToDisplayString(Member) + Ended(member);

    private static string Kind(INamedTypeSymbol type)
    {
        var kind = type.IsRecord ? "record" : type.TypeKind.ToString().ToLowerInvariant();
        return type.IsStatic ? $"static {kind}" : type.IsAbstract ? $"abstract {kind}" : type is { IsSealed: true, TypeKind: TypeKind.Class } ? $"sealed {kind}" : kind;
    }

    private static string Bases(INamedTypeSymbol type)
    {
        var bases = type.TypeKind == TypeKind.Class && type.BaseType is { SpecialType: not SpecialType.System_Object } parent ? new[] { parent } : [];
        var names = bases.Concat(type.Interfaces.Where(face => face.Name != "IEquatable")).Select(face => face.ToDisplayString(Member)).ToList();
        return names.Count == 0 ? "" : $" : {string.Join(", ", names)}";
    }

    private static string Ended(ISymbol symbol)
        => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute") ? " (obsolete)" : "";

    private static bool IsVisible(ISymbol symbol)
        => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    // Accessors stand with their property; what the compiler adds to records stands in the word record.
    private static bool IsShown(ISymbol member) => IsVisible(member)
        && member is not INamedTypeSymbol
        && member is not IMethodSymbol { AssociatedSymbol: not null }
        && (!member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute") || member is IFieldSymbol or IEventSymbol)
        && !member.Name.StartsWith('<')
        && !IsDefaultConstructorOf(member);

    private static bool IsDefaultConstructorOf(ISymbol member)
        => member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true, ContainingType.TypeKind: TypeKind.Struct or TypeKind.Enum };
}
