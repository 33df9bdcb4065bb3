using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Planning;

/// <summary>Answers whether what is sent as a body says nothing: null, an empty text, or an object without fields.</summary>
internal static class EmptyBody
{
    private const int MostSteps = 4;

    public static bool Is(IOperation? body, Models models, Writes writes, int steps = 0) => body?.WithoutConversion() switch
    {
        null or { ConstantValue: { HasValue: true, Value: null } } => true,
        _ when steps > MostSteps => false,
        { ConstantValue: { HasValue: true, Value: string text } } => string.Concat(text.Where(static c => !char.IsWhiteSpace(c))) is "" or "{}",
        IFieldReferenceOperation { Field.Name: "Empty" } => true,
        IAnonymousObjectCreationOperation { Initializers.IsEmpty: true } => true,
        IObjectCreationOperation { Type.Name: "StringContent", Arguments: [var text, ..] } => Is(text.Value, models, writes, steps + 1),
        IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "JsonContent" }, Arguments: [var value, ..] } => Is(value.Value, models, writes, steps + 1),
        ILocalReferenceOperation { Local: var local } => writes.OnlyValue(local) is { } only && Is(models.OperationOf(only), models, writes, steps + 1),
        _ => false,
    };
}
