using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Finds what a method of the program passes to a function that it is handed: for <c>retry.RunAsync(http => http.PostAsync(...))</c>, what
/// RunAsync calls its parameter with.
/// </summary>
internal sealed class HandedFunctions(Models models, Callees callees)
{
    /// <summary>A method may hand the function to one more before somebody calls it.</summary>
    private const int MostMethods = 3;

    private const int MostCalls = 8;

    /// <summary>What the parameter of a lambda is given; none when nobody in sight calls the lambda.</summary>
    public IEnumerable<Bound> Given(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }
            && parameter.DeclaringSyntaxReferences is [var declared]
            && declared.GetSyntax().FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taking } argument }
            && models.OperationOf(taking) is IInvocationOperation call
            && call.Arguments.FirstOrDefault(passed => passed.Syntax == argument)?.Parameter is { } taken
            ? In(call, taken, parameter.Ordinal, Arguments.None, 0)
            : [];

    /// <summary>What the method behind a call passes at a place of the function that it takes.</summary>
    private IEnumerable<Bound> In(IInvocationOperation call, IParameterSymbol taken, int place, Arguments scope, int depth)
    {
        if (depth >= MostMethods || callees.Of(call, scope) is not { } callee || taken.Ordinal >= callee.Method.Parameters.Length)
        {
            yield break;
        }

        var function = callee.Method.Parameters[taken.Ordinal];
        foreach (var inner in callee.Declaration.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(inner => Names(inner, function.Name)).Take(MostCalls))
        {
            if (models.OperationOf(inner) is not IInvocationOperation operation)
            {
                continue;
            }

            if (operation is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: IParameterReferenceOperation { Parameter: var called } } && Is(called, function))
            {
                if (place < operation.Arguments.Length)
                {
                    yield return new Bound(operation.Arguments[place].Value, callee.Arguments);
                }

                continue;
            }

            foreach (var handed in operation.Arguments.Where(argument => argument.Value.WithoutConversion() is IParameterReferenceOperation { Parameter: var passed } && Is(passed, function)))
            {
                foreach (var given in handed.Parameter is null ? [] : In(operation, handed.Parameter, place, callee.Arguments, depth + 1))
                {
                    yield return given;
                }
            }
        }
    }

    private static bool Is(IParameterSymbol one, IParameterSymbol other) => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);

    /// <summary>Whether the call is one of the function, or hands it on, as far as its text tells.</summary>
    private static bool Names(InvocationExpressionSyntax call, string name) => call.Expression switch
    {
        IdentifierNameSyntax called when called.Identifier.ValueText == name => true,
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax called, Name.Identifier.ValueText: "Invoke" } when called.Identifier.ValueText == name => true,
        MemberBindingExpressionSyntax when call.Parent is ConditionalAccessExpressionSyntax { Expression: IdentifierNameSyntax called } && called.Identifier.ValueText == name => true,
        _ => call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax passed && passed.Identifier.ValueText == name),
    };
}
