using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Reads what a member of one object holds after all that was done to that object: a builder of the program's own, whose methods add a
/// piece and give back the builder, or a copy of it with more.
/// </summary>
internal sealed class ObjectContent(UrlPass pass, Writes writes)
{
    /// <summary>A builder is called this often in one chain, and no oftener; a static one that is made of itself has no end.</summary>
    private const int DeepestCall = 64;

    private readonly ObjectMembers _objects = new(pass.Models, writes);
    private int _depth;

    /// <summary>Whether methods write the field, so that what it holds depends on what was called.</summary>
    public bool IsGathered(ISymbol member) => IsGathered(member, writes);

    /// <inheritdoc cref="IsGathered(ISymbol)"/>
    public static bool IsGathered(ISymbol member, Writes writes) => member is IFieldSymbol { IsStatic: false, IsConst: false, DeclaringSyntaxReferences.IsEmpty: false } field
        && (ContentCalls.Gathers(field.Type) || (writes.Of(field)?.Others.Any(static write => write.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax) ?? false));

    /// <summary>The shapes; default when the object, or something that is done to it, is not in sight.</summary>
    public ImmutableArray<UrlShape> Of(ISymbol member, Bound owner)
    {
        if (!pass.MayGoOn || _depth >= DeepestCall)
        {
            return default;
        }

        _depth++;
        var shapes = Follow(member, owner);
        _depth--;
        return shapes;
    }

    private ImmutableArray<UrlShape> Follow(ISymbol member, Bound owner)
    {
        var (value, scope) = owner;
        return value switch
        {
            IConversionOperation { OperatorMethod: null } conversion => Of(member, owner with { Value = conversion.Operand }),
            IParenthesizedOperation parenthesized => Of(member, owner with { Value = parenthesized.Operand }),
            IInstanceReferenceOperation => scope.Receiver is { } receiver ? Of(member, receiver) : default,
            IObjectCreationOperation creation => Created(member, creation, scope),
            IWithOperation copy => ObjectMembers.SetIn(copy.Initializer.Initializers, member) is { } set ? pass.Read(set, scope) : Of(member, owner with { Value = copy.Operand }),
            ILocalReferenceOperation { Local: var local } => pass.Held(local) ?? (scope[local] is { } bound ? Of(member, bound) : At(local, member, value, scope, default)),
            IParameterReferenceOperation { Parameter: var parameter } => pass.Held(parameter) ?? (scope[parameter] is { } bound && Of(member, bound) is { IsDefault: false } start ? At(parameter, member, value, scope, start) : default),
            IInvocationOperation call when pass.Callees.Of(call, scope) is { MayBeOverridden: false } callee => Returned.By(callee.Declaration) switch
            {
                { IsEmpty: false } all when all.All(static returned => returned is ThisExpressionSyntax) => Of(member, callee.Arguments.Receiver ?? owner with { Value = call.Instance! }) is { IsDefault: false } before ? After(member, callee, before) : default,
                [var only] when pass.Models.OperationOf(only) is { } returned => pass.Following(call.Syntax, () => Of(member, new Bound(returned, callee.Arguments))) is { IsDefaultOrEmpty: false } made ? made : default,
                _ => default,
            },
            IFieldReferenceOperation or IPropertyReferenceOperation or IBinaryOperation or IConversionOperation =>
                pass.Origins.Of(value, scope) is [var origin] && origin.Value != value ? Of(member, origin) : default,
            _ => default,
        };
    }

    /// <summary>What the member holds after a call on the object.</summary>
    public ImmutableArray<UrlShape> After(ISymbol member, IInvocationOperation call, Arguments scope, ImmutableArray<UrlShape> before) =>
        pass.Callees.Of(call, scope) is { MayBeOverridden: false } callee ? After(member, callee, before) : [UrlShape.Of(new Hole(call))];

    private ImmutableArray<UrlShape> After(ISymbol member, Callee callee, ImmutableArray<UrlShape> before) =>
        new VariableSteps(pass, member).MayBeWrittenIn(callee.Declaration) ? new VariableFlow(pass, member, callee.Arguments, callee.Declaration).AtEnd(before) : before;

    private ImmutableArray<UrlShape> At(ISymbol variable, ISymbol member, IOperation use, Arguments scope, ImmutableArray<UrlShape> start) =>
        pass.Following(variable, () => new VariableFlow(pass, variable, scope, part: member).At(use.Syntax, start)) is { IsDefaultOrEmpty: false } shapes && !shapes.All(IsOutOfSight) ? shapes : default;

    private static bool IsOutOfSight(UrlShape shape) => shape.Pieces is [{ Hole.IsOfMember: true }];

    private ImmutableArray<UrlShape> Created(ISymbol member, IObjectCreationOperation creation, Arguments scope)
    {
        var owner = new Bound(creation, scope);
        pass.NoteRead(creation);
        if (!IsGathered(member))
        {
            return _objects.Of(owner, member) is { } bound ? pass.Read(bound.Value, bound.Scope) : default;
        }

        // A class below hands on to a constructor that is not the one called here.
        if (!SymbolEqualityComparer.Default.Equals(creation.Type?.OriginalDefinition, member.ContainingType.OriginalDefinition))
        {
            return default;
        }

        var known = Arguments.Of(creation, scope);
        var initial = Writes.InitialValue(member) is { } value && pass.Models.OperationOf(value) is { } operation ? pass.Read(operation, known) : [UrlShape.Empty];
        return creation.Constructor?.DeclaringSyntaxReferences is [var declared] && declared.GetSyntax() is ConstructorDeclarationSyntax constructor
            ? constructor.Initializer is null ? new VariableFlow(pass, member, known, constructor).AtEnd(initial) : default
            : initial;
    }
}
