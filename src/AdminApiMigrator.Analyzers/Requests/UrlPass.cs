using System.Collections.Immutable;
using System.Globalization;
using AdminApiMigrator.Matching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>One reading of one expression, with what it may cost and what it has come across so far.</summary>
internal sealed class UrlPass(Models models, Writes writes, Reading reading)
{
    /// <summary>A builder takes some steps for each piece it adds; code nests deeper than this only where nobody could read it either.</summary>
    private const int DeepestStep = 64;

    /// <summary>A URL takes a few dozen steps; code that takes more than this is not one.</summary>
    private const int MostSteps = 4000;

    private readonly Underway _underway = new();
    private readonly Messages _messages = new(models, writes);
    private readonly MemberText _members = new(models, writes);
    private int _depth;
    private int _steps;

    public Models Models { get; } = models;

    public Callees Callees { get; } = new(models, writes);

    public Origins Origins { get; } = new(models, writes, new Callees(models, writes));

    /// <summary>What the members of objects hold that methods of the program fill.</summary>
    public ObjectContent Contents => field ??= new(this, writes);

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

    /// <inheritdoc cref="Underway.Held"/>
    public ImmutableArray<UrlShape>? Held(ISymbol variable) => _underway.Held(variable);

    /// <summary>Reads with a variable holding what it holds at the moment, while its history is being read.</summary>
    public ImmutableArray<UrlShape> ReadHolding(ISymbol variable, ImmutableArray<UrlShape> state, IOperation value, Arguments arguments) =>
        _underway.Holding(variable, state, () => Read(value, arguments));

    /// <inheritdoc cref="Underway.Holding"/>
    public ImmutableArray<UrlShape> Holding(ISymbol variable, ImmutableArray<UrlShape> state, Func<ImmutableArray<UrlShape>> read) => _underway.Holding(variable, state, read);

    /// <inheritdoc cref="Underway.Following(ISymbol, Func{ImmutableArray{UrlShape}})"/>
    public ImmutableArray<UrlShape> Following(ISymbol symbol, Func<ImmutableArray<UrlShape>> read) => _underway.Following(symbol, read);

    /// <inheritdoc cref="Underway.Following(SyntaxNode, Func{ImmutableArray{UrlShape}})"/>
    public ImmutableArray<UrlShape> Following(SyntaxNode call, Func<ImmutableArray<UrlShape>> read) => _underway.Following(call, read);

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
            IConversionOperation { OperatorMethod: not null } or IBinaryOperation { OperatorMethod: not null } when Callees.OfOperator(value, arguments) is { } run => Ran(value, run),
            IConversionOperation conversion => Read(conversion.Operand, arguments),
            IConditionalAccessOperation access => Read(access.WhenNotNull, arguments),
            IConditionalAccessInstanceOperation instance when ConditionalAccess.Asked(instance) is { } asked => Read(asked, arguments),
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand, arguments),
            IAwaitOperation awaited => Read(awaited.Operation, arguments),
            IUtf8StringOperation utf8 => [UrlShape.Of(utf8.Value)],
            IInterpolatedStringHandlerCreationOperation handler => Read(handler.Content, arguments),
            IInterpolatedStringOperation interpolated => Interpolated(interpolated, arguments),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when !Numbers.Is(sum.Type) => Sum(sum, arguments),
            IConditionalOperation choice => Any(Choices.Taken(choice, condition => Origins.Known(condition, arguments)), arguments),
            ISwitchExpressionOperation choice => Any(Choices.Taken(choice, chosen => Origins.Known(chosen, arguments)), arguments),
            ICoalesceOperation coalesce => Coalesced(coalesce, arguments),
            ISimpleAssignmentOperation assignment => Read(assignment.Value, arguments),
            ICoalesceAssignmentOperation kept => Read(kept.Value, arguments),
            IArrayCreationOperation { Initializer: { } initializer, DimensionSizes.Length: 1 } => List(initializer.ElementValues, arguments),
            IArrayInitializerOperation items => List(items.ElementValues, arguments),
            ICollectionExpressionOperation collection => List(collection.Elements, arguments),
            ISpreadOperation spread => Read(spread.Operand, arguments),
            ILocalReferenceOperation local => Local(local, arguments),
            IParameterReferenceOperation parameter => Parameter(parameter, arguments),
            IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } or IArrayElementReferenceOperation => Originating(value, arguments),
            IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation, Field: { } field } when Held(field.OriginalDefinition) is { } now => now,
            IFieldReferenceOperation { Instance: IInstanceReferenceOperation } own when OfReceiver(own, arguments) is { IsDefault: false } known => known,
            IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation, Field: { } gathering } when ContentCalls.Gathers(gathering.Type) => new FieldContent(this, writes).Of(gathering.OriginalDefinition, value, arguments),
            IFieldReferenceOperation { Instance: { } other and not IInstanceReferenceOperation, Field: { } filled } when Contents.IsGathered(filled) && Contents.Of(filled, new Bound(other, arguments)) is { IsDefault: false } content => Learned(value, content),
            IFieldReferenceOperation { Instance: not null and not IInstanceReferenceOperation } field when Originating(value, arguments) is { IsEmpty: false } owned => Learned(field, owned),
            IFieldReferenceOperation field => _members.Field(this, field),
            IPropertyReferenceOperation { Property.IsIndexer: true } => Originating(value, arguments),
            IPropertyReferenceOperation property => Property(property, arguments),
            IObjectCreationOperation creation => Created(creation, arguments),
            IInvocationOperation call => Invoked(call, arguments),
            _ => [],
        };
    }

    private ImmutableArray<UrlShape> Any(IEnumerable<IOperation> branches, Arguments arguments) =>
        branches.Aggregate(ImmutableArray<UrlShape>.Empty, (all, branch) => all.Or(Read(branch, arguments)));

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
        if (Held(local) is { } now)
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
        return writes.Of(local) is null && Origins.Of(reference, arguments, reading) is var origins && (origins is not [{ Value: var self }] || self != reference)
            ? Learned(reference, Originating(reference, arguments))
            : Learned(reference, Following(local, () => new VariableFlow(this, local, arguments).At(reference.Syntax)));
    }

    /// <summary>
    /// The name itself is the better hole, it can be read where it is used: where nothing was learned but perhaps a default, and where it stands for
    /// one of several ids.
    /// </summary>
    public static ImmutableArray<UrlShape> Learned(IOperation reference, ImmutableArray<UrlShape> shapes) =>
        !shapes.IsEmpty && shapes.All(static shape => shape.Pieces is [{ Hole: { IsEscaped: false, Format: null, Grows: false, IsTooDeep: false } }])
            ? [.. shapes.Select(static shape => shape.Pieces[0].Hole!.Default).Distinct().Select(known => UrlShape.Of(new Hole(reference) { Default = known }))]
        : shapes.Length > 1 && reference.Type?.SpecialType == SpecialType.System_String && shapes.All(static shape => shape is { IsText: true, Pieces.IsEmpty: false } && !PathWords.MayBe(shape.ToString())) ? [UrlShape.Of(new Hole(reference))]
            : shapes;

    /// <summary>Reads what an expression may stand for, each of its origins.</summary>
    private ImmutableArray<UrlShape> Originating(IOperation reference, Arguments arguments)
    {
        var shapes = ImmutableArray<UrlShape>.Empty;
        foreach (var origin in Origins.Of(reference, arguments, reading))
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
        if (Held(reference.Parameter) is { } now)
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

        return arguments[reference.Parameter] is { } bound ? Equals(bound.Scope.Receiver, arguments.Receiver) ? Read(bound.Value, bound.Scope) : _underway.Elsewhere(() => Read(bound.Value, bound.Scope))
            : Originating(reference, arguments) is { IsEmpty: false } item ? Learned(reference, item)
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
            case "System.FormattableString" when owner is not null && property.Name == "Format":
                return Read(owner, arguments);
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
            case var _ when owner is IInstanceReferenceOperation && OfReceiver(reference, arguments) is { IsDefault: false } known:
                return known;
            default:
                return owner is not null and not IInstanceReferenceOperation && Originating(reference, arguments) is { IsEmpty: false } owned ? Learned(reference, owned)
                    : owner is ILocalReferenceOperation && !property.DeclaringSyntaxReferences.IsEmpty && Contents.Of(property, new Bound(owner, arguments)) is { IsDefault: false } now ? Learned(reference, now)
                    : _members.Property(this, reference, arguments);
        }
    }

    /// <summary>A member as the object has it whose code is read; default when that object is not in sight.</summary>
    private ImmutableArray<UrlShape> OfReceiver(IMemberReferenceOperation reference, Arguments arguments)
    {
        if (arguments.Receiver is not { } receiver)
        {
            return default;
        }

        if (Contents.IsGathered(reference.Member))
        {
            return Contents.Of(reference.Member, receiver);
        }

        return Originating(reference, arguments) is { IsEmpty: false } owned ? Learned(reference, owned) : Contents.Of(reference.Member, receiver);
    }

    /// <summary>What an operator of the program's own gives back.</summary>
    private ImmutableArray<UrlShape> Ran(IOperation value, Callee run) => _members.Text(this, value, run.Method, Returned.By(run.Declaration), run.Arguments);

    private ImmutableArray<UrlShape> Created(IObjectCreationOperation creation, Arguments arguments)
    {
        switch (creation)
        {
            case { Constructor.ContainingType: { Name: "Uri", ContainingNamespace.Name: "System" }, Arguments: { Length: > 0 } passed }:
                var first = Read(passed[0].Value, arguments);
                return passed.Length == 1 || passed[0].Value.Type?.SpecialType == SpecialType.System_String || passed[1].Value.Type?.TypeKind == TypeKind.Enum
                    ? first
                    : first.Combine(Read(passed[1].Value, arguments), static (start, relative) => start.Resolve(relative));
            case { Constructor.ContainingType: { Name: "Regex" }, Arguments: { Length: > 0 } pattern }:
                return Read(pattern[0].Value, arguments);
            case { Constructor.ContainingType: { Name: "ValueTask", ContainingNamespace.Name: "Tasks" }, Arguments: [var text] }:
                return Read(text.Value, arguments);
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

        List<Callee> callees = Callees.Of(call, arguments) is { MayBeOverridden: false } callee ? [callee] : [.. Callees.Any(call, arguments, Self)];
        NoteOpen(callees.Count);
        var given = callees.Aggregate(ImmutableArray<UrlShape>.Empty, (shapes, each) => Returned.By(each.Declaration) is { IsEmpty: false } returned ? shapes.Or(_members.Text(this, call, each.Method, returned, each.Arguments)) : shapes);
        return given.IsEmpty ? Originating(call, arguments) : given;
    }

    /// <summary>Notes that a member of the own object has as many bodies, one for each class that has its own.</summary>
    public void NoteOpen(int bodies) => reading.IsOpen |= bodies > 1;

    /// <summary>Notes that a member of the created object was read.</summary>
    public void NoteRead(IObjectCreationOperation creation) => reading.Messages.Add(creation.Syntax);

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
