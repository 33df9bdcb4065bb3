using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Reads a member of an object that the code creates in sight, such as the route of a command on its way to who sends it.</summary>
internal sealed class ObjectMembers(Models models, Writes writes)
{
    /// <summary>What the member of the object is; null when it cannot be told.</summary>
    /// <param name="owner">The expression that makes the object.</param>
    /// <param name="member">The property or field, perhaps of a type above.</param>
    public Bound? Of(Bound owner, ISymbol member)
    {
        if (owner.Value is not IObjectCreationOperation { Type: INamedTypeSymbol type } creation || type.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        var later = SetLater(creation, member, out var isSet);
        return isSet ? later is null ? null : owner with { Value = later }
            : SetIn(creation.Initializer?.Initializers ?? [], member) is { } set ? owner with { Value = set }
            : Constructed(creation, Implementations.As(type, member), owner.Scope);
    }

    /// <summary>The value that an initializer sets, of a creation or of a copy; null when it sets another member.</summary>
    public static IOperation? SetIn(IEnumerable<IOperation> initializers, ISymbol member) => initializers.OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(set => set.Target is IMemberReferenceOperation { Member: var target } && target.Name == member.Name)?.Value;

    /// <summary>The one value that statements after the creation set on the variable that takes the object.</summary>
    private IOperation? SetLater(IObjectCreationOperation creation, ISymbol member, out bool isSet)
    {
        isSet = false;
        if (creation.Syntax.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: { } block } } local })
        {
            return null;
        }

        var sets = block.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(set => set.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: var name } && owner.Identifier.ValueText == local.Identifier.ValueText && name == member.Name)
            .Take(2)
            .ToList();
        isSet = sets.Count > 0;
        return sets is [var only] ? models.OperationOf(only.Right) : null;
    }

    /// <summary>What the constructor was given for the member, or what the type itself says of it, read with the constructor's arguments.</summary>
    private Bound? Constructed(IObjectCreationOperation creation, ISymbol member, Arguments scope)
    {
        if (member.DeclaringSyntaxReferences is not [var declared])
        {
            return null;
        }

        var known = Arguments.Of(creation, scope);
        ExpressionSyntax? value;
        switch (declared.GetSyntax())
        {
            case ParameterSyntax parameter:
                var given = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter.Identifier.ValueText);
                return given is null ? null : new Bound(given.Value, scope);
            case PropertyDeclarationSyntax { ExpressionBody.Expression: var body }:
                value = body;
                break;
            case PropertyDeclarationSyntax property when Returned.By(property) is { IsEmpty: false } returned:
                value = returned is [var one] ? one : null;
                break;
            case var _ when ObjectContent.IsGathered(member, writes):
                return null;
            default:
                value = writes.OnlyValue(member) ?? Writes.InitialValue(member);
                break;
        }

        return models.OperationOf(value) is { } operation ? new Bound(operation, known) : null;
    }
}
