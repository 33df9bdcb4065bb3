using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Finds what is put into an object after its creation, as long as a local holds it: <c>body["days"] = 30</c>, <c>body.Add("days", 30)</c>,
/// <c>request.Days = 30</c>.
/// </summary>
internal sealed class LaterSets(Models models, Writes writes)
{
    /// <summary>The names that are set, whether or not always; null for one that is not in sight.</summary>
    public IEnumerable<string?> Of(ILocalSymbol local)
    {
        foreach (var name in NamesOf(local))
        {
            switch (name.Parent)
            {
                case ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }], Parent: AssignmentExpressionSyntax set } access when set.Left == access:
                    yield return Constant(key);
                    break;
                case MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set } access when access.Expression == name && set.Left == access:
                    yield return access.Name.Identifier.ValueText;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }, ..] } } access when access.Expression == name:
                    yield return Constant(key);
                    break;
            }
        }
    }

    /// <summary>Whether code of the program's own gets the object and may put more into it, other than the call that sends it.</summary>
    public bool MayBeFilledElsewhere(ILocalSymbol local, SyntaxNode sending) => NamesOf(local).Any(name => name.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => !call.Span.Contains(sending.Span) && IsOwn(call),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == name => IsOwn(call),
        _ => false,
    });

    private IEnumerable<IdentifierNameSyntax> NamesOf(ILocalSymbol local) => writes.ScopesOf(local)
        .SelectMany(static scope => scope.DescendantNodes())
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(models.SymbolOf(name), local));

    private bool IsOwn(InvocationExpressionSyntax call) => models.SymbolOf(call) is not IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true };

    private string? Constant(ExpressionSyntax key) => models.OperationOf(key)?.ConstantValue is { HasValue: true, Value: string name } ? name : null;
}
