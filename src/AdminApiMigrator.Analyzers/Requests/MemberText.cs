using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Reads the text that a field, a property or a method of the program stands for.</summary>
internal sealed class MemberText(Models models, Writes writes)
{
    private readonly InheritedMembers _inherited = new(models);

    public ImmutableArray<UrlShape> Field(UrlPass pass, IFieldReferenceOperation reference) => Member(pass, reference, reference.Field);

    public ImmutableArray<UrlShape> Property(UrlPass pass, IPropertyReferenceOperation reference, Arguments arguments)
    {
        var known = Arguments.Of(reference.Instance, arguments);
        var property = reference.Property.OriginalDefinition;
        if (!property.IsVirtual && !property.IsAbstract && !property.IsOverride)
        {
            return Own(pass, reference, property, known);
        }

        var isOwn = reference.Instance is IInstanceReferenceOperation;
        var all = isOwn ? models.Implementations.For(known.Receiver is { Value.Type: INamedTypeSymbol type } ? type : pass.Self, property) : models.Implementations.Of(property);
        // Which of several a foreign object has, the object says, which is not in sight.
        if (all.Length > (isOwn ? Implementations.Most : 1))
        {
            return [];
        }

        pass.NoteOpen(all.Length);

        // Code out of sight may implement it, too: one known text is only what it is unless somebody does.
        var shapes = all.OfType<IPropertySymbol>().Aggregate(ImmutableArray<UrlShape>.Empty, (shapes, one) => shapes.Or(Own(pass, reference, one, known)));
        return shapes is [{ IsText: true } text] ? [UrlShape.Of(new Hole(reference) { Default = text.ToString() })] : shapes;
    }

    private ImmutableArray<UrlShape> Own(UrlPass pass, IPropertyReferenceOperation reference, IPropertySymbol property, Arguments known) =>
        Getter(property) is { IsEmpty: false } returned ? Text(pass, reference, property, returned, known) : Member(pass, reference, property);

    /// <summary>What a member or a method gives back, each of its returns.</summary>
    public ImmutableArray<UrlShape> Text(UrlPass pass, IOperation reference, ISymbol member, ImmutableArray<ExpressionSyntax> values, Arguments arguments)
    {
        var shapes = UrlPass.Learned(reference, pass.Following(reference.Syntax, () => values
            .Select(models.OperationOf)
            .Where(static value => value is not null)
            .Aggregate(ImmutableArray<UrlShape>.Empty, (all, value) => all.Or(pass.Read(value!, arguments)))));
        if (!shapes.All(static shape => shape.Pieces is [{ Hole: not null }]))
        {
            pass.NoteNamed(member);
        }

        return shapes;
    }

    /// <summary>A settable member or a parameter: a hole that has a known text unless somebody sets another.</summary>
    public ImmutableArray<UrlShape> Default(UrlPass pass, IOperation reference, ISymbol member)
    {
        if (Writes.InitialValue(member) is not { } initial || models.OperationOf(initial) is not { } value)
        {
            return [];
        }

        var shapes = pass.Following(member, () => pass.Read(value, Arguments.None));
        if (shapes is [{ IsText: true } text])
        {
            pass.NoteNamed(member);
            return [UrlShape.Of(new Hole(reference) { Default = text.ToString() })];
        }

        return shapes is [{ Pieces: [{ Hole.Default: { } inner }] }] ? [UrlShape.Of(new Hole(reference) { Default = inner })] : [];
    }

    private ImmutableArray<UrlShape> Member(UrlPass pass, IOperation reference, ISymbol member)
    {
        if (writes.OnlyValue(member) is { } only)
        {
            return Text(pass, reference, member, [only], Arguments.None);
        }

        // Set in several places of the type and nowhere else: a constructor that chooses, one constructor for each way to make it.
        if (writes.Of(member) is { Others.IsEmpty: false } history && history.Others.All(static write => Writes.AssignedTo(write) is not null))
        {
            var values = history.Others.Select(static write => Writes.AssignedTo(write)!).ToImmutableArray();
            return Text(pass, reference, member, history.Value is { } initial ? values.Add(initial) : values, Arguments.None);
        }

        return Inherited(pass, reference, member) is { IsEmpty: false } inherited ? inherited : Default(pass, reference, member);
    }

    /// <summary>What the class of the object gives a member that it inherits.</summary>
    private ImmutableArray<UrlShape> Inherited(UrlPass pass, IOperation reference, ISymbol member)
    {
        if (reference is not IMemberReferenceOperation { Instance: IInstanceReferenceOperation })
        {
            return [];
        }

        var values = _inherited.Of(member, pass.Self, out var givers);
        pass.NoteOpen(givers);
        return values.IsEmpty ? [] : Text(pass, reference, member, values, Arguments.None);
    }

    private static ImmutableArray<ExpressionSyntax> Getter(IPropertySymbol property) =>
        (property.OriginalDefinition.PartialImplementationPart ?? property.OriginalDefinition).DeclaringSyntaxReferences is [var reference]
            ? reference.GetSyntax() switch
            {
                PropertyDeclarationSyntax { ExpressionBody: { } body } => Returned.By(body),
                PropertyDeclarationSyntax declared => Returned.By(declared),
                _ => [],
            }
            : [];
}
