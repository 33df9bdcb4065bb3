using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>Finds what the constructors of a class give a field or property of a class above it, such as a protected base address.</summary>
internal sealed class InheritedMembers(Models models)
{
    private const int DeepestHierarchy = 4;

    /// <summary>The values that the class nearest to the object's own gives the member; none when no class below the declaring one does.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="self">The object's class; null when it is not known.</param>
    /// <param name="givers">How many classes below <paramref name="self"/> give the member a value of their own.</param>
    public ImmutableArray<ExpressionSyntax> Of(ISymbol member, INamedTypeSymbol? self, out int givers)
    {
        givers = 0;
        if (self is null || member is not { IsStatic: false, DeclaredAccessibility: not Accessibility.Private } || member is not (IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null }))
        {
            return [];
        }

        for (var (at, depth) = (self, 0); at is not null && depth <= DeepestHierarchy; at = at.BaseType, depth++)
        {
            if (GivenBy(at, member) is { IsEmpty: false } given)
            {
                return given;
            }

            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, member.ContainingType.OriginalDefinition))
            {
                break;
            }
        }

        // Which of the classes below sends is not known here; whoever knows asks again.
        givers = self.IsSealed ? 0 : models.Implementations.Below(self).Count(below => !GivenBy(below, member).IsEmpty);
        return [];
    }

    private ImmutableArray<ExpressionSyntax> GivenBy(INamedTypeSymbol type, ISymbol member) =>
    [
        .. type.DeclaringSyntaxReferences
            .Select(static declared => declared.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(static declared => declared.Members.OfType<ConstructorDeclarationSyntax>())
            .SelectMany(static constructor => constructor.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(name => name.Identifier.ValueText == member.Name)
            .Select(name => Writes.AssignedTo(Whole(name)) is { } value && SymbolEqualityComparer.Default.Equals(models.SymbolOf(name)?.OriginalDefinition, member.OriginalDefinition) ? value : null)
            .OfType<ExpressionSyntax>(),
    ];

    private static ExpressionSyntax Whole(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } own && own.Name == name ? own : name;
}
