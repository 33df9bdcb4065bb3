using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation;

/// <summary>Tells numbers, which are reckoned, from text, which is put together: <c>startAt += 50</c> makes no URL longer.</summary>
internal static class Numbers
{
    /// <summary>Whether the type is a number, or one that may be missing.</summary>
    public static bool Is(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => Is(value),
        _ => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double,
    };
}
