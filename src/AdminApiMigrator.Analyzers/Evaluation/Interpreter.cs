using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <summary>
/// Runs code on abstract values: forward from the start of a member, over statements and expressions, into the calls of the program's own
/// methods. A construct of the language is taught here once and holds for texts, methods, clients, messages, bodies and lists alike.
/// </summary>
/// <param name="program">What is known of the whole program.</param>
/// <param name="observer">Is told of every call and creation; may be null.</param>
internal sealed partial class Interpreter(ProgramIndex program, ICallObserver? observer = null)
{
    /// <summary>A call in a call in a call: real programs have a handful of layers.</summary>
    private const int DeepestCall = 24;

    /// <summary>Operations that one entry may take, inlined calls included.</summary>
    private const int MostSteps = 60_000;

    /// <summary>Expressions nest in expressions, and the stack of the host is small.</summary>
    private const int DeepestNesting = 320;

    private readonly HashSet<ISymbol> _underway = new(SymbolEqualityComparer.Default);
    private readonly Stack<AbstractValue> _initialized = new();
    private readonly Stack<AbstractValue> _conditionals = new();
    private AnalysisState _state = AnalysisState.Empty;
    private CallFrame? _frame;
    private int _apart;
    private int _steps;
    private int _nesting;

    public ProgramIndex Program => program;

    /// <summary>The method that runs; null outside of any.</summary>
    public CallFrame? Frame => _frame;

    /// <summary>What is known at the moment.</summary>
    public AnalysisState State => _state;

    /// <summary>Whether a limit was reached, so that calls may have been passed over.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The member that runs, or the local function of it that runs by itself.</summary>
    public ISymbol? Entry { get; private set; }

    /// <summary>The type of the object whose member runs; null for static code.</summary>
    public INamedTypeSymbol? SelfType { get; private set; }

    /// <summary>Whether the code that runs is the entry's own, not that of a method it calls.</summary>
    public bool IsInEntry => !IsApart && (_frame is null || IsOwnFrame(_frame));

    /// <summary>Whether what runs is no part of the entry's run, but says what an object or a static member is that was there before.</summary>
    public bool IsApart => _apart > 0;

    /// <summary>Runs a member of the program as if somebody out of sight called it.</summary>
    /// <param name="method">The member.</param>
    /// <param name="body">Its code.</param>
    /// <param name="self">The type of its object; null for static code.</param>
    public void RunEntry(IMethodSymbol method, IOperation body, INamedTypeSymbol? self)
    {
        (Entry, SelfType) = (method, self);
        var receiver = self is null ? null : EntryObject(self);
        var returned = Run(method, body, receiver, null, []);
        HandedOut = ReachableFrom([returned, receiver ?? AbstractValue.Null, .. _state.Variables.Where(static pair => pair.Key is IFieldSymbol or IPropertySymbol).Select(static pair => pair.Value)]);
        RunLeftFunctions(method, receiver);
    }

    /// <summary>The objects that the entry gives back or leaves where other code finds them.</summary>
    public IReadOnlyCollection<AbstractObject> HandedOut { get; private set; } = [];

    private List<AbstractObject> ReachableFrom(IEnumerable<AbstractValue> roots)
    {
        var (reached, open) = (new HashSet<int>(), new Stack<AbstractValue>(roots));
        var found = new List<AbstractObject>();
        while (open.Count > 0)
        {
            foreach (var value in open.Pop().Alternatives)
            {
                if (value is TupleValue { Elements: var elements })
                {
                    elements.ToList().ForEach(open.Push);
                }
                else if (value is ReferenceValue { Id: var id } && reached.Add(id) && ObjectOf(value) is { } content)
                {
                    found.Add(content);
                    content.Members.Values.Concat(content.Items.IsDefault ? [] : content.Items).ToList().ForEach(open.Push);
                }
            }
        }

        return found;
    }

    /// <summary>Runs the initializer of a field or property.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="constructor">A constructor of its type, which would run it.</param>
    /// <param name="value">The initializer.</param>
    public void RunInitializer(ISymbol member, IMethodSymbol constructor, IOperation value)
    {
        Entry = member;
        _frame = new CallFrame(constructor, null, null, null);
        Evaluate(value);
        _frame = null;
        RunLeftFunctions(constructor, null);
    }

    /// <summary>The operation of the entry's own code that led to the operation at hand, and the methods called between them.</summary>
    public (IOperation Site, IMethodSymbol? Called, ImmutableArray<IMethodSymbol> Through) SiteOf(IOperation operation)
    {
        var through = ImmutableArray.CreateBuilder<IMethodSymbol>();
        for (var frame = _frame; frame is not null; frame = frame.Caller)
        {
            if (IsOwnFrame(frame) && !IsCalledLikeAMethod(frame))
            {
                through.Reverse();
                return (operation, through.Count == 0 ? null : through[0], through.ToImmutable());
            }

            through.Add(frame.Method);

            operation = frame.Site ?? operation;
        }

        return (operation, null, []);
    }

    /// <summary>Whether a lambda of the entry is called by the entry's own code, so that each call may say something else.</summary>
    private bool IsCalledLikeAMethod(CallFrame frame) => frame is { Method.MethodKind: MethodKind.AnonymousFunction, Site: IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke }, Caller: { } caller }
        && IsOwnFrame(caller) && !SymbolEqualityComparer.Default.Equals(frame.Method, Entry);

    /// <summary>Evaluates an expression by itself, with nothing known of the code around it but what declarations say.</summary>
    public AbstractValue EvaluateAlone(IOperation operation, AbstractValue? receiver = null)
    {
        var (state, frame) = (_state, _frame);
        _state = state with { Variables = AnalysisState.Empty.Variables };
        _frame = receiver is not null && EnclosingMethod(operation) is { } method ? new CallFrame(method, receiver, null, null) : null;
        _apart++;
        var value = Evaluate(operation);
        _apart--;
        _state = _state with { Variables = state.Variables };
        _frame = frame;
        return value;
    }

    /// <summary>What is known of the object; null for any other value.</summary>
    public AbstractObject? ObjectOf(AbstractValue? value) => _state.ObjectOf(value);

    /// <summary>Puts a new object on the heap.</summary>
    public ReferenceValue Allocate(AbstractObject content)
    {
        var id = program.NextObject();
        _state = _state.With(id, content);
        return new ReferenceValue(id);
    }

    /// <summary>Changes what is known of the object.</summary>
    public void Update(AbstractValue? value, Func<AbstractObject, AbstractObject> change)
    {
        if (value is ReferenceValue { Id: var id } && _state.ObjectOf(value) is { } content)
        {
            _state = _state.With(id, change(content));
        }
    }

    /// <summary>Puts a new object on the heap that may become a request.</summary>
    public ReferenceValue Made(IOperation site, AbstractObject content)
    {
        var created = Allocate(content);
        observer?.Creates(this, site, created);
        return created;
    }

    /// <summary>Gives a value to what an argument names, as a method does with its out parameters.</summary>
    public void GiveOut(IOperation target, AbstractValue value) => Assign(target.WithoutConversion(), value, null);

    /// <summary>Runs a function on values of which nothing is known.</summary>
    public AbstractValue ApplyToUnknown(AbstractValue function, IOperation site)
    {
        var results = new List<AbstractValue>();
        foreach (var one in function.Alternatives)
        {
            if (one is FunctionValue { Method: var method, Receiver: var receiver })
            {
                results.Add(InvokeWith(method, receiver, [.. method.Parameters.Select(static _ => (AbstractValue?)null)], site, isVirtual: true, null));
            }
        }

        return AbstractValue.Join(results);
    }

    /// <summary>The shapes of a value as a text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="expression">The expression that gives it.</param>
    public ImmutableArray<UrlShape> TextOf(AbstractValue value, IOperation expression)
    {
        switch (value)
        {
            case OneOfValue any:
                return any.Any.Aggregate(ImmutableArray<UrlShape>.Empty, (all, one) => all.Or(TextOf(one, expression)));
            case ReferenceValue:
                var content = ObjectOf(value);
                return content is { Content: { IsDefault: false } gathered } ? gathered : [.. OwnText(value, content, expression)];
            case TupleValue or FunctionValue:
                return [UrlShape.Of(new Hole(expression))];
            default:
                return value.AsText();
        }
    }

    /// <summary>The items of a list, and whether there may be more of them.</summary>
    public (ImmutableArray<AbstractValue> Items, bool HasMore) ItemsOf(AbstractValue list)
    {
        var items = ImmutableArray.CreateBuilder<AbstractValue>();
        var hasMore = false;
        foreach (var one in list.Alternatives)
        {
            if (ObjectOf(one) is { Items: { IsDefault: false } known } content)
            {
                items.AddRange(known);
                hasMore |= content.HasMoreItems;
            }
            else
            {
                hasMore = true;
            }
        }

        return (items.ToImmutable(), hasMore);
    }

    /// <summary>Whether the items of the list stand for any number of others like them.</summary>
    public bool IsAlike(AbstractValue list) => list.Alternatives.Any(one => ObjectOf(one) is { IsAlike: true });

    /// <summary>
    /// The texts that an object out of sight was made with, or the object that it is a member of: <c>Jira.CreateRestClient("https://...")</c>.
    /// </summary>
    public IEnumerable<ImmutableArray<UrlShape>> AddressesGivenTo(AbstractValue? client)
    {
        for (var operation = client is UnknownValue { Hole.Value: var value } ? value : ObjectOf(client)?.Site; operation is not null;)
        {
            var origin = Origin(operation);
            var arguments = origin switch
            {
                IObjectCreationOperation creation => creation.Arguments,
                IInvocationOperation { Instance: null } factory => factory.Arguments,
                _ => [],
            };
            var address = arguments.FirstOrDefault(static argument => argument.Value.WithoutConversion().Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" });
            if (address is not null)
            {
                yield return TextOf(EvaluateAlone(address.Value), address.Value);
                yield break;
            }

            operation = origin is IMemberReferenceOperation { Instance: { } owner and not IInstanceReferenceOperation } ? owner : null;
        }
    }

    /// <summary>The expression that a name got its only value from.</summary>
    private IOperation Origin(IOperation operation)
    {
        ISymbol? named = operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IMemberReferenceOperation member => member.Member,
            _ => null,
        };
        return named is not null && program.Writes.OnlyValue(named) is { } only && program.Models.OperationOf(only)?.WithoutConversion() is { } value && value != operation ? Origin(value) : operation;
    }

    /// <summary>A value of which nothing is known because a limit was reached.</summary>
    private AbstractValue TooDeep(IOperation operation)
    {
        IsCut = true;
        return new UnknownValue(new Hole(operation) { IsTooDeep = true });
    }

    private bool MayStep() => ++_steps <= MostSteps && _nesting < DeepestNesting;

    /// <summary>The text that the program's own type gives of itself.</summary>
    private ImmutableArray<UrlShape> OwnText(AbstractValue value, AbstractObject? content, IOperation expression)
    {
        var toString = content?.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type
            ? type.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(static method => method.Parameters.IsEmpty && !method.IsImplicitlyDeclared)
            : null;
        if (toString is not null && _underway.Add(toString))
        {
            var text = Invoke(toString, value, [], expression);
            _underway.Remove(toString);
            return TextOf(text, expression);
        }

        return [UrlShape.Of(new Hole(expression))];
    }

    private IMethodSymbol? EnclosingMethod(IOperation operation)
    {
        var symbol = program.Models.For(operation.Syntax.SyntaxTree).GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is not null and not IMethodSymbol)
        {
            if (symbol is INamedTypeSymbol type)
            {
                return type.InstanceConstructors.FirstOrDefault();
            }

            symbol = symbol.ContainingSymbol;
        }

        return symbol as IMethodSymbol;
    }

    /// <summary>Whether the method is the program's own: what a library's does the tables say, also where its source is part of the program.</summary>
    private bool IsOwn(IMethodSymbol method) => IsInSource(method) && !KnownNames.IsLibrarys(method.ContainingType);

    private bool IsInSource(ISymbol? symbol) => symbol is not null && program.Models.IsInSight(symbol.OriginalDefinition);
}
