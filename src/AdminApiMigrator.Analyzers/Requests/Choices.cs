using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Tells which branches of a choice can run where what it is made by is known, such as the flag that a caller passes.</summary>
internal static class Choices
{
    /// <summary>Stands for a value of which nothing is known but that there is one.</summary>
    public static readonly object Something = new();

    /// <summary>The values of the branches that can be taken; all when nothing is known.</summary>
    public static IEnumerable<IOperation> Taken(IConditionalOperation choice, Func<IOperation, Optional<object?>> known)
    {
        var holds = Holds(choice.Condition, known);
        if (holds != false)
        {
            yield return choice.WhenTrue;
        }

        if (holds != true && choice.WhenFalse is { } otherwise)
        {
            yield return otherwise;
        }
    }

    /// <summary>The values of the arms that can be taken and give one; all when nothing is known.</summary>
    public static IEnumerable<IOperation> Taken(ISwitchExpressionOperation choice, Func<IOperation, Optional<object?>> known)
    {
        var value = known(choice.Value);
        foreach (var arm in choice.Arms)
        {
            var matches = value.HasValue ? Matches(arm.Pattern, value.Value) : null;
            if (matches != false && arm.Value.WithoutConversion() is not IThrowOperation)
            {
                yield return arm.Value;
            }

            if (matches == true && arm.Guard is null)
            {
                yield break;
            }
        }
    }

    /// <summary>Whether the condition holds; null when that is not known.</summary>
    public static bool? Holds(IOperation condition, Func<IOperation, Optional<object?>> known)
    {
        switch (condition.WithoutConversion())
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !Holds(not.Operand, known);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both:
                return Both(Holds(both.LeftOperand, known), Holds(both.RightOperand, known));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either:
                return !Both(!Holds(either.LeftOperand, known), !Holds(either.RightOperand, known));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } compared
                when known(compared.LeftOperand) is { HasValue: true, Value: var left } && known(compared.RightOperand) is { HasValue: true, Value: var right }:
                return compared.OperatorKind == BinaryOperatorKind.Equals ? Same(left, right) : !Same(left, right);
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }, Arguments: [var asked] } when known(asked.Value) is { HasValue: true, Value: var text }:
                return text is null or "";
            case IIsPatternOperation pattern when known(pattern.Value) is { HasValue: true, Value: var value }:
                return Matches(pattern.Pattern, value);
            case var plain:
                return known(plain) is { HasValue: true, Value: bool flag } ? flag : null;
        }
    }

    private static bool? Same(object? left, object? right) => left == Something || right == Something ? left is null || right is null ? false : null : Equals(left, right);

    private static bool? Both(bool? left, bool? right) => left == false || right == false ? false : left == true && right == true ? true : null;

    private static bool? Matches(IPatternOperation pattern, object? value) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => Same(constant, value),
        INegatedPatternOperation not => !Matches(not.Pattern, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => !Both(!Matches(either.LeftPattern, value), !Matches(either.RightPattern, value)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Both(Matches(both.LeftPattern, value), Matches(both.RightPattern, value)),
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
        _ => null,
    };
}
