using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Answers what a lambda's parameter stands for where the call that runs the lambda takes the value beside it:
/// <c>pipeline.ExecuteAsync(static (state, ct) => ..., state, ct)</c>. The method's signature tells: both are of one type parameter of its own.
/// </summary>
internal static class LambdaState
{
    /// <summary>The value that the call takes; null when it takes none, or several of which any may be meant.</summary>
    public static IOperation? Of(IParameterSymbol parameter, Models models)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }
            || parameter.DeclaringSyntaxReferences is not [var declared]
            || declared.GetSyntax().FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1, Parent: InvocationExpressionSyntax runner } } } lambda
            || models.OperationOf(runner) is not IInvocationOperation call)
        {
            return null;
        }

        var function = call.Arguments.FirstOrDefault(argument => argument.Syntax.Span.Contains(lambda.Span))?.Parameter?.OriginalDefinition.Type as INamedTypeSymbol;
        if (function?.DelegateInvokeMethod is not { Parameters: var taken } || parameter.Ordinal >= taken.Length || taken[parameter.Ordinal].Type is not ITypeParameterSymbol { DeclaringMethod: not null } state)
        {
            return null;
        }

        var given = call.Arguments.Where(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition.Type, state)).Take(2).ToList();
        return given is [{ Value: var only }] ? only : null;
    }
}
