using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Answers where the value of an expression may come from, whatever its type: through variables, choices, tables and the returns of small
/// methods. What cannot be followed is its own origin, so there is always one.
/// </summary>
internal sealed class Origins(Models models, Writes writes, Callees callees)
{
    private const int MostOrigins = 16;
    private const int DeepestStep = 32;

    /// <summary>Steps for one question, branches and tables together: names that lead to each other must not lead on for ever.</summary>
    private const int MostSteps = 400;

    private readonly ObjectMembers _objects = new(models, writes);
    private readonly HandedFunctions _functions = new(models, callees);
    private ListItems? _items;

    /// <param name="value">The expression.</param>
    /// <param name="scope">What is known where it stands.</param>
    /// <param name="reading">Whose object the code belongs to; null where that does not matter.</param>
    public ImmutableArray<Bound> Of(IOperation? value, Arguments scope, Reading? reading = null) => Of(value, scope, new Way(reading));

    /// <summary>What an item of the list may be, however many there are.</summary>
    public ImmutableArray<Bound> AnyItem(IOperation? list, Arguments scope) => ListItems.Any(list, scope, new Way());

    /// <summary>The constant that the value is, wherever it comes from; none when it is not known.</summary>
    public Optional<object?> Known(IOperation value, Arguments scope) => Known(value, scope, new Way());

    /// <summary>The items of a list that is written out; null when they are not in sight.</summary>
    public ImmutableArray<Bound>? Items(IOperation? list, Arguments scope) => Items(list, scope, new Way(null));

    private ListItems ListItems => _items ??= new ListItems(models, writes, callees, this);

    public Optional<object?> Known(IOperation value, Arguments scope, Way way) => value.ConstantValue is { HasValue: true } constant ? constant : Of(value, scope, way) switch
    {
        [{ Value.ConstantValue: { HasValue: true } origin }] => origin,
        // A caller that passes what is never null means the branch for it.
        [{ Value: IParameterReferenceOperation { Parameter: { NullableAnnotation: NullableAnnotation.NotAnnotated, Type.IsReferenceType: true } } given }] when given != value => Choices.Something,
        _ => default,
    };

    public ImmutableArray<Bound> Of(IOperation? value, Arguments scope, Way way)
    {
        if (value is null)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Bound>();
        Follow(new Bound(value, scope), way, found);
        return found.ToImmutable();
    }

    private ImmutableArray<Bound>? Items(IOperation? list, Arguments scope, Way way)
    {
        if (Of(list, scope, way) is not [var only])
        {
            return null;
        }

        switch (only.Value)
        {
            case IArrayCreationOperation { Initializer: { } initializer, DimensionSizes.Length: 1 }:
                return [.. initializer.ElementValues.Select(item => only with { Value = item })];
            case IArrayInitializerOperation initializer:
                return [.. initializer.ElementValues.Select(item => only with { Value = item })];
            case ICollectionExpressionOperation collection when collection.Elements.All(static element => element is not ISpreadOperation):
                return [.. collection.Elements.Select(item => only with { Value = item })];
            case IObjectCreationOperation { Initializer: { } initializer, Arguments.Length: 0 } when initializer.Initializers.All(static entry => entry is IInvocationOperation { Arguments.Length: 1 }):
                return [.. initializer.Initializers.Cast<IInvocationOperation>().Select(item => only with { Value = item.Arguments[0].Value })];
            case IInvocationOperation { TargetMethod: { Name: "ToArray" or "ToList" or "AsEnumerable" or "AsReadOnly", ContainingNamespace: var space } } call when space?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true:
                return Items(call.ReceiverOf(), only.Scope, way);
            default:
                return null;
        }
    }

    private void Follow(Bound at, Way way, ImmutableArray<Bound>.Builder found)
    {
        if (found.Count >= MostOrigins)
        {
            return;
        }

        way.Depth++;
        var next = ++way.Steps > MostSteps || way.Depth > DeepestStep ? [] : Step(at, way);
        foreach (var bound in next.IsDefault ? [] : next)
        {
            Follow(bound, way, found);
        }

        way.Depth--;
        if (next.IsDefaultOrEmpty)
        {
            found.Add(at);
        }
    }

    /// <summary>One step towards where the value comes from; nothing at the end of the way.</summary>
    private ImmutableArray<Bound> Step(Bound at, Way way)
    {
        var (value, scope) = at;
        return value switch
        {
            IConversionOperation { OperatorMethod: not null } or IBinaryOperation { OperatorMethod: not null } when Callees.OfOperator(value, scope) is { } run =>
                [.. Returned.By(run.Declaration).SelectMany(returned => Expression(returned, run.Arguments))],
            IConversionOperation conversion => [at with { Value = conversion.Operand }],
            IInstanceReferenceOperation => scope.Receiver is { } receiver ? [receiver] : [],
            IConditionalAccessOperation access => [at with { Value = access.WhenNotNull }],
            IConditionalAccessInstanceOperation instance when ConditionalAccess.Asked(instance) is { } asked => [at with { Value = asked }],
            IParenthesizedOperation parenthesized => [at with { Value = parenthesized.Operand }],
            IAwaitOperation awaited => [at with { Value = awaited.Operation }],
            IConditionalOperation choice => [.. Choices.Taken(choice, condition => Known(condition, scope, way)).Select(branch => at with { Value = branch })],
            ISwitchExpressionOperation choice => [.. Choices.Taken(choice, chosen => Known(chosen, scope, way)).Select(arm => at with { Value = arm })],
            ICoalesceOperation { WhenNull: var otherwise } choice => otherwise is IThrowOperation ? [at with { Value = choice.Value }] : [at with { Value = choice.Value }, at with { Value = otherwise }],
            IParameterReferenceOperation { Parameter: var parameter } reference => scope[parameter] is { } bound ? [bound]
                : LambdaState.Of(parameter, models) is { } state ? [at with { Value = state }]
                : _functions.Given(parameter).ToImmutableArray() is { IsEmpty: false } handed ? handed
                : parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Captured(parameter, scope, way) is { IsEmpty: false } captured ? captured : Handed(parameter, way)
                : ListItems.Given(reference, scope, way),
            ILocalReferenceOperation local => scope[local.Local] is { } item ? [item] : Local(local.Local, scope, way),
            IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } element => Component(element, scope, way),
            IMemberReferenceOperation { Instance: { } owner, Member: not IPropertySymbol { IsIndexer: true } } of when (owner is not IInstanceReferenceOperation || scope.Receiver is not null) && Owned(of, scope, way) is { IsEmpty: false } owned => owned,
            IFieldReferenceOperation field => writes.OnlyValue(field.Field) is { } only ? Expression(only, scope) : [],
            IPropertyReferenceOperation { Property.IsIndexer: true } own when callees.OfIndexer(own, scope) is { } getter =>
                [.. Returned.By(getter.Declaration).SelectMany(returned => Expression(returned, getter.Arguments))],
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] } lookup => Entries(lookup.Instance, key.Value, scope, way),
            IArrayElementReferenceOperation { Indices: [var index] } lookup => Entries(lookup.ArrayReference, index, scope, way),
            IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: { Name: "Lazy", ContainingNamespace.Name: "System" } }, Instance: { } lazy } => Made(lazy, scope, way),
            IPropertyReferenceOperation { Property: { Name: "Key" or "Value", ContainingType.Name: "KeyValuePair" } part, Instance: { } entry } => Component(entry, part.Name == "Key" ? 0 : 1, 2, scope, way),
            IPropertyReferenceOperation property => Getter(property, scope, way),
            IInvocationOperation { TargetMethod: { Name: "Dequeue" or "Pop" or "Peek", ContainingNamespace.Name: "Generic" or "Concurrent" }, Instance: { } gathered } => ListItems.Any(gathered, scope, way),
            IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var result] } => [at with { Value = result.Value }],
            IInvocationOperation { TargetMethod: { Name: "ConfigureAwait", ContainingNamespace.Name: "Tasks" }, Instance: { } awaited } => [at with { Value = awaited }],
            IInvocationOperation { TargetMethod: { Name: "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "Find", ContainingType.Name: "Enumerable" or "List" or "Array" or "ImmutableArrayExtensions" } } picked =>
                ListItems.Where(picked, ListItems.Any(picked.ReceiverOf() ?? picked.Arguments[0].Value, scope, way), way),
            IInvocationOperation call when callees.Of(call, scope) is { MayBeOverridden: false } callee =>
                [.. Returned.By(callee.Declaration).SelectMany(returned => Expression(returned, callee.Arguments))],
            IInvocationOperation call => Own(callees.Any(call, scope, way.Reading?.Self), way),
            _ => [],
        };
    }

    private ImmutableArray<Bound> Expression(ExpressionSyntax expression, Arguments scope) =>
        models.OperationOf(expression) is { } operation ? [new Bound(operation, scope)] : [];

    private ImmutableArray<Bound> Local(ILocalSymbol local, Arguments scope, Way way)
    {
        if (writes.OnlyValue(local) is { } only)
        {
            return Expression(only, scope);
        }

        return local.DeclaringSyntaxReferences is not [var reference] ? [] : reference.GetSyntax() switch
        {
            ForEachStatementSyntax loop => ListItems.Any(models.OperationOf(loop.Expression), scope, way),
            SingleVariableDesignationSyntax name when writes.PlacesOf(local) is { Length: <= 1 } written && written.All(place => name.Span.Contains(place.Span)) => Designated(name, scope, way),
            _ => [],
        };
    }

    /// <summary>What the object whose code is read was given for a parameter of its primary constructor; nothing when its creation is not in sight.</summary>
    private ImmutableArray<Bound> Captured(IParameterSymbol parameter, Arguments scope, Way way)
    {
        var given = Of(scope.Receiver?.Value, scope.Receiver?.Scope ?? scope, way)
            .Select(owner => owner.Value is IObjectCreationOperation creation ? creation.Arguments.FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, parameter.OriginalDefinition)) is { } argument ? owner with { Value = argument.Value } : (Bound?)null : null)
            .ToList();
        return given.Contains(null) ? [] : [.. given.Select(static value => value!.Value)];
    }

    /// <summary>The objects of the program's own that it hands to a constructor where it calls it: which one, the class decides whose code is read.</summary>
    private ImmutableArray<Bound> Handed(IParameterSymbol parameter, Way way) => parameter.Type is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, DeclaringSyntaxReferences.IsEmpty: false }
        ? [.. models.ConstructorArguments.Given(parameter, way.Reading?.Self).Select(static value => new Bound(value, Arguments.None))]
        : [];

    /// <summary>What a member of an object is that the code creates in sight; nothing when one of the objects it may be is not.</summary>
    private ImmutableArray<Bound> Owned(IMemberReferenceOperation reference, Arguments scope, Way way)
    {
        // Only the program's own types: the framework's objects have readers of their own.
        if (reference.Member.ContainingType?.DeclaringSyntaxReferences.IsEmpty != false)
        {
            return [];
        }

        var owners = Of(reference.Instance, scope, way);
        var values = owners.SelectMany(owner => Of(owner, reference.Member, way)).ToList();
        if (values.Contains(null))
        {
            return [];
        }

        way.Reading?.Messages.UnionWith(owners.Where(static owner => owner.Value is IObjectCreationOperation).Select(static owner => owner.Value.Syntax));
        return [.. values.Select(static value => value!.Value)];
    }

    /// <summary>A copy of a record has what it changes, and the rest of what it was copied from.</summary>
    private IEnumerable<Bound?> Of(Bound owner, ISymbol member, Way way) =>
        owner.Value is not IWithOperation copy ? [_objects.Of(owner, member)]
        : ObjectMembers.SetIn(copy.Initializer.Initializers, member) is { } changed ? [owner with { Value = changed }]
        : way.Steps > MostSteps ? [null]
        : Of(copy.Operand, owner.Scope, way).SelectMany(original => Of(original, member, way)).ToList();

    /// <summary>What <c>new Lazy&lt;T&gt;(() => ...)</c> makes.</summary>
    private ImmutableArray<Bound> Made(IOperation lazy, Arguments scope, Way way) =>
        Of(lazy, scope, way) is [{ Value: IObjectCreationOperation { Arguments: [{ Value: var factory }, ..] }, Scope: var around }] && callees.Function(factory, around) is var (_, declaration)
            ? [.. Returned.By(declaration).SelectMany(returned => Expression(returned, around))]
            : [];

    private ImmutableArray<Bound> Getter(IPropertyReferenceOperation reference, Arguments scope, Way way)
    {
        if (reference.Property is not { IsAbstract: false, IsVirtual: false, IsOverride: false } overridable)
        {
            return reference.Instance is IInstanceReferenceOperation && models.Implementations.For(way.Reading?.Self, reference.Property) is { Length: <= Implementations.Most } all
                ? [.. Noting(all.OfType<IPropertySymbol>().ToList(), way).SelectMany(property => Getter(property, scope))]
                : [];
        }

        return Getter(overridable, scope);
    }

    /// <summary>What the methods of the own object that may run give back.</summary>
    private ImmutableArray<Bound> Own(IEnumerable<Callee> any, Way way) =>
        [.. Noting(any.ToList(), way).SelectMany(callee => Returned.By(callee.Declaration).SelectMany(returned => Expression(returned, callee.Arguments)))];

    private static List<T> Noting<T>(List<T> candidates, Way way)
    {
        if (way.Reading is { } reading && candidates.Count > 1)
        {
            reading.IsOpen = true;
        }

        return candidates;
    }

    private ImmutableArray<Bound> Getter(IPropertySymbol property, Arguments scope)
    {
        var declared = property.OriginalDefinition.DeclaringSyntaxReferences is [var reference] ? Returned.By(reference.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: { } body } ? body : reference.GetSyntax()) : [];
        return declared.IsEmpty
            ? writes.OnlyValue(property) is { } only ? Expression(only, scope) : []
            : [.. declared.SelectMany(value => Expression(value, scope))];
    }

    /// <summary>What <c>var (method, path) = ...</c> or <c>paths.TryGetValue(step, out var path)</c> gives the name.</summary>
    private ImmutableArray<Bound> Designated(SingleVariableDesignationSyntax name, Arguments scope, Way way) => name.Parent switch
    {
        var _ when Deconstruction.Of(name) is { Whole: AssignmentExpressionSyntax { Right: var whole } } taken => Component(models.OperationOf(whole), taken.Index, taken.Count, scope, way),
        var _ when Deconstruction.Of(name) is { Whole: ForEachVariableStatementSyntax { Expression: var list } } taken => Parts(ListItems.Any(models.OperationOf(list), scope, way), taken.Index, taken.Count),
        DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax asked } }
            when models.OperationOf(asked) is IInvocationOperation { TargetMethod.Name: "TryGetValue", Instance: { } table, Arguments: [var key, _] } =>
            Entries(table, key.Value, scope, way),
        DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax asked } }
            when models.OperationOf(asked) is IInvocationOperation { TargetMethod.Name: "TryDequeue" or "TryPop" or "TryTake" or "TryPeek", Instance: { } gathered } =>
            ListItems.Any(gathered, scope, way),
        DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax when Matched(name) is { } matched => Expression(matched, scope),
        _ => [],
    };

    /// <summary>The value that a pattern names whole: <c>Find(id) is { } url</c>, <c>case var other</c>.</summary>
    private static ExpressionSyntax? Matched(SingleVariableDesignationSyntax name) => name.Parent!.Parent switch
    {
        IsPatternExpressionSyntax match => match.Expression,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice.GoverningExpression,
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Expression,
        _ => null,
    };

    private ImmutableArray<Bound> Component(IFieldReferenceOperation element, Arguments scope, Way way)
    {
        var tuple = element.Field.ContainingType;
        var index = tuple.TupleElements.IndexOf(element.Field, 0, SymbolEqualityComparer.Default);
        return index < 0 ? [] : Component(element.Instance, index, tuple.TupleElements.Length, scope, way);
    }

    private ImmutableArray<Bound> Component(IOperation? whole, int index, int count, Arguments scope, Way way) => Parts(Of(whole, scope, way), index, count);

    /// <summary>One part of each; nothing when it is not in sight of every one.</summary>
    private ImmutableArray<Bound> Parts(ImmutableArray<Bound> wholes, int index, int count)
    {
        var parts = wholes.Select(whole => PartOf(whole, index, count)).ToList();
        return parts.Contains(null) ? [] : [.. parts.Select(static part => part!.Value)];
    }

    /// <summary>What a deconstruction into so many parts takes at the index: of a tuple, a table's entry, a record.</summary>
    public Bound? PartOf(Bound whole, int index, int count) => whole.Value.WithoutConversion() switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol { IsRecord: true } record, Constructor.Parameters: var parameters } when parameters.Length == count
            && record.GetMembers(parameters[index].Name).FirstOrDefault(static member => member is IPropertySymbol) is { } member => _objects.Of(whole with { Value = whole.Value.WithoutConversion() }, member),
        _ => Part(whole, index),
    };

    /// <summary>What a tuple or a table's entry has at the index: an entry is its key and its value.</summary>
    public static Bound? Part(Bound whole, int index) => whole.Value.WithoutConversion() switch
    {
        ITupleOperation { Elements: var elements } when index >= 0 && index < elements.Length => whole with { Value = elements[index] },
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] }, Value: var value } => whole with { Value = index == 0 ? key.Value : value },
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [var key, var value] } => whole with { Value = index == 0 ? key.Value : value.Value },
        _ => null,
    };

    /// <summary>The entries of a table written out in sight: the one under a constant key, or all when the key is not known.</summary>
    private ImmutableArray<Bound> Entries(IOperation? table, IOperation key, Arguments scope, Way way)
    {
        var keys = Of(key, scope, way);
        var wanted = keys is [{ Value.ConstantValue: { HasValue: true, Value: var constant } }] ? constant : null;
        var found = ImmutableArray.CreateBuilder<Bound>();
        if (Of(table, scope, way) is not [var only])
        {
            return [];
        }

        foreach (var (entryKey, value) in EntriesOf(only.Value))
        {
            if (wanted is null || entryKey is null || Equals(entryKey, wanted))
            {
                found.Add(only with { Value = value });
            }
        }

        return found.Count == 0 && table?.Type is IArrayTypeSymbol or { Name: "List" or "IList" or "IReadOnlyList" or "ImmutableArray" } ? ListItems.Any(table, scope, way) : found.ToImmutable();
    }

    private static IEnumerable<(object? Key, IOperation Value)> EntriesOf(IOperation table)
    {
        var initializers = table switch
        {
            IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers,
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            IArrayInitializerOperation initializer => initializer.ElementValues,
            ICollectionExpressionOperation collection when collection.Elements.All(static element => element is not ISpreadOperation) => collection.Elements,
            IInvocationOperation { TargetMethod.Name: "ToFrozenDictionary" or "ToImmutableDictionary" or "AsReadOnly" } wrapped when wrapped.ReceiverOf()?.WithoutConversion() is IObjectCreationOperation { Initializer: { } inner } => inner.Initializers,
            _ => [],
        };
        for (var i = 0; i < initializers.Length; i++)
        {
            switch (initializers[i])
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] }, Value: var value }:
                    yield return (Constant(key.Value), value);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var key, var value] }:
                    yield return (Constant(key.Value), value.Value);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var item] } when table is IObjectCreationOperation:
                    yield return (i, item.Value);
                    break;
                case var item when table is not IObjectCreationOperation:
                    yield return (i, item);
                    break;
            }
        }
    }

    private static object? Constant(IOperation value) => value.ConstantValue is { HasValue: true, Value: var constant } ? constant : null;

    /// <summary>How far one question has gone.</summary>
    public sealed class Way(Reading? reading = null)
    {
        public Reading? Reading { get; } = reading;

        public bool IsEnded => Steps > MostSteps || Depth > DeepestStep;

        public int Depth { get; set; }

        public int Steps { get; set; }
    }
}
