using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <content>Objects that were there before the code began: made by the constructors of the program, and set by the rest of it.</content>
internal sealed partial class Interpreter
{
    /// <summary>An object that is made of objects that are made of objects.</summary>
    private const int DeepestEntryObject = 6;

    private int _entryObjects;

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
