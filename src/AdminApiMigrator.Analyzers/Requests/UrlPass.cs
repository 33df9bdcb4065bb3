using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>One reading of one expression, with what it may cost and what it has come across so far.</summary>
internal sealed class UrlPass(Models models, Writes writes, Reading reading)
{
    /// <summary>Code nests deeper than this only where nobody could read it either.</summary>
    private const int DeepestStep = 32;

    /// <summary>A URL takes a few dozen steps; code that takes more than this is not one.</summary>
    private const int MostSteps = 4000;

    private readonly HashSet<ISymbol> _following = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<UrlShape>> _held = new(SymbolEqualityComparer.Default);
    private readonly Messages _messages = new(models, writes);
    private readonly MemberText _members = new(models, writes);
    private int _depth;
    private int _steps;

    public Models Models { get; } = models;

    public Callees Callees { get; } = new(models, writes);

    public Origins Origins { get; } = new(models, writes, new Callees(models, writes));

    /// <summary>The type whose code sends; null when it is not known.</summary>
    public INamedTypeSymbol? Self => reading.Self;

    /// <summary>Whether more of the code may be looked at.</summary>
    public bool MayGoOn => _depth < DeepestStep && _steps < MostSteps;

    public ImmutableArray<UrlShape> Read(IOperation value, Arguments arguments)
    {
        _steps++;
        if (!MayGoOn)
        {
            return [UrlShape.Of(new Hole(value) { IsTooDeep = true })];
        }

        _depth++;
        try
        {
            var shapes = ReadKnown(value, arguments);
            return shapes.IsDefaultOrEmpty ? [UrlShape.Of(new Hole(value))] : shapes.Length > Shapes.Most ? [.. shapes.Take(Shapes.Most)] : shapes;
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>Reads with a variable holding what it holds at the moment, while its history is being read.</summary>
    public ImmutableArray<UrlShape> ReadHolding(ISymbol variable, ImmutableArray<UrlShape> state, IOperation value, Arguments arguments)
    {
        var wasHeld = _held.TryGetValue(variable, out var before);
        _held[variable] = state;
        try
        {
            return Read(value, arguments);
        }
        finally
        {
            if (wasHeld)
            {
                _held[variable] = before;
            }
            else
            {
                _held.Remove(variable);
            }
        }
    }

    /// <summary>Reads a text that belongs to a symbol; a symbol whose text needs its own text has none.</summary>
    public ImmutableArray<UrlShape> Following(ISymbol symbol, Func<ImmutableArray<UrlShape>> read)
    {
        if (!_following.Add(symbol))
        {
            return [];
        }

        try
        {
            return read();
        }
        finally
        {
            _following.Remove(symbol);
        }
    }

    /// <summary>The shapes, or none when the expression is of no kind that can be read.</summary>
    private ImmutableArray<UrlShape> ReadKnown(IOperation value, Arguments arguments)
    {
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            NoteNames(value);
            return constant is null ? [UrlShape.Empty] : [UrlShape.Of(Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "")];
        }

        return value switch
        {
            IConversionOperation conversion => Read(conversion.Operand, arguments),
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand, arguments),
            IAwaitOperation awaited => Read(awaited.Operation, arguments),
            IUtf8StringOperation utf8 => [UrlShape.Of(utf8.Value)],
            IInterpolatedStringHandlerCreationOperation handler => Read(handler.Content, arguments),
            IInterpolatedStringOperation interpolated => Interpolated(interpolated, arguments),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when !Numbers.Is(sum.Type) => Sum(sum, arguments),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Read(choice.WhenTrue, arguments).Or(Read(otherwise, arguments)),
            ISwitchExpressionOperation choice => choice.Arms.Where(static arm => arm.Value.WithoutConversion() is not IThrowOperation)
                .Aggregate(ImmutableArray<UrlShape>.Empty, (all, arm) => all.Or(Read(arm.Value, arguments))),
            ICoalesceOperation coalesce => Coalesced(coalesce, arguments),
            ISimpleAssignmentOperation assignment => Read(assignment.Value, arguments),
            IArrayCreationOperation { Initializer: { } initializer, DimensionSizes.Length: 1 } => List(initializer.ElementValues, arguments),
            IArrayInitializerOperation items => List(items.ElementValues, arguments),
            ICollectionExpressionOperation collection => List(collection.Elements, arguments),
            ISpreadOperation spread => Read(spread.Operand, arguments),
            ILocalReferenceOperation local => Local(local, arguments),
            IParameterReferenceOperation parameter => Parameter(parameter, arguments),
            IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } or IArrayElementReferenceOperation => Originating(value, arguments),
            IFieldReferenceOperation { Field: { } field } when _held.TryGetValue(field.OriginalDefinition, out var now) => now,
            IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation, Field: { } gathering } when ContentCalls.Gathers(gathering.Type) => new FieldContent(this, writes).Of(gathering.OriginalDefinition, value, arguments),
            IFieldReferenceOperation { Instance: not null and not IInstanceReferenceOperation } field when Originating(value, arguments) is { IsEmpty: false } owned => Learned(field, owned),
            IFieldReferenceOperation field => _members.Field(this, field),
            IPropertyReferenceOperation { Property.IsIndexer: true } => Originating(value, arguments),
            IPropertyReferenceOperation property => Property(property, arguments),
            IObjectCreationOperation creation => Created(creation, arguments),
            IInvocationOperation call => Invoked(call, arguments),
            _ => [],
        };
    }

    /// <summary>A sum is a list of its parts, however long; its nesting is no depth of the code.</summary>
    private ImmutableArray<UrlShape> Sum(IBinaryOperation sum, Arguments arguments)
    {
        var parts = new Stack<IOperation>();
        IOperation left = sum;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } inner && !Numbers.Is(inner.Type))
        {
            parts.Push(inner.RightOperand);
            left = inner.LeftOperand.WithoutConversion();
        }

        return parts.Aggregate(Read(left, arguments), (shapes, part) => shapes.Times(Read(part, arguments)));
    }

    private ImmutableArray<UrlShape> Interpolated(IInterpolatedStringOperation interpolated, Arguments arguments)
    {
        ImmutableArray<UrlShape> shapes = [UrlShape.Empty];
        foreach (var part in interpolated.Parts)
        {
            var read = part switch
            {
                IInterpolatedStringTextOperation text => Read(text.Text, arguments),
                IInterpolationOperation { FormatString: { } format } hole => [UrlShape.Of(new Hole(hole.Expression, FormatOf(format)))],
                IInterpolationOperation hole => Read(hole.Expression, arguments),
                IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var first, ..] } } append => Read(first.Value, arguments),
                _ => default,
            };
            shapes = shapes.Times(read.IsDefaultOrEmpty ? [UrlShape.Of(new Hole(part))] : read);
        }

        return shapes;
    }

    private static string? FormatOf(IOperation format) => format.ConstantValue is { HasValue: true, Value: string text } ? text : format.Syntax.ToString().TrimStart(':');

    private ImmutableArray<UrlShape> List(ImmutableArray<IOperation> items, Arguments arguments) =>
        items.Aggregate(ImmutableArray.Create(UrlShape.Empty), (list, item) => list.Combine(Read(item, arguments), static (l, i) => l.AppendItem(i)));

    /// <summary><c>setting ?? "https://..."</c>: the setting decides, the text behind it is what it is unless somebody sets it.</summary>
    private ImmutableArray<UrlShape> Coalesced(ICoalesceOperation coalesce, Arguments arguments)
    {
        if (coalesce.WhenNull is IThrowOperation)
        {
            return Read(coalesce.Value, arguments);
        }

        var fallback = Read(coalesce.WhenNull, arguments);
        var setting = Read(coalesce.Value, arguments);
        return setting is [{ Pieces: [{ Hole: not null }] }]
            ? fallback is [{ IsText: true } known] ? [UrlShape.Of(new Hole(coalesce) { Default = known.ToString() })] : []
            : setting.Or(fallback);
    }

    private ImmutableArray<UrlShape> Local(ILocalReferenceOperation reference, Arguments arguments)
    {
        var local = reference.Local;
        if (_held.TryGetValue(local, out var now))
        {
            return now;
        }

        if (arguments[local] is { } item)
        {
            return Read(item.Value, item.Scope);
        }

        if (!ContentCalls.Gathers(local.Type) && writes.OnlyValue(local) is { } only)
        {
            return Models.OperationOf(only) is { } operation ? Learned(reference, Following(local, () => Read(operation, arguments))) : [];
        }

        if (Numbers.IsCounted(local, local.Type, writes))
        {
            return [];
        }

        // A loop's variable and a part of a tuple have no history of their own.
        return writes.Of(local) is null && Origins.Of(reference, arguments) is var origins && (origins is not [{ Value: var self }] || self != reference)
            ? Originating(reference, arguments)
            : Learned(reference, Following(local, () => new VariableFlow(this, local, arguments).At(reference.Syntax)));
    }

    /// <summary>Nothing was learned but perhaps a default: the name itself is the better hole, it can be read where it is used.</summary>
    public static ImmutableArray<UrlShape> Learned(IOperation reference, ImmutableArray<UrlShape> shapes) =>
        !shapes.IsEmpty && shapes.All(static shape => shape.Pieces is [{ Hole: { IsEscaped: false, Format: null, Grows: false, IsTooDeep: false } }])
            ? ImmutableArray<UrlShape>.Empty.Or(shapes.Each(shape => UrlShape.Of(new Hole(reference) { Default = shape.Pieces[0].Hole!.Default })))
            : shapes;

    /// <summary>Reads what an expression may stand for, each of its origins.</summary>
    private ImmutableArray<UrlShape> Originating(IOperation reference, Arguments arguments)
    {
        var shapes = ImmutableArray<UrlShape>.Empty;
        foreach (var origin in Origins.Of(reference, arguments))
        {
            if (origin.Value == reference)
            {
                return [];
            }

            shapes = shapes.Or(Read(origin.Value, origin.Scope));
        }

        return shapes;
    }

    private ImmutableArray<UrlShape> Parameter(IParameterReferenceOperation reference, Arguments arguments)
    {
        if (_held.TryGetValue(reference.Parameter, out var now))
        {
            return now;
        }

        if (Numbers.IsCounted(reference.Parameter, reference.Parameter.Type, writes))
        {
            return [];
        }

        if (ContentCalls.Gathers(reference.Parameter.Type) || writes.Of(reference.Parameter) is { Others.IsEmpty: false })
        {
            var start = arguments[reference.Parameter] is { } argument ? Read(argument.Value, argument.Scope) : [UrlShape.Of(new Hole(reference))];
            return Learned(reference, Following(reference.Parameter, () => new VariableFlow(this, reference.Parameter, arguments).At(reference.Syntax, start)));
        }

        return arguments[reference.Parameter] is { } bound ? Read(bound.Value, bound.Scope)
            : Given(reference) is { IsEmpty: false } given ? given
            : _members.Default(this, reference, reference.Parameter);
    }

    /// <summary>
    /// What the program gives a constructor where it calls it. Code out of sight, such as a test, may give it something else: one known
    /// text is only what it is unless somebody does.
    /// </summary>
    private ImmutableArray<UrlShape> Given(IParameterReferenceOperation reference)
    {
        var shapes = Following(reference.Parameter, () => Models.ConstructorArguments.Given(reference.Parameter, Self)
            .Aggregate(ImmutableArray<UrlShape>.Empty, (all, value) => all.Or(Read(value, Arguments.None))));
        return shapes.All(static shape => shape.Pieces is [{ Hole: not null }]) ? [] : shapes is [{ IsText: true } text] ? [UrlShape.Of(new Hole(reference) { Default = text.ToString() })] : shapes;
    }

    private ImmutableArray<UrlShape> Property(IPropertyReferenceOperation reference, Arguments arguments)
    {
        var (property, owner) = (reference.Property, reference.Instance);
        switch (property.ContainingType.ToDisplayString())
        {
            case "System.Uri" when owner is not null:
            case "System.UriBuilder" when owner is not null:
                var whole = Read(owner, arguments);
                return property.Name is "AbsoluteUri" or "OriginalString" or "Uri" ? whole
                    : whole.All(shape => UriComponents.Of(shape)[property.Name] is not null) ? whole.Each(shape => UriComponents.Of(shape)[property.Name]!)
                    : [];
            case Messages.TypeName when property.Name == "RequestUri" && _messages.Of(owner, arguments, reading) is { Url: { } url } message:
                return Read(url, message.Arguments);
            case "System.Net.Http.HttpClient" when property.Name == "BaseAddress":
                return new BaseAddresses(Models, writes).Of(owner, arguments).Aggregate(ImmutableArray<UrlShape>.Empty, (all, address) => all.Or(Read(address.Value, address.Scope)));
            default:
                return owner is not null and not IInstanceReferenceOperation && Originating(reference, arguments) is { IsEmpty: false } owned ? Learned(reference, owned) : _members.Property(this, reference);
        }
    }

    private ImmutableArray<UrlShape> Created(IObjectCreationOperation creation, Arguments arguments)
    {
        switch (creation)
        {
            case { Constructor.ContainingType: { Name: "Uri", ContainingNamespace.Name: "System" }, Arguments: { Length: > 0 } passed }:
                var first = Read(passed[0].Value, arguments);
                return passed.Length == 1 || passed[0].Value.Type?.SpecialType == SpecialType.System_String || passed[1].Value.Type?.TypeKind == TypeKind.Enum
                    ? first
                    : first.Combine(Read(passed[1].Value, arguments), static (start, relative) => start.Resolve(relative));
            case { Constructor.ContainingType: { Name: "String", ContainingNamespace.Name: "System" }, Arguments: [var text] }:
                return Read(text.Value, arguments);
            default:
                return ContentCalls.Gathers(creation.Type) ? ContentCalls.Created(creation, value => Read(value, arguments)) : [];
        }
    }

    private ImmutableArray<UrlShape> Invoked(IInvocationOperation call, Arguments arguments)
    {
        var known = TextCalls.Read(call, value => Read(value, arguments));
        if (!known.IsDefault)
        {
            return known;
        }

        if (call.Instance is { } gathered && ContentCalls.Gathers(gathered.Type))
        {
            var content = Read(gathered, arguments);
            return ContentCalls.After(call, content, value => Read(value, arguments)) is { IsDefault: false } after ? after : call.TargetMethod.ReturnType.Name == gathered.Type?.Name ? content : [];
        }

        if (SegmentCalls.Read(this, call, arguments) is { IsDefault: false } joined)
        {
            return joined;
        }

        if (TextCalls.Aggregated(call, value => Read(value, arguments)) is { IsDefault: false } aggregated)
        {
            return aggregated;
        }

        IEnumerable<Callee> callees = Callees.Of(call, arguments) is { MayBeOverridden: false } callee ? [callee] : Callees.Any(call, arguments, Self);
        return callees.Aggregate(ImmutableArray<UrlShape>.Empty, (shapes, each) => Returned.By(each.Declaration) is { IsEmpty: false } returned ? shapes.Or(_members.Text(this, call, each.Method, returned, each.Arguments)) : shapes);
    }

    public void NoteNamed(ISymbol member) => reading.NamedBy.Add(member);

    private void NoteNames(IOperation constant)
    {
        foreach (var operation in constant.DescendantsAndSelf())
        {
            if (operation is IFieldReferenceOperation { Field: { IsConst: true } field })
            {
                NoteConstant(field);
            }
        }
    }

    /// <summary>A constant may be built of constants; the compiler folds them, so their names are read from the declaration.</summary>
    private void NoteConstant(IFieldSymbol field)
    {
        if (reading.NamedBy.Add(field) && Writes.InitialValue(field) is { } initializer && Models.OperationOf(initializer) is { } value)
        {
            NoteNames(value);
        }
    }
}
