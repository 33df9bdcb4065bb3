using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <content>Objects: how they are created, and what those are like that were there before.</content>
internal sealed partial class Interpreter
{
    /// <summary>A class is made ready in a few ways, and code that is handed one gets any of them.</summary>
    private const int MostConstructors = 4;

    /// <summary>An object that is made of objects that are made of objects.</summary>
    private const int DeepestEntryObject = 6;

    private int _entryObjects;

    private AbstractValue Create(IObjectCreationOperation creation)
    {
        var values = creation.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
        var arguments = new ConstructorValues(creation, creation.Arguments, values);
        if (creation.Type is not INamedTypeSymbol type)
        {
            return new UnknownValue(creation);
        }

        if (program.Transfers.Creation(type) is { } transfer && transfer(this, arguments) is { } value)
        {
            return value;
        }

        var created = Allocate(new AbstractObject(type, creation));
        if (creation.Constructor is { } constructor)
        {
            Construct(created, type, constructor, arguments);
        }

        Initialize(created, creation.Initializer);
        observer?.Creates(this, creation, created);
        return created;
    }

    private AbstractValue NewOfTypeParameter(ITypeParameterObjectCreationOperation creation)
    {
        if (creation.Type is ITypeParameterSymbol parameter && TypeArgument(parameter) is INamedTypeSymbol type
            && type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty) is { } constructor)
        {
            var created = Allocate(new AbstractObject(type, creation));
            Construct(created, type, constructor, ConstructorValues.None(creation));
            Initialize(created, creation.Initializer);
            return created;
        }

        return Parts(creation);
    }

    private AbstractValue Anonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var created = Allocate(new AbstractObject(anonymous.Type, anonymous));
        foreach (var initializer in anonymous.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var given })
            {
                var value = Evaluate(given);
                Update(created, content => content.With(MemberKey.Of(property), value, given));
            }
        }

        return created;
    }

    private AbstractValue Copy(IWithOperation copy)
    {
        var copies = new List<AbstractValue>();
        foreach (var one in Evaluate(copy.Operand).Alternatives)
        {
            var made = Allocate(ObjectOf(one) is { } content ? content with { Site = copy } : new AbstractObject(copy.Type, copy));
            Initialize(made, copy.Initializer);
            observer?.Creates(this, copy, made);
            copies.Add(made);
        }

        return AbstractValue.Join(copies);
    }

    private AbstractValue Initialize(AbstractValue created, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is not null)
        {
            _initialized.Push(created);
            foreach (var one in initializer.Initializers)
            {
                Evaluate(one);
            }

            _initialized.Pop();
        }

        return created;
    }

    /// <summary>An initializer without <c>new</c> fills the object that a member holds.</summary>
    private AbstractValue Nested(IMemberInitializerOperation nested)
    {
        var held = Evaluate(nested.InitializedMember);
        if (held is not ReferenceValue)
        {
            held = Allocate(new AbstractObject(nested.InitializedMember.Type, nested) { Items = [] });
            Assign(nested.InitializedMember, held, null);
        }

        return Initialize(held, nested.Initializer);
    }

    /// <summary>Runs a constructor: the initializers of the type, the constructor that it hands on to, its own code.</summary>
    private void Construct(ReferenceValue created, INamedTypeSymbol type, IMethodSymbol constructor, ConstructorValues arguments)
    {
        if (program.Transfers.Constructor(constructor.ContainingType) is { } transfer)
        {
            Update(created, content => transfer(this, content, arguments));
        }

        if (!IsInSource(constructor.ContainingType) || KnownNames.IsLibrarys(constructor.ContainingType))
        {
            return;
        }

        if (_frame is { Depth: >= DeepestCall })
        {
            IsCut = true;
            return;
        }

        var declared = constructor.OriginalDefinition;
        var before = _state.Variables;
        var outer = _frame;
        BindParameters(declared, arguments.InOrder(declared));
        _frame = new CallFrame(declared, created, arguments.Site, outer);
        var syntax = declared.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax() : null;
        if (syntax is TypeDeclarationSyntax)
        {
            Keep(created, type, declared);
        }

        var next = HandsOn(syntax);
        if (syntax is not ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.ValueText: "this" })
        {
            SetInitialValues(created, type.OriginalDefinition, declared);
        }

        if (next is not null)
        {
            ConstructNext(created, next);
        }
        else if (type.BaseType is { } above && above.InstanceConstructors.FirstOrDefault(static one => one.Parameters.IsEmpty) is { } plain)
        {
            Construct(created, above, plain, ConstructorValues.None(arguments.Site));
        }

        if (syntax is ConstructorDeclarationSyntax && program.Models.OperationOf(syntax) is IConstructorBodyOperation body)
        {
            var ends = Execute((IOperation?)body.BlockBody ?? body.ExpressionBody, [_state]);
            ends.AddRange(_frame.Returns.Select(static end => end.State));
            _state = ends.Count == 0 ? _state : ends.Aggregate(static (all, state) => all.Join(state));
        }

        _frame = outer;
        _state = _state with { Variables = before };
    }

    private void ConstructNext(ReferenceValue created, IInvocationOperation next)
    {
        var values = next.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
        Construct(created, next.TargetMethod.ContainingType, next.TargetMethod, new ConstructorValues(next, next.Arguments, values));
    }

    private IInvocationOperation? HandsOn(SyntaxNode? constructor) => program.Models.OperationOf(constructor switch
    {
        TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax primary, ..] } => primary,
        ConstructorDeclarationSyntax { Initializer: { } initializer } => initializer,
        _ => null,
    }) switch
    {
        IInvocationOperation call => call,
        IExpressionStatementOperation { Operation: IInvocationOperation call } => call,
        _ => null,
    };

    /// <summary>The parameters of a primary constructor stay, and those of a record are its properties.</summary>
    private void Keep(ReferenceValue created, INamedTypeSymbol type, IMethodSymbol constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (_state.Variables.TryGetValue(parameter, out var value))
            {
                Update(created, content => content.With(parameter, value));
                var property = type.OriginalDefinition.IsRecord ? type.OriginalDefinition.GetMembers(parameter.Name).FirstOrDefault(static member => member is IPropertySymbol) : null;
                if (property is { DeclaringSyntaxReferences: [var declared] } && declared.GetSyntax() is ParameterSyntax)
                {
                    Update(created, content => content.With(MemberKey.Of(property), value));
                }
            }
        }
    }

    private void SetInitialValues(ReferenceValue created, INamedTypeSymbol type, IMethodSymbol constructor)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic || member is not (IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } or IPropertySymbol { IsIndexer: false }))
            {
                continue;
            }

            if (Initializer(member) is { } initializer && program.Models.OperationOf(initializer) is { } given)
            {
                var value = Evaluate(given);
                Update(created, content => content.With(MemberKey.Of(member), value, given));
            }
        }
    }

    /// <summary>What stands behind the equals sign of a field's or property's declaration.</summary>
    private static ExpressionSyntax? Initializer(ISymbol member) => member.DeclaringSyntaxReferences is [var reference]
        ? reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            _ => null,
        }
        : null;

    /// <summary>The object that code of the type finds itself in: made by its constructors with what the program gives them.</summary>
    public AbstractValue EntryObject(INamedTypeSymbol type)
    {
        var key = type.OriginalDefinition;
        if (program.EntryObject(key) is { } known)
        {
            _state = _state with { Heap = _state.Heap.SetItems(known.Heap) };
            return known.Value;
        }

        if (_entryObjects >= DeepestEntryObject || !_underway.Add(key))
        {
            return Allocate(new AbstractObject(type, null));
        }

        var (state, frame, cut) = (_state, _frame, IsCut);
        (_state, _frame, IsCut) = (AnalysisState.Empty, null, false);
        _entryObjects++;
        _apart++;
        var self = Allocate(new AbstractObject(type, null));
        var start = _state;
        var ends = new List<AnalysisState>();
        foreach (var constructor in type.InstanceConstructors.Where(constructor => !IsCopy(constructor)).Take(MostConstructors))
        {
            _state = start;
            Construct(self, type, constructor, GivenTo(constructor, type));
            ends.Add(_state);
        }

        _state = ends.Count == 0 ? start : ends.Aggregate(static (all, end) => all.Join(end));
        SettleMembers(self, type);
        _entryObjects--;
        _apart--;
        _underway.Remove(key);
        var prepared = new ProgramIndex.Prepared(self, _state.Heap);
        if (!IsCut && _entryObjects == 0)
        {
            program.KeepEntryObject(key, prepared);
        }

        (_state, _frame, IsCut) = (state with { Heap = state.Heap.SetItems(prepared.Heap) }, frame, cut || IsCut);
        return self;
    }

    private static bool IsCopy(IMethodSymbol constructor) => constructor.ContainingType.IsRecord && constructor is { IsImplicitlyDeclared: true, Parameters.Length: 1 }
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type.OriginalDefinition, constructor.ContainingType.OriginalDefinition);

    /// <summary>What the program gives a constructor where it calls it; a parameter that nobody in sight gives a value has what is injected, or nothing.</summary>
    private ConstructorValues GivenTo(IMethodSymbol constructor, INamedTypeSymbol type)
    {
        var values = ImmutableDictionary.CreateBuilder<int, AbstractValue>();
        foreach (var parameter in constructor.OriginalDefinition.Parameters)
        {
            var given = program.Models.ConstructorArguments.Given(parameter, type).ToList();
            var value = given.Count == 0 ? null : AbstractValue.Join(given.Select(argument => Doubtful(EvaluateAlone(argument), argument)).ToList());
            value = value is null || value.IsUnknown && value is not UnknownValue { Hole.Default: not null } ? Given(parameter) ?? value : value;
            if (value is not null and not UnknownValue { Hole.Default: null })
            {
                values[parameter.Ordinal] = value;
            }
        }

        return new ConstructorValues(constructor.OriginalDefinition, values.ToImmutable());
    }

    /// <summary>What others may set is only by default what the declaration says, and what methods write may be any of it.</summary>
    private void SettleMembers(ReferenceValue self, INamedTypeSymbol type)
    {
        for (var at = type.OriginalDefinition; at is not null && IsInSource(at); at = at.BaseType?.OriginalDefinition)
        {
            foreach (var member in at.GetMembers())
            {
                if (!member.IsStatic && member is IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } or IPropertySymbol { IsIndexer: false })
                {
                    Settle(self, member);
                }
            }
        }
    }

    private void Settle(ReferenceValue self, ISymbol member)
    {
        var key = MemberKey.Of(member);
        var held = ObjectOf(self)!.Members.TryGetValue(key, out var value) ? value : null;
        if (ObjectOf(held) is { Items.IsDefault: false })
        {
            AddElsewhere(held!, member, self);
        }

        if (program.Writes.Of(member) is { } history)
        {
            var later = history.Others.Where(static write => !IsInConstructor(write)).ToList();
            if (later.Count == 0 || held is ReferenceValue && later.Count == 0)
            {
                return;
            }

            var written = later.Select(write => WrittenBy(write, self)).ToList();
            written = held is null or ConstantValue { Value: null } ? written : [held, .. written];
            var all = written.Contains(null) ? null : AbstractValue.Join(written!);
            Update(self, content => all is null ? content with { Members = content.Members.Remove(key) } : content.With(key, all));
        }
        else if (held?.Known is { HasValue: true, Value: string text } && Initializer(member) is { } initial && program.Models.OperationOf(initial) is { } initializer)
        {
            Update(self, content => content.With(key, new UnknownValue(new Hole(initializer) { Default = text })));
        }
    }

    /// <summary>Adds to a list that a member holds what the methods of the type add to it, in whatever order they run.</summary>
    private void AddElsewhere(AbstractValue list, ISymbol member, AbstractValue self)
    {
        foreach (var call in member.ContainingType.DeclaringSyntaxReferences.SelectMany(static declared => declared.GetSyntax().DescendantNodes()).OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var name } && owner.GetLastToken().ValueText == member.Name
                && CollectionTransfers.Adds(name) && !IsInConstructor(call)
                && program.Models.OperationOf(call) is IInvocationOperation { Instance: IMemberReferenceOperation { Member: var named } } adding
                && SymbolEqualityComparer.Default.Equals(named, member))
            {
                var added = adding.Arguments.Select(argument => EvaluateAlone(argument.Value, self)).ToImmutableArray();
                var item = added.Length == 1 ? added[0] : new TupleValue(added);
                Update(list, content => content with { Items = content.Items.Add(item), HasMoreItems = true, IsAlike = true, More = adding });
            }
        }
    }

    private AbstractValue? WrittenBy(ExpressionSyntax write, AbstractValue self) =>
        Writes.AssignedTo(write) is { } assigned && program.Models.OperationOf(assigned) is { } given ? EvaluateAlone(given, self)
        : write.Parent is AssignmentExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.CoalesceAssignmentExpression, Right: var made } && program.Models.OperationOf(made) is { } otherwise ? EvaluateAlone(otherwise, self)
        : null;

    private static bool IsInConstructor(SyntaxNode write) => write.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax
        && !write.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax).Any(static node => node is AnonymousFunctionExpressionSyntax);

    /// <summary>What code out of sight gives a parameter: a client that is set up for it, or an object of the program's own class; null for anything else.</summary>
    private AbstractValue? Given(IParameterSymbol parameter)
    {
        if (parameter.Type is not INamedTypeSymbol type)
        {
            return null;
        }

        if (program.Transfers.IsClient(type))
        {
            var client = Allocate(new AbstractObject(type, null));
            var addresses = program.Clients.AddressesFor(parameter);
            if (!addresses.IsEmpty)
            {
                Update(client, content => content.With("BaseAddress", new TextValue(addresses)));
            }

            return client;
        }

        return type is { TypeKind: TypeKind.Class, IsAbstract: false, IsRecord: false } && IsInSource(type) && _entryObjects < DeepestEntryObject ? EntryObject(type) : null;
    }
}

/// <summary>The arguments of a constructor with their values.</summary>
internal readonly struct ConstructorValues
{
    private readonly ImmutableArray<IArgumentOperation> _arguments;
    private readonly ImmutableArray<AbstractValue> _values;
    private readonly ImmutableDictionary<int, AbstractValue>? _given;
    private readonly IMethodSymbol? _constructor;

    public ConstructorValues(IOperation site, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<AbstractValue> values)
    {
        Site = site;
        _arguments = arguments;
        _values = values;
        _given = null;
        _constructor = null;
    }

    public ConstructorValues(IMethodSymbol constructor, ImmutableDictionary<int, AbstractValue> given)
    {
        Site = null;
        _arguments = [];
        _values = [];
        _given = given;
        _constructor = constructor;
    }

    /// <summary>The creation, or the constructor that hands on; null when nobody in sight creates the object.</summary>
    public IOperation? Site { get; }

    /// <summary>The arguments that are spelled out, each with its value and parameter.</summary>
    public IEnumerable<(IParameterSymbol Parameter, AbstractValue Value, IOperation Expression)> Passed
    {
        get
        {
            for (var i = 0; i < (_arguments.IsDefault ? 0 : _arguments.Length); i++)
            {
                if (_arguments[i] is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter })
                {
                    yield return (parameter, _values[i], _arguments[i].Value);
                }
            }
        }
    }

    public static ConstructorValues None(IOperation? site) => site is null ? default : new ConstructorValues(site, [], []);

    /// <summary>The value for the parameter; null when none is passed.</summary>
    public AbstractValue? this[string parameter] => Passed.Where(passed => passed.Parameter.Name == parameter).Select(static passed => passed.Value).FirstOrDefault();

    /// <summary>The expression for the parameter; null when none is passed.</summary>
    public IOperation? Expression(string parameter) => Passed.Where(passed => passed.Parameter.Name == parameter).Select(static passed => passed.Expression).FirstOrDefault();

    /// <summary>The values by the places of the parameters.</summary>
    public ImmutableArray<AbstractValue?> InOrder(IMethodSymbol constructor)
    {
        var ordered = new AbstractValue?[constructor.Parameters.Length];
        foreach (var pair in _given ?? ImmutableDictionary<int, AbstractValue>.Empty)
        {
            ordered[pair.Key] = pair.Value;
        }

        for (var i = 0; i < (_arguments.IsDefault ? 0 : _arguments.Length); i++)
        {
            if (_arguments[i].Parameter is { Ordinal: var ordinal } && ordinal < ordered.Length)
            {
                ordered[ordinal] = _values[i];
            }
        }

        return [.. ordered];
    }
}
