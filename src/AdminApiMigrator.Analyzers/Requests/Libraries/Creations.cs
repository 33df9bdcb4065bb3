using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>
/// Follows an object of a library back to where the code creates it and collects what the code does to it: arguments of its constructor or of
/// the constructor of a class derived from the library's, initializers, chained calls and later statements.
/// </summary>
/// <param name="values">The readers of values.</param>
/// <param name="isLibrary">Whether a type is one of the library's own.</param>
internal sealed class Creations(ValueReaders values, Func<ITypeSymbol, bool> isLibrary)
{
    /// <summary>Nobody hands an object on through more variables and methods than this on the way to its use.</summary>
    private const int MostSteps = 8;

    /// <summary>Whether the type is the library's or derived from one of the library's.</summary>
    public bool IsOfLibrary(ITypeSymbol? type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (isLibrary(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The object; null when it cannot be followed to one creation.</summary>
    public Assembled? Of(IOperation? value, Arguments scope)
    {
        if (Creation(value, scope, 0) is not var (creation, around))
        {
            return null;
        }

        var made = Of(creation, around);

        // A request that a method makes and gives back may be finished by its caller.
        return value?.WithoutConversion() is ILocalReferenceOperation local && values.Writes.OnlyValue(local.Local) is { } only && values.Models.OperationOf(only)?.WithoutConversion() is IInvocationOperation { Instance: null or IInstanceReferenceOperation } factory
            ? made with { Steps = [.. made.Steps, .. DoneToResultOf(factory)] }
            : made;
    }

    /// <summary>The object of a creation.</summary>
    public Assembled Of(IObjectCreationOperation creation, Arguments scope)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        var passed = Constructed(creation.Constructor, Passed.By(creation.Arguments, scope), steps);
        foreach (var assignment in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IPropertyReferenceOperation { Property.Name: var name })
            {
                steps.Add(new Step(name, [new Passed(null, assignment.Value.WithoutConversion(), scope)]));
            }
        }

        if (creation.Syntax is ExpressionSyntax syntax && AddChained(syntax, scope, steps) is var chain && AssignedTo(chain) is { } variable)
        {
            AddDoneTo(variable, chain, scope, steps);
        }

        return new Assembled(creation, passed, steps.ToImmutable());
    }

    /// <summary>What the constructors of a class derived from the library's pass to the library's; one list a constructor.</summary>
    public IEnumerable<ImmutableArray<Passed>> PassedByConstructorsOf(INamedTypeSymbol type) => isLibrary(type)
        ? []
        : type.InstanceConstructors.Select(constructor => Constructed(constructor, [], ImmutableArray.CreateBuilder<Step>())).Where(static passed => passed.Length > 0);

    /// <summary>What is done to the object that a call, such as a factory's, gives: to the variable it is assigned to.</summary>
    public ImmutableArray<Step> DoneToResultOf(IInvocationOperation call)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        if (call.Syntax is ExpressionSyntax syntax && AssignedTo(syntax) is { } variable)
        {
            AddDoneTo(variable, call.Syntax, Arguments.None, steps);
        }

        return steps.ToImmutable();
    }

    private (IObjectCreationOperation Creation, Arguments Scope)? Creation(IOperation? value, Arguments scope, int depth)
    {
        switch (value?.WithoutConversion())
        {
            case null:
            case var _ when depth > MostSteps:
                return null;
            case IObjectCreationOperation creation:
                return IsOfLibrary(creation.Type) ? (creation, scope) : null;
            case IConversionOperation conversion:
                return Creation(conversion.Operand, scope, depth + 1);
            case IAwaitOperation awaited:
                return Creation(awaited.Operation, scope, depth + 1);
            case ICoalesceAssignmentOperation assignment:
                return Creation(assignment.Value, scope, depth + 1);
            case ILocalReferenceOperation local when values.Writes.OnlyValue(local.Local) is { } only:
                return Creation(values.Models.OperationOf(only), scope, depth + 1);
            case IFieldReferenceOperation field when values.Writes.OnlyValue(field.Field) is { } only:
                return Creation(values.Models.OperationOf(only), Arguments.None, depth + 1);
            case IPropertyReferenceOperation property when values.Writes.OnlyValue(property.Property) is { } only:
                return Creation(values.Models.OperationOf(only), Arguments.None, depth + 1);
            case IPropertyReferenceOperation { Property.GetMethod: { IsVirtual: false, IsAbstract: false } getter } when Returned.By(getter) is { } returned:
                return Creation(values.Models.OperationOf(returned), Arguments.None, depth + 1);
            case IParameterReferenceOperation parameter when scope[parameter.Parameter] is { } bound:
                return Creation(bound.Value, bound.Scope, depth + 1);
            case IInvocationOperation call when call.ReceiverOf() is { } receiver && IsChained(call, receiver):
                return Creation(receiver, scope, depth + 1);
            case IInvocationOperation { TargetMethod: { IsVirtual: false, IsAbstract: false } method } call when Returned.By(method.ReducedFrom ?? method) is { } returned:
                return Creation(values.Models.OperationOf(returned), Arguments.Of(call, method.OriginalDefinition.Parameters, scope), depth + 1);
            default:
                return null;
        }
    }

    /// <summary>Whether a call gives back the object it is made on, as the library's builders do: only what the library itself declares can be trusted to.</summary>
    private bool IsChained(IInvocationOperation call, IOperation receiver) => isLibrary(call.TargetMethod.ContainingType) && receiver.Type is not null && !call.TargetMethod.ReturnsVoid;

    /// <summary>Passes arguments on through constructors of derived classes until the library's own is reached.</summary>
    private ImmutableArray<Passed> Constructed(IMethodSymbol? constructor, ImmutableArray<Passed> passed, ImmutableArray<Step>.Builder steps)
    {
        for (var depth = 0; constructor is not null && !isLibrary(constructor.ContainingType) && depth < MostSteps; depth++)
        {
            if (constructor.DeclaringSyntaxReferences is not [var reference])
            {
                return [];
            }

            var inner = passed.Aggregate(Arguments.None, static (known, value) => value.Parameter is null ? known : known.With(value.Parameter, new Bound(value.Value, value.Scope)));
            SyntaxNode? toBase = null;
            switch (reference.GetSyntax())
            {
                case ConstructorDeclarationSyntax declared:
                    AddDoneToThis((SyntaxNode?)declared.Body ?? declared.ExpressionBody, inner, steps);
                    toBase = declared.Initializer;
                    break;
                case TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax primary, ..] }:
                    toBase = primary;
                    break;
            }

            if (values.Models.OperationOf(toBase) is not IInvocationOperation next)
            {
                return [];
            }

            (passed, constructor) = (Passed.By(next.Arguments, inner), next.TargetMethod);
        }

        return passed;
    }

    private void AddDoneToThis(SyntaxNode? body, Arguments scope, ImmutableArray<Step>.Builder steps)
    {
        foreach (var node in body?.DescendantNodes() ?? [])
        {
            if (node is InvocationExpressionSyntax or AssignmentExpressionSyntax && values.Models.OperationOf(node) is { } operation)
            {
                switch (operation)
                {
                    case IInvocationOperation call when call.ReceiverOf() is IInstanceReferenceOperation:
                        steps.Add(new Step(call.TargetMethod.Name, Passed.By(call, scope)));
                        break;
                    case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Property.Name: var name } } assignment:
                        steps.Add(new Step(name, [new Passed(null, assignment.Value.WithoutConversion(), scope)]));
                        break;
                }
            }
        }
    }

    /// <summary>Adds the calls chained to an expression; gives back the whole chain.</summary>
    private ExpressionSyntax AddChained(ExpressionSyntax start, Arguments scope, ImmutableArray<Step>.Builder steps)
    {
        var chain = start;
        while (true)
        {
            switch (chain.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax:
                    chain = (ExpressionSyntax)chain.Parent;
                    break;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax called } access when access.Expression == chain:
                    if (values.Models.OperationOf(called) is not IInvocationOperation call || !isLibrary(call.TargetMethod.ContainingType))
                    {
                        return chain;
                    }

                    steps.Add(new Step(call.TargetMethod.Name, Passed.By(call, scope)));
                    chain = called;
                    break;
                default:
                    return chain;
            }
        }
    }

    /// <summary>The variable or member that the expression is assigned to; null when it is used in another way.</summary>
    private ISymbol? AssignedTo(ExpressionSyntax value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression })
        {
            value = (ExpressionSyntax)value.Parent;
        }

        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => values.Models.DeclaredIn(variable),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => values.Models.DeclaredIn(property),
            AssignmentExpressionSyntax assignment when assignment.Right == value => values.Models.SymbolOf(assignment.Left),
            _ => null,
        };
    }

    private void AddDoneTo(ISymbol variable, SyntaxNode creation, Arguments scope, ImmutableArray<Step>.Builder steps)
    {
        SyntaxNode body = variable is ILocalSymbol
            ? creation.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? creation.SyntaxTree.GetRoot()
            : creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? creation.SyntaxTree.GetRoot();
        foreach (var name in body.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != variable.Name)
            {
                continue;
            }

            ExpressionSyntax owner = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own && own.Name == name ? own : name;
            while (owner.Parent is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax)
            {
                owner = (ExpressionSyntax)owner.Parent;
            }

            if (owner.Parent is not MemberAccessExpressionSyntax access || access.Expression != owner || !SymbolEqualityComparer.Default.Equals(values.Models.SymbolOf(name), variable))
            {
                continue;
            }

            if (access.Parent is AssignmentExpressionSyntax set && set.Left == access && values.Models.OperationOf(set.Right) is { } value)
            {
                steps.Add(new Step(access.Name.Identifier.ValueText, [new Passed(null, value.WithoutConversion(), scope)]));
            }
            else if (access.Parent is InvocationExpressionSyntax)
            {
                AddChained(owner, scope, steps);
            }
        }
    }
}
