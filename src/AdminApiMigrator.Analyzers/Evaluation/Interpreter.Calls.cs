using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <content>Calls: what runs, with what, and what comes back.</content>
internal sealed partial class Interpreter
{
    private const int MostLeftFunctions = 64;

    private readonly Dictionary<ISymbol, AbstractValue> _outs = new(SymbolEqualityComparer.Default);
    private readonly List<(FunctionValue Function, IOperation Site, AnalysisState State)> _made = [];
    private readonly HashSet<ISymbol> _applied = new(SymbolEqualityComparer.Default);
    private readonly List<FunctionValue> _called = [];
    private readonly Dictionary<ISymbol, IOperation> _lambdas = new(SymbolEqualityComparer.Default);
    private int _functionsRun;

    private AbstractValue Call(IInvocationOperation operation)
    {
        var receiver = operation.Instance is null ? null : Evaluate(operation.Instance);
        var values = operation.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
        var isExtension = operation.Instance is null && operation.TargetMethod.IsExtensionMethod && values.Length > 0;
        var call = new CallValues(operation, isExtension ? values[0] : receiver, values);
        if (observer?.Calls(this, call) == true)
        {
            return new UnknownValue(operation);
        }

        if (operation.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
        {
            if (Apply(receiver, values, operation) is { } result)
            {
                return Named(operation, result);
            }

            Escape(values, null);
            return new UnknownValue(operation);
        }

        if (program.Transfers.Method(operation.TargetMethod) is { } transfer && transfer(this, call) is { } known)
        {
            return Named(operation, known);
        }

        if (!IsOwn(operation.TargetMethod))
        {
            return CallOutOfSight(call);
        }

        var mark = observer?.Mark ?? 0;
        var given = CallOwn(call);
        observer?.HasCalled(this, call, isInSight: true, mark);
        return Named(operation, given);
    }

    private AbstractValue CallOwn(CallValues call)
    {
        var operation = call.Operation;
        if (ByName(call) is { } known)
        {
            return known;
        }

        var receiver = operation.Instance is IInstanceReferenceOperation ? Self : operation.Instance is null ? null : call.Receiver;
        var arguments = InOrder(operation, call.Values);
        return AbstractValue.Join((receiver?.Alternatives ?? []).DefaultIfEmpty(null!).Select(one =>
            InvokeWith(operation.TargetMethod, one is ReferenceValue ? one : null, arguments, operation, operation.IsVirtual, operation)).ToList());
    }

    /// <summary>What a method without code gives that has the name of one whose meaning is known, whosever it is; null for any other.</summary>
    private AbstractValue? ByName(CallValues call)
    {
        var method = call.Method;
        if (BodyOf(method) is not null && !method.IsAbstract)
        {
            return RegistrationNames.Asks.Contains(method.Name) && method.TypeArguments.Any(program.Transfers.IsClient) ? program.Clients.Named(this, call) : null;
        }

        return RegistrationNames.Asks.Contains(method.Name) ? program.Clients.Named(this, call)
            : SegmentTransfers.Append(method.Name) && call.Receiver is not null ? SegmentTransfers.Appended(this, call, call.Receiver)
            : null;
    }

    /// <summary>The values by the places of the parameters.</summary>
    private static ImmutableArray<AbstractValue?> InOrder(IInvocationOperation call, ImmutableArray<AbstractValue> values)
    {
        var ordered = new AbstractValue?[call.TargetMethod.Parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (call.Arguments[i].Parameter is { Ordinal: var ordinal } && ordinal < ordered.Length)
            {
                ordered[ordinal] = values[i];
            }
        }

        return [.. ordered];
    }

    /// <summary>Runs a method of the program.</summary>
    /// <param name="method">The method as it is named.</param>
    /// <param name="receiver">Its object; null when it is static or not known.</param>
    /// <param name="arguments">The values of its parameters.</param>
    /// <param name="site">The operation that calls it.</param>
    public AbstractValue Invoke(IMethodSymbol method, AbstractValue? receiver, ImmutableArray<AbstractValue> arguments, IOperation site) =>
        InvokeWith(method, receiver, arguments.As<AbstractValue?>(), site, isVirtual: true, null);

    private AbstractValue InvokeWith(IMethodSymbol method, AbstractValue? receiver, ImmutableArray<AbstractValue?> arguments, IOperation site, bool isVirtual, IInvocationOperation? call)
    {
        var target = isVirtual ? Target(method, ref receiver) : method.OriginalDefinition;
        if (target is null || BodyOf(target) is not { } body)
        {
            HandOut(arguments, site, call);
            Escape([.. arguments.OfType<AbstractValue>()], method);
            return new UnknownValue(site);
        }

        if (_frame is { Depth: >= DeepestCall })
        {
            return TooDeep(site);
        }

        if (_frame?.Recurses(target) == true)
        {
            return new UnknownValue(site);
        }

        if (receiver is null && !target.IsStatic && target.ContainingType is { TypeKind: TypeKind.Class, IsAbstract: false } owner
            && target.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.ExplicitInterfaceImplementation && IsInSource(owner))
        {
            receiver = EntryObject(owner);
        }

        var result = Run(target, body, receiver, site, arguments, method.TypeArguments, call);
        foreach (var argument in call?.Arguments ?? [])
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref, Ordinal: var ordinal } && ordinal < target.Parameters.Length)
            {
                Assign(argument.Value, _outs.TryGetValue(target.Parameters[ordinal], out var given) ? given : new UnknownValue(argument.Value), null);
            }
        }

        return result;
    }

    /// <summary>The method with code that runs: of the object's own type, or the only one there is.</summary>
    private IMethodSymbol? Target(IMethodSymbol method, ref AbstractValue? receiver)
    {
        var target = method.OriginalDefinition;
        if (target.IsStatic && target.IsAbstract)
        {
            return null;
        }

        if (!target.IsAbstract && !target.IsVirtual && !target.IsOverride)
        {
            return target;
        }

        if (ObjectOf(receiver)?.Type is INamedTypeSymbol { TypeKind: not TypeKind.Interface } type)
        {
            var implemented = Implemented(type, target.ContainingType.TypeKind == TypeKind.Interface ? method : target);
            var own = Implementations.As(type, implemented) as IMethodSymbol;
            if (own is { IsAbstract: false })
            {
                return own.OriginalDefinition;
            }
        }

        if (program.Models.Implementations.Of(target) is [IMethodSymbol only])
        {
            receiver = only.IsStatic || receiver is ReferenceValue && SymbolEqualityComparer.Default.Equals(only, target) ? receiver : null;
            return only;
        }

        return null;
    }

    /// <summary>Runs the function that a value is, whichever it may be; null when it is none.</summary>
    public AbstractValue? Apply(AbstractValue? function, ImmutableArray<AbstractValue> arguments, IOperation site)
    {
        var results = new List<AbstractValue>();
        foreach (var one in function?.Alternatives ?? [])
        {
            if (one is FunctionValue { Method: var method, Receiver: var receiver })
            {
                results.Add(IsInSource(method) || method.MethodKind == MethodKind.AnonymousFunction
                    ? InvokeFunction((FunctionValue)one, arguments.As<AbstractValue?>(), site)
                    : program.Transfers.Function(method) is { } known && known(this, arguments, site) is { } value ? value : new UnknownValue(site));
            }
        }

        return results.Count == 0 ? null : AbstractValue.Join(results);
    }

    /// <summary>Runs a function among the variables that it has captured, as far as they are not alive.</summary>
    private AbstractValue InvokeFunction(FunctionValue function, ImmutableArray<AbstractValue?> arguments, IOperation site)
    {
        foreach (var pair in function.Captured ?? ImmutableDictionary<ISymbol, AbstractValue>.Empty)
        {
            if (!_state.Variables.ContainsKey(pair.Key))
            {
                Bind(pair.Key, pair.Value);
            }
        }

        var call = site as IInvocationOperation is { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation ? invocation : null;
        if (call is not null && function.Method.MethodKind == MethodKind.AnonymousFunction && IsInEntry)
        {
            _called.Add(function);
        }

        return InvokeWith(function.Method, function.Receiver, arguments, site, isVirtual: true, call);
    }

    private AbstractValue Run(IMethodSymbol method, IOperation body, AbstractValue? receiver, IOperation? site, ImmutableArray<AbstractValue?> arguments, ImmutableArray<ITypeSymbol> typeArguments = default, IInvocationOperation? call = null)
    {
        var outer = _frame;
        var before = _state.Variables;
        var frame = new CallFrame(method, receiver, site, outer) { TypeArguments = typeArguments };
        var functionsRun = _functionsRun;
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
        {
            _functionsRun++;
            _applied.Add(method);
        }

        BindParameters(method, arguments);
        foreach (var argument in call?.Arguments ?? [])
        {
            if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Ordinal: var ordinal } && ordinal < method.Parameters.Length)
            {
                frame.Arguments[method.Parameters[ordinal]] = argument.Value;
            }
        }

        _frame = frame;
        var ends = Execute(body, [_state]);
        ends.AddRange(frame.Returns.Select(static end => end.State));
        _state = ends.Count == 0 ? _state : ends.Aggregate(static (all, state) => all.Join(state));
        _frame = outer;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref && _state.Variables.TryGetValue(parameter, out var given))
            {
                _outs[parameter] = given;
            }
        }

        _state = _state with { Variables = Leaving(method, before, functionsRun != _functionsRun) };
        if (frame.Yields.Count > 0)
        {
            return Allocate(new AbstractObject(method.ReturnType, site) { Items = [.. frame.Yields] });
        }

        var values = frame.Returns.Select(static end => end.Value).Where(static value => value is not ConstantValue { Value: null } && value != AbstractValue.Nothing).ToList();
        return values.Count > 0 ? AbstractValue.Join(values) : AbstractValue.Null;
    }

    private void BindParameters(IMethodSymbol method, ImmutableArray<AbstractValue?> arguments)
    {
        var variables = _state.Variables;
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            variables = i < arguments.Length && arguments[i] is { } value ? variables.SetItem(method.Parameters[i], value) : variables.Remove(method.Parameters[i]);
        }

        _state = _state with { Variables = variables };
    }

    /// <summary>The variables of the caller once the method is left: its own are gone, and functions may have written those of the code around them.</summary>
    private ImmutableDictionary<ISymbol, AbstractValue> Leaving(IMethodSymbol method, ImmutableDictionary<ISymbol, AbstractValue> before, bool ranFunctions)
    {
        var after = _state.Variables;
        var kept = before;
        if (ranFunctions)
        {
            foreach (var pair in before)
            {
                if (after.TryGetValue(pair.Key, out var now) && !ReferenceEquals(now, pair.Value) && !method.Parameters.Contains(pair.Key, SymbolEqualityComparer.Default))
                {
                    kept = kept.SetItem(pair.Key, now);
                }
            }
        }

        foreach (var pair in after)
        {
            if (pair.Key is IFieldSymbol or IPropertySymbol)
            {
                kept = kept.SetItem(pair.Key, pair.Value);
            }
        }

        return kept;
    }

    /// <summary>The code of a method, an accessor or a function; null when it has none or it cannot be read.</summary>
    public IOperation? BodyOf(IMethodSymbol method)
    {
        // The function of a query's clause is no function in the text.
        if (_lambdas.TryGetValue(method, out var lambda))
        {
            return lambda;
        }

        var declared = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        if (declared.DeclaringSyntaxReferences is not [var reference] || !program.Models.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            return null;
        }

        return reference.GetSyntax() switch
        {
            AnonymousFunctionExpressionSyntax function => program.Models.OperationOf(function) switch
            {
                IAnonymousFunctionOperation made => made.Body,
                IDelegateCreationOperation { Target: IAnonymousFunctionOperation made } => made.Body,
                _ => null,
            },
            CompilationUnitSyntax unit => program.Models.OperationOf(unit),
            LocalFunctionStatementSyntax function => (program.Models.OperationOf(function) as ILocalFunctionOperation)?.Body,
            ArrowExpressionClauseSyntax arrow => program.Models.OperationOf(arrow),
            AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
            BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
            var syntax and (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax) => program.Models.OperationOf(syntax),
            _ => null,
        };
    }

    /// <summary>A call of code that cannot be read: it may run the functions that it is handed, and nobody knows what it gives.</summary>
    private AbstractValue CallOutOfSight(CallValues call)
    {
        if (ByName(call) is { } known)
        {
            return known;
        }

        var mark = observer?.Mark ?? 0;
        HandOut(call.Values.As<AbstractValue?>(), call.Operation, call.Operation);
        observer?.HasCalled(this, call, isInSight: false, mark);
        Escape(call.Values, call.Method);
        for (var i = 0; i < call.Values.Length; i++)
        {
            if (call.Operation.Arguments[i].Parameter is { RefKind: RefKind.Out or RefKind.Ref })
            {
                Forget(call.Operation.Arguments[i].Value);
            }
        }

        return new UnknownValue(call.Operation);
    }
}
