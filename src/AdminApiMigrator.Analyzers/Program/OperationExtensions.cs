using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Program;

/// <summary>Questions that are asked of operations everywhere.</summary>
internal static class OperationExtensions
{
    /// <summary>The value for the parameter; null when none is passed.</summary>
    public static IOperation? Argument(this IInvocationOperation call, string? parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value.WithoutConversion();
            }
        }

        return null;
    }

    /// <summary>The object the call is made on, for an extension method too.</summary>
    public static IOperation? ReceiverOf(this IInvocationOperation call) => call.Instance
        ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value.WithoutConversion() : null);

    /// <summary>The expression without the conversions that the compiler puts around it and that run no code of the program.</summary>
    public static IOperation WithoutConversion(this IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion && conversion.OperatorMethod?.DeclaringSyntaxReferences.IsEmpty != false)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
