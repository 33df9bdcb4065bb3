using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <content>Expressions: one arm for each kind of operation.</content>
internal sealed partial class Interpreter
{
    /// <summary>Evaluates an expression in the state of the moment, and does what it does.</summary>
    public AbstractValue Evaluate(IOperation? operation)
    {
        if (operation is null)
        {
            return AbstractValue.Null;
        }

        if (!MayStep())
        {
            return TooDeep(operation);
        }

        _nesting++;
        try
        {
            var value = operation.ConstantValue is { HasValue: true, Value: var constant } ? Constant(operation, constant) : EvaluateKnown(operation);
            observer?.Evaluates(this, operation, value);
            return value;
        }
        finally
        {
            _nesting--;
        }
    }

    private AbstractValue EvaluateKnown(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Converted(conversion),
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
        IAwaitOperation awaited => Evaluate(awaited.Operation),
        IExpressionStatementOperation statement => Evaluate(statement.Operation),
        ILocalReferenceOperation local => Local(local),
        IParameterReferenceOperation parameter => Parameter(parameter),
        IInstanceReferenceOperation instance => Instance(instance),
        IMethodReferenceOperation method => new FunctionValue(method.Method, method.Instance is null ? null : Evaluate(method.Instance)),
        IMemberReferenceOperation member => Member(member),
        IArrayElementReferenceOperation { Indices: [var index] } element => Element(Evaluate(element.ArrayReference), index, element),
        IImplicitIndexerReferenceOperation element => Element(Evaluate(element.Instance), element.Argument, element),
        IInvocationOperation call => Call(call),
        IObjectCreationOperation creation => Create(creation),
        IAnonymousObjectCreationOperation anonymous => Anonymous(anonymous),
        IWithOperation copy => Copy(copy),
        IObjectOrCollectionInitializerOperation initializer => Initialize(_initialized.Count > 0 ? _initialized.Peek() : AbstractValue.Null, initializer),
        IMemberInitializerOperation nested => Nested(nested),
        IInterpolatedStringOperation text => Interpolated(text),
        IInterpolatedStringHandlerCreationOperation handler => Evaluate(handler.Content),
        IUtf8StringOperation utf8 => TextValue.Of(utf8.Value),
        IBinaryOperation binary => Binary(binary),
        IUnaryOperation unary => Unary(unary),
        IIsPatternOperation or IIsTypeOperation => Truth(operation),
        IConditionalOperation choice => Chosen(choice),
        ISwitchExpressionOperation choice => Switched(choice),
        ICoalesceOperation coalesce => Coalesced(coalesce),
        IConditionalAccessOperation access => Accessed(access),
        IConditionalAccessInstanceOperation when _conditionals.Count > 0 => _conditionals.Peek(),
        ITupleOperation tuple => new TupleValue([.. tuple.Elements.Select(Evaluate)]),
        IArrayCreationOperation { Initializer: { } initializer } => List(operation, initializer.ElementValues),
        IArrayCreationOperation array => NewArray(array),
        IArrayInitializerOperation initializer => List(operation, initializer.ElementValues),
        ICollectionExpressionOperation collection => List(operation, collection.Elements),
        ISimpleAssignmentOperation assignment => Assigned(assignment),
        ICompoundAssignmentOperation assignment => Compound(assignment),
        ICoalesceAssignmentOperation assignment => CoalesceAssigned(assignment),
        IDeconstructionAssignmentOperation assignment => Deconstructed(assignment),
        IIncrementOrDecrementOperation counted => Counted(counted),
        IDeclarationExpressionOperation declared => Evaluate(declared.Expression),
        IDelegateCreationOperation made => Evaluate(made.Target),
        IAnonymousFunctionOperation function => Function(function),
        IDefaultValueOperation => AbstractValue.Null,
        IThrowOperation thrown => Thrown(thrown),
        ITypeOfOperation or INameOfOperation or ISizeOfOperation => new UnknownValue(operation),
        IRangeOperation => new UnknownValue(operation),
        ISpreadOperation spread => Evaluate(spread.Operand),
        ITranslatedQueryOperation query => Evaluate(query.Operation),
        ITypeParameterObjectCreationOperation made => NewOfTypeParameter(made),
        _ => Parts(operation),
    };

    private AbstractValue Constant(IOperation operation, object? constant)
    {
        if (constant is not string text)
        {
            return new ConstantValue(constant, operation.Type is { TypeKind: TypeKind.Enum } named ? named : (operation as IConversionOperation)?.Operand.Type is { TypeKind: TypeKind.Enum } enumeration ? enumeration : null);
        }

        return new TextValue(program.ConstantsIn(operation).Aggregate(UrlShape.Of(text), static (shape, constant) => shape.HeldBy(constant)));
    }

    /// <summary>What is inside runs, and what comes out of it is not known.</summary>
    private AbstractValue Parts(IOperation operation)
    {
        foreach (var part in operation.ChildOperations)
        {
            Evaluate(part);
        }

        return new UnknownValue(operation);
    }

    private AbstractValue Thrown(IThrowOperation thrown)
    {
        Evaluate(thrown.Exception);
        return AbstractValue.Nothing;
    }

    private AbstractValue Converted(IConversionOperation conversion) => conversion.OperatorMethod switch
    {
        { } method when IsOwn(method) => Invoke(method, null, [Evaluate(conversion.Operand)], conversion),
        _ => Evaluate(conversion.Operand),
    };

    private AbstractValue Local(ILocalReferenceOperation reference)
    {
        var local = reference.Local;
        if (_state.Variables.TryGetValue(local, out var value))
        {
            return Named(reference, value);
        }

        if (program.Writes.OnlyValue(local) is { } only && program.Models.OperationOf(only) is { } initializer && _underway.Add(local))
        {
            value = Evaluate(initializer);
            _underway.Remove(local);
            return Named(reference, value);
        }

        return new UnknownValue(reference);
    }

    /// <summary>
    /// The name is the better origin of an unknown value, it can be read where it is used: where nothing was learned but perhaps a default, and
    /// where it stands for one of several ids.
    /// </summary>
    private static AbstractValue Named(IOperation reference, AbstractValue value)
    {
        if (value is UnknownValue { Hole: var own } && IsPlain(own))
        {
            return new UnknownValue(new Hole(reference) { Default = own.Default });
        }

        if (value is not TextValue { Shapes: var shapes })
        {
            return value;
        }

        if (shapes.All(static shape => shape.Pieces is [{ Hole: { } hole }] && IsPlain(hole)))
        {
            return AbstractValue.Join(shapes.Select(static shape => shape.Pieces[0].Hole!.Default).Distinct().Select(known => new UnknownValue(new Hole(reference) { Default = known })));
        }

        var isOneOfIds = shapes.Length > 1 && reference.Type?.SpecialType == SpecialType.System_String
            && shapes.All(static shape => shape is { IsText: true, Pieces.IsEmpty: false } && !PathWords.MayBe(shape.ToString()));
        return isOneOfIds ? new UnknownValue(reference) : value;
    }

    private static bool IsPlain(Hole hole) => hole is { IsEscaped: false, Format: null, Grows: false, IsTooDeep: false };

    private AbstractValue Parameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter.OriginalDefinition;
        if (!_state.Variables.TryGetValue(parameter, out var value))
        {
            value = Captured(parameter) ?? Unbound(parameter, reference);
        }

        return value is UnknownValue { Hole: { Value: IParameterReferenceOperation own } hole } && SymbolEqualityComparer.Default.Equals(own.Parameter.OriginalDefinition, parameter)
            ? new UnknownValue(hole with { Value = reference })
            : value;
    }

    /// <summary>A parameter of a primary constructor lives on in the object.</summary>
    private AbstractValue? Captured(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } || ObjectOf(Self) is not { } self || !self.Members.TryGetValue(parameter, out var value))
        {
            return null;
        }

        observer?.Reads(this, self);
        return value;
    }

    /// <summary>What the caller out of sight gives: an object that is set up somewhere, or nothing that is known.</summary>
    private AbstractValue Unbound(IParameterSymbol parameter, IOperation reference)
    {
        var given = Given(parameter);
        if (given is not null)
        {
            Bind(parameter, given);
            return given;
        }

        return new UnknownValue(new Hole(reference) { Default = DefaultOf(parameter) });
    }

    private static string? DefaultOf(IParameterSymbol parameter) =>
        parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value } ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The object whose code runs, also in functions within its methods.</summary>
    private AbstractValue? Self
    {
        get
        {
            for (var frame = _frame; frame is not null; frame = frame.Caller)
            {
                if (frame.Receiver is not null)
                {
                    return frame.Receiver;
                }

                if (frame.Method.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction))
                {
                    return null;
                }
            }

            return null;
        }
    }

    private AbstractValue Instance(IInstanceReferenceOperation instance) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver when _initialized.Count > 0 => _initialized.Peek(),
        _ => Self ?? new UnknownValue(instance),
    };

    private AbstractValue Interpolated(IInterpolatedStringOperation text)
    {
        ImmutableArray<UrlShape> shapes = [UrlShape.Empty];
        foreach (var part in text.Parts)
        {
            shapes = shapes.Times(part switch
            {
                IInterpolatedStringTextOperation literal => Evaluate(literal.Text).AsText(),
                IInterpolationOperation { FormatString: { } format } hole => Formatted(hole.Expression, format),
                IInterpolationOperation hole => TextOf(Evaluate(hole.Expression), hole.Expression),
                IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var first, ..] } } => TextOf(Evaluate(first.Value), first.Value),
                _ => [UrlShape.Of(new Hole(part))],
            });
        }

        return new TextValue(shapes);
    }

    private ImmutableArray<UrlShape> Formatted(IOperation value, IOperation format)
    {
        Evaluate(value);
        return [UrlShape.Of(new Hole(value, format.ConstantValue is { HasValue: true, Value: string text } ? text : format.Syntax.ToString().TrimStart(':')))];
    }

    private AbstractValue Binary(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is { } method && IsOwn(method))
        {
            return Invoke(method, null, [Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand)], binary);
        }

        return binary is { OperatorKind: BinaryOperatorKind.Add } && !Numbers.Is(binary.Type) ? Sum(binary) : Truth(binary);
    }

    /// <summary>A sum is a list of its parts, however long: its nesting is no depth of the code.</summary>
    private AbstractValue Sum(IBinaryOperation sum)
    {
        var parts = new Stack<IOperation>();
        IOperation left = sum;
        while (left.ConstantValue is not { HasValue: true } && left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String } } inner && !Numbers.Is(inner.Type))
        {
            parts.Push(inner.RightOperand);
            left = inner.LeftOperand.WithoutConversion();
        }

        var first = Evaluate(left);
        if (first is FunctionValue)
        {
            return Parts(sum);
        }

        return new TextValue(parts.Aggregate(TextOf(first, left), (shapes, part) => shapes.Times(TextOf(Evaluate(part), part))));
    }

    private AbstractValue Unary(IUnaryOperation unary)
    {
        if (unary.OperatorMethod is { } method && IsInSource(method))
        {
            return Invoke(method, null, [Evaluate(unary.Operand)], unary);
        }

        return unary.OperatorKind == UnaryOperatorKind.Not ? Truth(unary) : unary.OperatorKind == UnaryOperatorKind.Hat ? new UnknownValue(unary) : Parts(unary);
    }

    private AbstractValue Truth(IOperation condition)
    {
        if (condition is IBinaryOperation { OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) })
        {
            return Parts(condition);
        }

        return Holds(condition) is { } known ? new ConstantValue(known) : new UnknownValue(condition);
    }

    private AbstractValue Chosen(IConditionalOperation choice)
    {
        var holds = Holds(choice.Condition);
        return holds switch
        {
            true => Evaluate(choice.WhenTrue),
            false => Evaluate(choice.WhenFalse),
            null => Either([() => Evaluate(choice.WhenTrue), () => Evaluate(choice.WhenFalse)]),
        };
    }

    /// <summary>The values of branches of which one runs, each from the same state.</summary>
    private AbstractValue Either(IEnumerable<Func<AbstractValue>> branches)
    {
        var before = _state;
        AnalysisState? after = null;
        var values = new List<AbstractValue>();
        foreach (var branch in branches)
        {
            _state = before;
            var value = branch();
            if (value != AbstractValue.Nothing)
            {
                values.Add(value);
                after = after is null ? _state : after.Join(_state);
            }
        }

        _state = after ?? before;
        return values.Count == 0 ? AbstractValue.Nothing : AbstractValue.Join(values);
    }

    private AbstractValue Switched(ISwitchExpressionOperation choice)
    {
        var value = Evaluate(choice.Value);
        var branches = new List<Func<AbstractValue>>();
        foreach (var arm in choice.Arms)
        {
            var before = _state;
            var matches = Matches(arm.Pattern, value);
            var guarded = arm.Guard is null ? true : Holds(arm.Guard);
            var bound = _state;
            _state = before;
            if (And(matches, guarded) == false)
            {
                continue;
            }

            branches.Add(() =>
            {
                _state = bound;
                return Evaluate(arm.Value);
            });
            if (matches == true && guarded == true)
            {
                break;
            }
        }

        return branches.Count == 0 ? new UnknownValue(choice) : Either(branches) is var given && given == AbstractValue.Nothing ? new UnknownValue(choice) : given;
    }

    /// <summary><c>setting ?? "https://..."</c>: the setting decides, the text behind it is what it is unless somebody sets it.</summary>
    private AbstractValue Coalesced(ICoalesceOperation coalesce)
    {
        var value = Evaluate(coalesce.Value);
        if (value is ReferenceValue or FunctionValue || (value is TextValue { IsUnknown: false } && IsSomething(value)))
        {
            return value;
        }

        var otherwise = Evaluate(coalesce.WhenNull);
        if (otherwise == AbstractValue.Nothing)
        {
            return value;
        }

        if (value is ConstantValue { Value: null })
        {
            return otherwise;
        }

        if (!value.IsUnknown)
        {
            return AbstractValue.Join([value, otherwise]);
        }

        return otherwise switch
        {
            TextValue { Known: { HasValue: true, Value: string text } } => new UnknownValue(new Hole(coalesce) { Default = text }),
            ReferenceValue or FunctionValue or OneOfValue or TupleValue => otherwise,
            _ => new UnknownValue(coalesce),
        };
    }

    private AbstractValue Accessed(IConditionalAccessOperation access)
    {
        _conditionals.Push(Evaluate(access.Operation));
        var value = Evaluate(access.WhenNotNull);
        _conditionals.Pop();
        return value;
    }

    private AbstractValue List(IOperation list, ImmutableArray<IOperation> elements)
    {
        var items = ImmutableArray.CreateBuilder<AbstractValue>();
        var hasMore = false;
        foreach (var element in elements)
        {
            if (element is ISpreadOperation spread)
            {
                var (more, isOpen) = ItemsOf(Evaluate(spread.Operand));
                items.AddRange(more);
                hasMore |= isOpen;
            }
            else
            {
                items.Add(Evaluate(element));
            }
        }

        return Allocate(new AbstractObject(list.Type, list) { Items = items.ToImmutable(), HasMoreItems = hasMore });
    }

    private AbstractValue NewArray(IArrayCreationOperation array)
    {
        var sizes = array.DimensionSizes.Select(Evaluate).ToList();
        return Allocate(new AbstractObject(array.Type, array) { Items = [], HasMoreItems = sizes is not [ConstantValue { Value: 0 }] });
    }

    private AbstractValue Function(IAnonymousFunctionOperation function)
    {
        _lambdas[function.Symbol] = function.Body;
        var value = new FunctionValue(function.Symbol, Self, _state.Variables);
        Note(value, function);
        return value;
    }
}
