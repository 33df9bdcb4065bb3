using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Answers what becomes of a path that an object of the program's own type carries: whether code in sight reads it, and does so only to tell it,
/// to compare it or to serve it. A row of a table of routes, an entry of a log and a line of a guide look like a command and are none.
/// </summary>
internal sealed class CarriedText(Models models, Outflow outflow)
{
    /// <summary>A path that is read in more places than this is somebody else's to judge.</summary>
    private const int MostReaders = 24;

    private readonly ConcurrentDictionary<ITypeSymbol, Fate> _fates = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, ImmutableArray<(IdentifierNameSyntax Name, Lazy<ISymbol?> Member)>> _reads = new(StringComparer.Ordinal);

    private enum Fate
    {
        Unread,
        Told,
        Sent,
    }

    /// <summary>Whether the type is the program's own and its objects can carry a path.</summary>
    public static bool Carries(ITypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty && type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface && !Texts(type).IsEmpty;

    /// <summary>Whether code in sight reads the texts of such objects.</summary>
    public bool IsRead(ITypeSymbol? type) => FateOf(type) is not Fate.Unread;

    /// <summary>Whether all code that reads the texts of such objects is in sight and sends none of them; false where nobody in sight reads them.</summary>
    public bool IsOnlyTold(ITypeSymbol? type) => FateOf(type) is Fate.Told;

    private Fate FateOf(ITypeSymbol? type) => type is not null && Carries(type.OriginalDefinition) ? _fates.GetOrAdd(type.OriginalDefinition, Find) : Fate.Unread;

    private static ImmutableArray<ISymbol> Texts(ITypeSymbol type) =>
        [.. type.GetMembers().Where(static member => member is IPropertySymbol { Type: { SpecialType: SpecialType.System_String } or { Name: "Uri" } } or IFieldSymbol { IsImplicitlyDeclared: false, Type: { SpecialType: SpecialType.System_String } or { Name: "Uri" } })];

    private Fate Find(ITypeSymbol type)
    {
        var readers = 0;
        foreach (var text in Texts(type).SelectMany(WithThoseAbove).Distinct<ISymbol>(SymbolEqualityComparer.Default))
        {
            foreach (var (name, member) in _reads.GetOrAdd(text.Name, Reads))
            {
                if (SymbolEqualityComparer.Default.Equals(member.Value, text) && (++readers > MostReaders || outflow.From(name)))
                {
                    return Fate.Sent;
                }
            }
        }

        return readers > 0 ? Fate.Told : Fate.Unread;
    }

    /// <summary>Where a member of the name is read, and which: many types have a path, and all of them look among the same names.</summary>
    private ImmutableArray<(IdentifierNameSyntax Name, Lazy<ISymbol?> Member)> Reads(string member) =>
    [
        .. models.FilesNaming(member)
            .SelectMany(static tree => tree.GetRoot().DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == member && !IsWritten(name))
            .Select(name => (name, new Lazy<ISymbol?>(() => models.SymbolOf(name)?.OriginalDefinition))),
    ];

    /// <summary>The member and what it stands for: whoever has the object as an interface or a class above reads that.</summary>
    private static IEnumerable<ISymbol> WithThoseAbove(ISymbol member)
    {
        yield return member;
        for (var above = (member as IPropertySymbol)?.OverriddenProperty; above is not null; above = above.OverriddenProperty)
        {
            yield return above.OriginalDefinition;
        }

        foreach (var promised in member.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(member.Name)))
        {
            yield return promised.OriginalDefinition;
        }
    }

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent is NameColonSyntax { Parent: ArgumentSyntax }
        || ((name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? (SyntaxNode)access : name) is var written && written.Parent is AssignmentExpressionSyntax assignment && assignment.Left == written);
}
