using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Finds what code that sets up a client sets its base address to: in lambdas, in methods named in place of a lambda, and in methods that take
/// the client or make it.
/// </summary>
internal sealed class AddressSettings(Models models, Writes writes)
{
    /// <summary>A registration names a method that hands the client to one more; nobody spreads one address over more.</summary>
    private const int MostMethods = 3;

    private const string BaseAddress = "BaseAddress";

    private const string Client = "HttpClient";

    private readonly Callees _callees = new(models, writes);

    /// <summary>The addresses that the code sets.</summary>
    public IEnumerable<Bound> In(SyntaxNode code) => In(code, Arguments.None, 0);

    private IEnumerable<Bound> In(SyntaxNode code, Arguments scope, int depth)
    {
        foreach (var node in code.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Right: var right } assignment when IsBaseAddress(assignment) && models.OperationOf(right) is { } address:
                    yield return new Bound(address, scope);
                    break;
                case ArgumentSyntax { Expression: SimpleNameSyntax or MemberAccessExpressionSyntax } argument when depth < MostMethods && FunctionOf(argument, scope) is { } function && function != code:
                    foreach (var set in In(function, Arguments.None, depth + 1))
                    {
                        yield return set;
                    }

                    break;
                case InvocationExpressionSyntax call when depth < MostMethods && models.OperationOf(call) is IInvocationOperation operation
                    && (operation.Type is { Name: Client } || operation.Arguments.Any(static argument => argument.Value.Type is { Name: Client }))
                    && _callees.Of(operation, scope) is { MayBeOverridden: false } callee && callee.Declaration != code:
                    foreach (var set in In(callee.Declaration, callee.Arguments, depth + 1))
                    {
                        yield return set;
                    }

                    break;
            }
        }
    }

    private static bool IsBaseAddress(AssignmentExpressionSyntax assignment) => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: BaseAddress }
        || (assignment is { Left: IdentifierNameSyntax { Identifier.ValueText: BaseAddress }, Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax } });

    /// <summary>The method that stands in place of a lambda which takes the client.</summary>
    private SyntaxNode? FunctionOf(ArgumentSyntax argument, Arguments scope) =>
        argument.Parent?.Parent is InvocationExpressionSyntax && models.SymbolOf(argument.Expression) is IMethodSymbol { Parameters: var parameters } && parameters.Any(static parameter => parameter.Type.Name == Client)
            ? models.OperationOf(argument.Expression) is { } named && _callees.Function(named, scope) is var (_, declaration) ? declaration : null
            : null;
}
