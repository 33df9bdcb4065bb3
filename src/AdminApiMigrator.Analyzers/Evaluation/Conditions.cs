using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <content>What conditions and patterns say of a value, and what they declare.</content>
internal sealed partial class Interpreter
{
    /// <summary>Whether the condition holds; null when that is not known.</summary>
    private bool? Holds(IOperation? condition)
    {
        switch (condition?.WithoutConversion())
        {
            case null:
                return null;
            case { ConstantValue: { HasValue: true, Value: bool known } }:
                return known;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !Holds(not.Operand);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both:
                return Holds(both.LeftOperand) is var left && left == false ? false : And(left, Holds(both.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either:
                return Holds(either.LeftOperand) is var first && first == true ? true : !And(!first, !Holds(either.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String } } compared:
                return Same(Evaluate(compared.LeftOperand), Evaluate(compared.RightOperand)) is { } same ? same == (compared.OperatorKind == BinaryOperatorKind.Equals) : null;
            case IIsPatternOperation tested:
                return Matches(tested.Pattern, Evaluate(tested.Value));
            case IIsTypeOperation tested:
                Evaluate(tested.ValueOperand);
                return null;
            case var plain:
                return Evaluate(plain) is ConstantValue { Value: bool flag } ? flag : null;
        }
    }

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left == true && right == true ? true : null;

    /// <summary>Whether two values are equal; null when that is not known.</summary>
    private static bool? Same(AbstractValue left, AbstractValue right)
    {
        if (left.Known is { HasValue: true, Value: var one } && right.Known is { HasValue: true, Value: var other })
        {
            return Equals(one, other);
        }

        var (value, isNull) = left.Known is { HasValue: true, Value: null } ? (right, true) : right.Known is { HasValue: true, Value: null } ? (left, true) : (left, false);
        return isNull && IsSomething(value) ? false : null;
    }

    /// <summary>Whether a value is surely not null, whatever it is.</summary>
    public static bool IsSomething(AbstractValue value) => value switch
    {
        ReferenceValue or FunctionValue or TupleValue => true,
        TextValue text => text.Shapes.All(static shape => shape.Pieces.Any(static piece => piece.Text is not null)),
        UnknownValue { Hole.Value: IParameterReferenceOperation { Parameter: { NullableAnnotation: NullableAnnotation.NotAnnotated, Type.IsReferenceType: true } } } => true,
        _ => false,
    };

    private bool? MatchesClause(ICaseClauseOperation clause, AbstractValue value) => clause switch
    {
        ISingleValueCaseClauseOperation { Value: var wanted } => Same(value, Evaluate(wanted)),
        IPatternCaseClauseOperation { Guard: { } guard, Pattern: var pattern } => And(Matches(pattern, value), Holds(guard)),
        IPatternCaseClauseOperation { Pattern: var pattern } => Matches(pattern, value),
        _ => null,
    };

    /// <summary>Whether the value has the pattern, null when that is not known; the variables of the pattern are bound in any case.</summary>
    private bool? Matches(IPatternOperation? pattern, AbstractValue value)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return Same(value, Evaluate(constant.Value));
            case IDiscardPatternOperation:
                return true;
            case INegatedPatternOperation not:
                return !Matches(not.Pattern, value);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return !And(!Matches(either.LeftPattern, value), !Matches(either.RightPattern, value));
            case IBinaryPatternOperation both:
                return And(Matches(both.LeftPattern, value), Matches(both.RightPattern, value));
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, value);
                return declaration.MatchesNull || HasType(value, declaration.MatchedType) == true ? true : HasType(value, declaration.MatchedType);
            case ITypePatternOperation type:
                return HasType(value, type.MatchedType);
            case IRecursivePatternOperation recursive:
                return MatchesParts(recursive, value);
            case IListPatternOperation list:
                Declare(list.DeclaredSymbol, value);
                MatchItems(list, value);
                return null;
            case IRelationalPatternOperation relational:
                Evaluate(relational.Value);
                return null;
            default:
                return null;
        }
    }

    private bool? MatchesParts(IRecursivePatternOperation recursive, AbstractValue value)
    {
        Declare(recursive.DeclaredSymbol, value);
        var matches = IsSomething(value) ? true : (bool?)null;
        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            matches = And(matches, Matches(recursive.DeconstructionSubpatterns[i], ElementOf(value, i, recursive.DeconstructionSubpatterns.Length, recursive)));
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            var member = property.Member is IMemberReferenceOperation { Member: var symbol } reference ? MemberOfAny(value, symbol, reference) : new UnknownValue(property);
            matches = And(matches, Matches(property.Pattern, member));
        }

        return matches;
    }

    private void MatchItems(IListPatternOperation list, AbstractValue value)
    {
        var (items, hasMore) = ItemsOf(value);
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            Matches(list.Patterns[i], !hasMore && i < items.Length ? items[i] : new UnknownValue(list));
        }
    }

    private void Declare(ISymbol? variable, AbstractValue value)
    {
        if (variable is not null)
        {
            Bind(variable, value);
        }
    }

    private bool? HasType(AbstractValue value, ITypeSymbol? type) => (value, ObjectOf(value)?.Type) switch
    {
        _ when type is null => null,
        (TextValue { IsUnknown: false }, _) when type.SpecialType == SpecialType.System_String => true,
        (ConstantValue { Value: null }, _) => false,
        (_, INamedTypeSymbol own) when type is INamedTypeSymbol wanted => DerivesFrom(own, wanted) ? true : own.IsSealed || wanted.TypeKind == TypeKind.Class && own.TypeKind == TypeKind.Class ? false : null,
        _ => null,
    };

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, from.OriginalDefinition))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, from.OriginalDefinition));
    }
}
