using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Reads what an object held in a field has gathered, such as a StringBuilder: what the field starts with, what the constructor adds, then
/// what the member that uses it does, with the methods of the same object that it calls.
/// </summary>
internal sealed class FieldContent(UrlPass pass, Writes writes)
{
    public ImmutableArray<UrlShape> Of(IFieldSymbol field, IOperation use, Arguments arguments)
    {
        if (use.Syntax.Ancestors().FirstOrDefault(static node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax) is not { } member)
        {
            return [];
        }

        // A property with an arrow writes nothing, and the flow knows no such member.
        var start = Start(field, member, use);
        return member is PropertyDeclarationSyntax ? start : UrlPass.Learned(use, pass.Following(field, () => new VariableFlow(pass, field, arguments, member).At(use.Syntax, start)));
    }

    /// <summary>What the field holds when the member begins: not known where other members add to it, in whatever order they run.</summary>
    private ImmutableArray<UrlShape> Start(IFieldSymbol field, SyntaxNode member, IOperation use)
    {
        var steps = new VariableSteps(pass, field);
        var types = field.ContainingType.DeclaringSyntaxReferences.Select(static declared => declared.GetSyntax()).OfType<TypeDeclarationSyntax>().ToList();
        var called = CalledBy(member, types);
        var others = types.SelectMany(static type => type.Members)
            .Where(other => other is not FieldDeclarationSyntax && other != member && !other.Contains(member) && !called.Contains(other) && steps.MayBeWrittenIn(other))
            .ToList();
        if (others.Any(static other => other is not ConstructorDeclarationSyntax) || others.Count > 1 || (writes.Of(field) is null && Writes.InitialValue(field) is null))
        {
            return [UrlShape.Of(new Hole(use))];
        }

        var initial = Writes.InitialValue(field) is { } value && pass.Models.OperationOf(value) is { } operation ? pass.Read(operation, Arguments.None) : [UrlShape.Empty];
        return others is [var constructor] && constructor != member ? new VariableFlow(pass, field, Arguments.None, constructor).AtEnd(initial) : initial;
    }

    /// <summary>The methods of the type that the member calls: what they add is read where they are called.</summary>
    private static HashSet<MemberDeclarationSyntax> CalledBy(SyntaxNode member, List<TypeDeclarationSyntax> types)
    {
        var names = new HashSet<string>(member.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(CalledName.Of), StringComparer.Ordinal);
        return [.. types.SelectMany(static type => type.Members).OfType<MethodDeclarationSyntax>().Where(method => names.Contains(method.Identifier.ValueText) && method.Modifiers.Any(static word => word.ValueText == "private"))];
    }
}
