using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <content>Assignments of all kinds.</content>
internal sealed partial class Interpreter
{
    private AbstractValue Assigned(ISimpleAssignmentOperation assignment)
    {
        var value = Evaluate(assignment.Value);
        Assign(assignment.Target, value, assignment.Value);
        return value;
    }

    private AbstractValue Deconstructed(IDeconstructionAssignmentOperation assignment)
    {
        var value = Evaluate(assignment.Value);
        Assign(assignment.Target, value, assignment.Value);
        return value;
    }

    private AbstractValue Compound(ICompoundAssignmentOperation assignment)
    {
        var before = Evaluate(assignment.Target);
        var added = Evaluate(assignment.Value);
        AbstractValue value;
        if (assignment.OperatorMethod is { } method && IsInSource(method))
        {
            value = Invoke(method, null, [before, added], assignment);
        }
        else if (assignment.OperatorKind == BinaryOperatorKind.Add && !Numbers.Is(assignment.Type) && before is not FunctionValue)
        {
            value = new TextValue(TextOf(before, assignment.Target).Times(TextOf(added, assignment.Value)));
        }
        else
        {
            value = new UnknownValue(assignment.Target);
        }

        Assign(assignment.Target, value, assignment.Value);
        return value;
    }

    private AbstractValue CoalesceAssigned(ICoalesceAssignmentOperation assignment)
    {
        var before = Evaluate(assignment.Target);
        if (before is ReferenceValue or FunctionValue)
        {
            return before;
        }

        var otherwise = Evaluate(assignment.Value);
        var value = before is ConstantValue { Value: null } || before.IsUnknown ? otherwise : AbstractValue.Join([before, otherwise]);
        Assign(assignment.Target, value, assignment.Value);
        return value;
    }

    private AbstractValue Counted(IIncrementOrDecrementOperation counted)
    {
        Forget(counted.Target);
        return new UnknownValue(counted);
    }

    /// <summary>Puts a value into what the expression names.</summary>
    /// <param name="target">What is assigned to.</param>
    /// <param name="value">The value.</param>
    /// <param name="origin">The expression that gives it, where there is one.</param>
    private void Assign(IOperation target, AbstractValue value, IOperation? origin)
    {
        switch (target)
        {
            case IVariableDeclaratorOperation declarator:
                Bind(declarator.Symbol, value);
                break;
            case ILocalReferenceOperation local:
                Bind(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                AssignParameter(parameter.Parameter.OriginalDefinition, value);
                break;
            case IDeclarationExpressionOperation declared:
                Assign(declared.Expression, value, origin);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, origin);
                break;
            case IConditionalAccessOperation access:
                _conditionals.Push(Evaluate(access.Operation));
                Assign(access.WhenNotNull, value, origin);
                _conditionals.Pop();
                break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    Assign(tuple.Elements[i], ElementOf(value, i, tuple.Elements.Length, tuple.Elements[i]), null);
                }

                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexed:
                AssignElement(indexed, value);
                break;
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                PutItem(Evaluate(element.ArrayReference), Evaluate(index), value);
                break;
            case IMemberReferenceOperation { Instance: null } member:
                _state = _state.With(member.Member.OriginalDefinition, value);
                break;
            case IMemberReferenceOperation { Instance: { } owner } member:
                Set(Evaluate(owner), member.Member, value, origin, member);
                break;
        }
    }

    private void AssignParameter(IParameterSymbol parameter, AbstractValue value)
    {
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !SymbolEqualityComparer.Default.Equals(constructor, _frame?.Method.OriginalDefinition) && Self is { } self)
        {
            Update(self, content => content.With(parameter, value));
        }
        else
        {
            Bind(parameter, value);
        }
    }

    private void AssignElement(IPropertyReferenceOperation indexed, AbstractValue value)
    {
        var owner = indexed.Instance is null ? AbstractValue.Null : Evaluate(indexed.Instance);
        var keys = indexed.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
        if (IsInSource(indexed.Property) && indexed.Property.SetMethod is { } setter && BodyOf(setter) is not null)
        {
            Invoke(setter, owner is ReferenceValue ? owner : null, keys.Add(value), indexed);
        }
        else if (keys is [var key])
        {
            PutItem(owner, key, value);
        }
    }

    /// <summary>Puts an item into a list, an entry into a dictionary or a parameter into a query.</summary>
    public void PutItem(AbstractValue owner, AbstractValue key, AbstractValue value)
    {
        foreach (var one in owner.Alternatives)
        {
            Update(one, content => content switch
            {
                { Content: { IsDefault: false } gathered } => content with
                {
                    Content = gathered.Combine(ContentCalls.Parameter(key.AsText(), value.AsText()), ContentCalls.AndParameter),
                },
                { Items.IsDefault: false } when key is ConstantValue { Value: int at } && !IsTable(content.Type) =>
                    at >= 0 && at < content.Items.Length ? content with { Items = content.Items.SetItem(at, value) } : content with { Items = content.Items.Add(value) },
                { Items.IsDefault: false } when !IsTable(content.Type) && content.Type is IArrayTypeSymbol => content with { Items = content.Items.Add(value), HasMoreItems = true },
                _ => content with
                {
                    Items =
                    [
                        .. (content.Items.IsDefault ? [] : content.Items).Where(entry => !(entry is TupleValue { Elements: [var own, _] } && key.Known.HasValue && own.Equals(key))),
                        new TupleValue([key, value]),
                    ],
                    HasMoreItems = content.HasMoreItems || content.Items.IsDefault,
                },
            });
        }
    }

    /// <summary>Sets a field or property of whichever object the value may be.</summary>
    private void Set(AbstractValue owner, ISymbol member, AbstractValue value, IOperation? origin, IOperation site)
    {
        foreach (var one in owner.Alternatives)
        {
            var type = ObjectOf(one)?.Type as INamedTypeSymbol;
            var real = type is null ? member : Implementations.As(type, Implemented(type, member));
            if (real is IPropertySymbol { SetMethod: { } setter } && IsInSource(real) && BodyOf(setter) is not null)
            {
                Invoke(setter, one is ReferenceValue ? one : null, [value], site);
                continue;
            }

            Update(one, content => content switch
            {
                { Content: { IsDefault: false } gathered } when real.Name is "Host" or "Path" or "Query" => content with { Content = ContentCalls.Set(gathered, real.Name, TextOf(value, site)) },
                { Content.IsDefault: false } when real.Name == RestSharpTransfers.Resource => (content with { Content = TextOf(value, site) }).With(RestSharpTransfers.BaseUrl, value, origin),
                _ => content.With(KnownNames.IsLibrarys(real.ContainingType) ? real.Name : MemberKey.Of(real), value, origin),
            });
        }
    }

    /// <summary>What the expression names has some other value from now on.</summary>
    private void Forget(IOperation target)
    {
        switch (target)
        {
            case IVariableDeclaratorOperation declarator:
                _state = _state with { Variables = _state.Variables.Remove(declarator.Symbol) };
                break;
            case IDeclarationExpressionOperation declared:
                Forget(declared.Expression);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    Forget(element);
                }

                break;
            default:
                Assign(target, new UnknownValue(target), null);
                break;
        }
    }

    /// <summary>One element of what is taken apart: of a tuple, a record, or whatever has a method for it.</summary>
    private AbstractValue ElementOf(AbstractValue value, int index, int count, IOperation site) => AbstractValue.Join(value.Alternatives.Select(one => one switch
    {
        TupleValue tuple when index < tuple.Elements.Length => tuple.Elements[index],
        ReferenceValue when ObjectOf(one) is { Type: INamedTypeSymbol type } content => PartOf(content, one, type, index, count) ?? new UnknownValue(site),
        _ => new UnknownValue(site),
    }));

    private AbstractValue? PartOf(AbstractObject content, AbstractValue value, INamedTypeSymbol type, int index, int count)
    {
        var deconstruct = type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count);
        if (deconstruct is { IsImplicitlyDeclared: false } && IsInSource(deconstruct) && BodyOf(deconstruct.OriginalDefinition) is not null)
        {
            Invoke(deconstruct, value, [], content.Site!);
            return _outs.TryGetValue(deconstruct.OriginalDefinition.Parameters[index], out var given) ? given : null;
        }

        observer?.Reads(this, content);
        return deconstruct is not null && type.IsRecord
            && type.GetMembers(deconstruct.Parameters[index].Name).FirstOrDefault(static member => member is IPropertySymbol) is { } property
            && content.Members.TryGetValue(MemberKey.Of(property), out var held) ? held : null;
    }
}
