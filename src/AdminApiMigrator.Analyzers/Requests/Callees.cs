using System.Collections.Immutable;
using AdminApiMigrator.Requests.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Code of this compilation that a call runs.</summary>
/// <param name="Method">The method, local function or lambda.</param>
/// <param name="Declaration">Where it stands.</param>
/// <param name="Arguments">What its parameters stand for at the call.</param>
internal sealed record Callee(IMethodSymbol Method, SyntaxNode Declaration, Arguments Arguments)
{
    /// <summary>Whether it was looked for and found to be the only body in the program that the call can run.</summary>
    public bool IsOnly { get; init; }

    /// <summary>Whether another body may run in its place.</summary>
    public bool MayBeOverridden => !IsOnly && (Method.IsVirtual || Method.IsAbstract || (Method.IsOverride && !Method.IsSealed && !Method.ContainingType.IsSealed));
}

/// <summary>Finds the code that a call runs: methods, local functions, and lambdas and method groups held in a variable.</summary>
internal sealed class Callees(Models models, Writes writes)
{
    private const int MostSteps = 4;

    public Callee? Of(IInvocationOperation call, Arguments scope) => Of(call, scope, 0);

    private Callee? Of(IInvocationOperation call, Arguments scope, int steps)
    {
        if (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
        {
            return Held(call.Instance, scope, steps) is var (method, declaration, around) ? new Callee(method, declaration, Arguments.Of(call, method.Parameters, scope, around)) : null;
        }

        var called = call.TargetMethod.OriginalDefinition;
        var only = called.IsAbstract || called.IsVirtual ? models.Implementations.Of(called) is [IMethodSymbol one] ? one : null : null;
        return At(only ?? called, call, scope) is { } callee ? callee with { IsOnly = only is not null } : null;
    }

    /// <summary>The operator or conversion of the program's own that an expression runs; null when it runs none.</summary>
    public static Callee? OfOperator(IOperation value, Arguments scope) => value switch
    {
        IBinaryOperation { OperatorMethod: { } method } both => OfOperator(method, [both.LeftOperand, both.RightOperand], scope),
        IConversionOperation { OperatorMethod: { } method } conversion => OfOperator(method, [conversion.Operand], scope),
        _ => null,
    };

    /// <summary>The getter of an indexer of the program's own; null when its code is not in sight.</summary>
    public Callee? OfIndexer(IPropertyReferenceOperation reference, Arguments scope) =>
        reference.Property.OriginalDefinition is { IsVirtual: false, IsAbstract: false, GetMethod: { } getter, DeclaringSyntaxReferences: [var declared] }
            ? new Callee(getter, declared.GetSyntax() is IndexerDeclarationSyntax { ExpressionBody: { } body } ? body : getter.DeclaringSyntaxReferences[0].GetSyntax(), Arguments.Of(getter, [.. reference.Arguments.Select(static argument => argument.Value)], scope, reference.Instance))
            : null;

    // A library's objects have readers of their own, also where its source is part of the program.
    private static Callee? OfOperator(IMethodSymbol method, ImmutableArray<IOperation> operands, Arguments scope) =>
        !LibraryRequests.Declares(method.ContainingType) && Declaration(method) is { } declared ? new Callee(method.OriginalDefinition, declared, Arguments.Of(method, operands, scope)) : null;

    /// <summary>Every body that the call of an abstract or virtual method of the own object may run; none when there are too many to tell, or some out of sight.</summary>
    public IEnumerable<Callee> Any(IInvocationOperation call, Arguments scope, INamedTypeSymbol? self)
    {
        var method = call.TargetMethod.OriginalDefinition;
        if (call.Instance is not IInstanceReferenceOperation || (!method.IsAbstract && !method.IsVirtual && !method.IsOverride))
        {
            return [];
        }

        if (Implementations.As(self, method) is IMethodSymbol { IsAbstract: false } own && !SymbolEqualityComparer.Default.Equals(own, method))
        {
            return At(own, call, scope) is { } of ? [of] : [];
        }

        var all = models.Implementations.Of(method);
        return all.Length > Implementations.Most ? [] : all.OfType<IMethodSymbol>().Select(one => At(one, call, scope)).OfType<Callee>();
    }

    private static Callee? At(IMethodSymbol method, IInvocationOperation call, Arguments scope) =>
        Declaration(method) is { } declared ? new Callee(method, declared, Arguments.Of(call, method.Parameters, scope, method.MethodKind == MethodKind.LocalFunction ? scope : null)) : null;

    /// <summary>The function that an expression of a delegate type holds.</summary>
    public (IMethodSymbol Method, SyntaxNode Declaration)? Function(IOperation? value, Arguments scope) => Held(value, scope, 0) is var (method, declaration, _) ? (method, declaration) : null;

    /// <summary>The function, and what is known where it stands: it takes along the parameters and variables of the code around it.</summary>
    private (IMethodSymbol Method, SyntaxNode Declaration, Arguments Around)? Held(IOperation? value, Arguments scope, int steps)
    {
        switch (value)
        {
            case null:
            case var _ when steps > MostSteps:
                return null;
            case IConversionOperation conversion:
                return Held(conversion.Operand, scope, steps + 1);
            case IDelegateCreationOperation creation:
                return Held(creation.Target, scope, steps + 1);
            case IAnonymousFunctionOperation function:
                return (function.Symbol, function.Syntax, scope);
            case IMethodReferenceOperation { Method: var method }:
                return Declaration(method) is { } declared ? (method.OriginalDefinition, declared, scope) : null;
            case IParameterReferenceOperation { Parameter: var parameter } when scope[parameter] is { } bound:
                return Held(bound.Value, bound.Scope, steps + 1);
            case ILocalReferenceOperation { Local: var local } when writes.OnlyValue(local) is { } only:
                return Held(models.OperationOf(only), scope, steps + 1);
            case IFieldReferenceOperation { Field: var field } when writes.OnlyValue(field) is { } only:
                return Held(models.OperationOf(only), Arguments.None, steps + 1);
            case IPropertyReferenceOperation { Property: var property } when writes.OnlyValue(property) is { } only:
                return Held(models.OperationOf(only), Arguments.None, steps + 1);
            case IInvocationOperation making when Of(making, scope, steps + 1) is { MayBeOverridden: false } maker && Returned.By(maker.Declaration) is [var made]:
                return Held(models.OperationOf(made), maker.Arguments, steps + 1);
            case IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation when Entries.Of(value, scope) is [var entry] && entry.Value != value:
                return Held(entry.Value, entry.Scope, steps + 1);
            default:
                return null;
        }
    }

    /// <summary>A table of functions is looked up as any other.</summary>
    private Origins Entries => field ??= new(models, writes, this);

    private static SyntaxNode? Declaration(IMethodSymbol method)
    {
        var declared = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        return declared.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is { } syntax and (BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax) ? syntax : null;
    }
}
