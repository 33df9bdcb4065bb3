using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <content>Members and elements: what they hold.</content>
internal sealed partial class Interpreter
{
    private AbstractValue Member(IMemberReferenceOperation reference)
    {
        if (reference is IPropertyReferenceOperation { Property.IsIndexer: true } indexed)
        {
            return Indexed(indexed);
        }

        if (reference.Instance is null)
        {
            return program.Transfers.Property(reference.Member) is { } known && known(this, AbstractValue.Null, reference) is { } value ? value : Static(reference);
        }

        return MemberOfAny(Evaluate(reference.Instance), reference.Member, reference);
    }

    /// <summary>What the member holds, of whichever object the value may be.</summary>
    private AbstractValue MemberOfAny(AbstractValue owner, ISymbol member, IOperation reference) =>
        owner is OneOfValue any ? AbstractValue.Join(any.Any.Select(one => MemberOf(one, member, reference))) : MemberOf(owner, member, reference);

    /// <summary>What the member of the object holds.</summary>
    public AbstractValue MemberOf(AbstractValue owner, ISymbol member, IOperation reference)
    {
        if (owner is TupleValue tuple && TupleElement(tuple, member) is { } element)
        {
            return element;
        }

        if (program.Transfers.Property(member) is { } known && known(this, owner, reference) is { } value)
        {
            return value;
        }

        var content = ObjectOf(owner);
        var real = content?.Type is INamedTypeSymbol type ? Implementations.As(type, Implemented(type, member)) : member;
        if (content is not null && content.Members.TryGetValue(MemberKey.Of(real), out var held))
        {
            observer?.Reads(this, content);
            if (ObjectOf(held) is { } found)
            {
                observer?.Finds(this, found);
            }

            return NamedBy(real, Named(reference, held));
        }

        if (real is IPropertySymbol { GetMethod: { } getter } property && IsInSource(property))
        {
            return Got(property, getter, owner, reference);
        }

        return IsInSource(real) ? Declared(real, reference) : new UnknownValue(reference);
    }

    /// <summary>The member of the type that stands for a member of an interface.</summary>
    private static ISymbol Implemented(INamedTypeSymbol type, ISymbol member) => member.ContainingType?.TypeKind == TypeKind.Interface && type.TypeKind != TypeKind.Interface
        ? type.FindImplementationForInterfaceMember(member)?.OriginalDefinition ?? member
        : member;

    private AbstractValue? TupleElement(TupleValue tuple, ISymbol member)
    {
        if (member is IFieldSymbol { ContainingType: { IsTupleType: true } type } field)
        {
            var index = type.TupleElements.IndexOf(field, 0, SymbolEqualityComparer.Default);
            index = index >= 0 ? index : type.TupleElements.IndexOf(field.CorrespondingTupleField!, 0, SymbolEqualityComparer.Default);
            index = index >= 0 ? index : type.TupleElements.Select(static part => part.CorrespondingTupleField?.Name).ToList().IndexOf(field.Name);
            return index >= 0 && index < tuple.Elements.Length ? tuple.Elements[index] : null;
        }

        return tuple.Elements is [var key, var value] ? member.Name switch { "Key" => key, "Value" => value, _ => null } : null;
    }

    private AbstractValue Got(IPropertySymbol property, IMethodSymbol getter, AbstractValue owner, IOperation reference)
    {
        if (property.IsAbstract || (property.IsVirtual && owner is not ReferenceValue))
        {
            return Implementing(property) is { GetMethod: { } only } one ? Doubtful(Got(one, only, EntryObject(one.ContainingType), reference), reference) : new UnknownValue(reference);
        }

        if (BodyOf(getter) is null)
        {
            return Declared(property, reference);
        }

        var value = Invoke(getter, owner is ReferenceValue ? owner : null, [], reference);
        return NamedBy(property, Named(reference, value));
    }

    /// <summary>The one member of the program that has code for an abstract one.</summary>
    private IPropertySymbol? Implementing(IPropertySymbol property) => program.Models.Implementations.Of(property) is [IPropertySymbol { IsStatic: false } only] && !SymbolEqualityComparer.Default.Equals(only, property) ? only : null;

    /// <summary>Code out of sight may give something else: one known text is only what it is unless somebody does.</summary>
    private static AbstractValue Doubtful(AbstractValue value, IOperation reference) =>
        value.Known is { HasValue: true, Value: string text } ? new UnknownValue(new Hole(reference) { Default = text }) : value;

    /// <summary>A member of an object that was not seen to be made: what its declaration says, which others may have set anew.</summary>
    private AbstractValue Declared(ISymbol member, IOperation reference)
    {
        if (Writes.InitialValue(member) is not { } initial || program.Models.OperationOf(initial) is not { } initializer || !_underway.Add(member))
        {
            return new UnknownValue(reference);
        }

        var value = EvaluateAlone(initializer);
        _underway.Remove(member);
        return program.Writes.OnlyValue(member) is null ? Doubtful(value, reference) : NamedBy(member, Named(reference, value));
    }

    private AbstractValue Static(IMemberReferenceOperation reference)
    {
        var member = reference.Member.OriginalDefinition;
        if (member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } || !IsInSource(member))
        {
            return new UnknownValue(reference);
        }

        if (_state.Variables.TryGetValue(member, out var set))
        {
            return NamedBy(member, Named(reference, set));
        }

        if (member is IPropertySymbol { GetMethod: { } getter } && BodyOf(getter) is not null)
        {
            return member.IsAbstract ? StaticAbstract(reference) : NamedBy(member, Named(reference, Invoke(getter, null, [], reference)));
        }

        return member.IsAbstract ? StaticAbstract(reference) : NamedBy(member, Named(reference, StaticValue(member) ?? Declared(member, reference)));
    }

    /// <summary>What a static member holds that is written in one place; null when others may write it.</summary>
    private AbstractValue? StaticValue(ISymbol member)
    {
        if (program.Static(member) is { } known)
        {
            _state = _state with { Heap = _state.Heap.SetItems(known.Heap) };
            return known.Value;
        }

        var written = program.Writes.OnlyValue(member);
        if (written is null || program.Models.OperationOf(written) is not { } initializer || !_underway.Add(member))
        {
            return null;
        }

        var before = _state.Heap;
        var value = EvaluateAlone(initializer);
        _underway.Remove(member);
        var added = _state.Heap.Where(pair => !before.ContainsKey(pair.Key)).ToImmutableDictionary();
        if (!IsCut)
        {
            program.KeepStatic(member, new ProgramIndex.Prepared(value, added));
        }

        return value;
    }

    /// <summary>A static member of a type parameter is the argument's.</summary>
    private AbstractValue StaticAbstract(IMemberReferenceOperation reference)
    {
        if (reference.Syntax is not MemberAccessExpressionSyntax { Expression: var named }
            || program.Models.SymbolOf(named) is not ITypeParameterSymbol parameter
            || TypeArgument(parameter) is not INamedTypeSymbol argument)
        {
            return new UnknownValue(reference);
        }

        var own = argument.FindImplementationForInterfaceMember(reference.Member) ?? argument.GetMembers(reference.Member.Name).FirstOrDefault();
        return own switch
        {
            IPropertySymbol { GetMethod: { } getter } property => BodyOf(getter) is not null
                ? NamedBy(property, Invoke(getter, null, [], reference))
                : StaticValue(property.OriginalDefinition) ?? new UnknownValue(reference),
            IFieldSymbol { HasConstantValue: true, ConstantValue: string text } field => new TextValue(UrlShape.Of(text).HeldBy(field)),
            _ => new UnknownValue(reference),
        };
    }

    /// <summary>What a type parameter stands for in the call that runs.</summary>
    private ITypeSymbol? TypeArgument(ITypeParameterSymbol parameter)
    {
        for (var frame = _frame; frame is not null; frame = frame.Caller)
        {
            var arguments = parameter.DeclaringMethod is { } method
                ? SymbolEqualityComparer.Default.Equals(frame.Method.OriginalDefinition, method.OriginalDefinition) ? frame.TypeArguments : default
                : (ObjectOf(frame.Receiver)?.Type as INamedTypeSymbol)?.TypeArguments ?? default;
            if (!arguments.IsDefault && parameter.Ordinal < arguments.Length)
            {
                return arguments[parameter.Ordinal] is ITypeParameterSymbol outer && !SymbolEqualityComparer.Default.Equals(outer, parameter) ? TypeArgument(outer) : arguments[parameter.Ordinal];
            }
        }

        return null;
    }

    private static AbstractValue NamedBy(ISymbol member, AbstractValue value) => value is TextValue { IsUnknown: false, Shapes: var shapes } && member is IFieldSymbol or IPropertySymbol
        ? new TextValue(((TextValue)value).Shapes.Each(shape => shape.HeldBy(member.OriginalDefinition)))
        : value;

    private AbstractValue Indexed(IPropertyReferenceOperation reference)
    {
        var owner = reference.Instance is null ? AbstractValue.Null : Evaluate(reference.Instance);
        var keys = reference.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
        if (IsInSource(reference.Property) && reference.Property.GetMethod is { } getter && BodyOf(getter) is not null)
        {
            return Named(reference, Invoke(getter, owner is ReferenceValue ? owner : null, keys, reference));
        }

        return keys is [var key] ? Pick(owner, key, reference) : new UnknownValue(reference);
    }

    private AbstractValue Element(AbstractValue list, IOperation index, IOperation reference)
    {
        if (index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var fromEnd } && Evaluate(fromEnd) is ConstantValue { Value: int distance } && ItemsOf(list) is ({ } items, false))
        {
            return distance > 0 && distance <= items.Length ? items[items.Length - distance] : new UnknownValue(reference);
        }

        return Pick(list, Evaluate(index), reference);
    }

    /// <summary>The item of a list, or the value of a dictionary, at an index or key; any of them when that is not known.</summary>
    public AbstractValue Pick(AbstractValue list, AbstractValue key, IOperation reference)
    {
        var found = new List<AbstractValue>();
        foreach (var one in list.Alternatives)
        {
            if (ObjectOf(one) is { Items: { IsDefault: false } items } content)
            {
                found.AddRange(content.Type is not IArrayTypeSymbol && IsTable(content.Type) ? Entries(items, key) : content.IsAlike ? items : At(items, content.HasMoreItems, key));
            }
        }

        return found.Count == 0 ? new UnknownValue(reference) : Named(reference, AbstractValue.Join(found));
    }

    private static IEnumerable<AbstractValue> At(ImmutableArray<AbstractValue> items, bool hasMore, AbstractValue index) => index is ConstantValue { Value: int at }
        ? at >= 0 && at < items.Length ? [items[at]] : []
        : hasMore ? [] : items;

    private static IEnumerable<AbstractValue> Entries(ImmutableArray<AbstractValue> items, AbstractValue key)
    {
        foreach (var item in items)
        {
            if (item is TupleValue { Elements: [var own, var value] } && (key.Known is not { HasValue: true } wanted || own.Known is not { HasValue: true } known || Equals(wanted.Value, known.Value)))
            {
                yield return value;
            }
        }
    }

    /// <summary>Whether the type is a dictionary, by what it implements.</summary>
    private bool IsTable(ITypeSymbol? type) => type is INamedTypeSymbol named && (program.Transfers.IsTable(named) || named.AllInterfaces.Any(program.Transfers.IsTable));
}
