using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Planning;

/// <summary>
/// Finds what is put into an object after its creation, as long as a local holds it: <c>body["days"] = 30</c>, <c>body.Add("days", 30)</c>,
/// <c>request.Days = 30</c>. Once other code has the object, it may hold anything.
/// </summary>
internal sealed class LaterSets(Models models)
{
    /// <summary>The names in JSON that are set, whether or not always; null when any may be.</summary>
    /// <param name="local">The local that holds the object.</param>
    /// <param name="sending">The call that sends the object: it takes it as it is.</param>
    public ImmutableHashSet<string>? Of(ILocalSymbol local, SyntaxNode sending)
    {
        var names = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
        if (local.Type.SpecialType == SpecialType.System_String || local.Type.IsAnonymousType || local.Type.Name.EndsWith("Content", StringComparison.Ordinal))
        {
            return names;
        }

        foreach (var reference in Names.ReferencesTo(local, models.For(local.DeclaringSyntaxReferences[0].SyntaxTree)))
        {
            var (isSet, name) = SetThrough(reference);
            if (isSet ? name is null : !IsOnlyRead(reference, sending))
            {
                return null;
            }

            names = name is null ? names : names.Add(name);
        }

        return names;
    }

    private (bool IsSet, string? Name) SetThrough(IdentifierNameSyntax reference) => reference.Parent switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }], Parent: AssignmentExpressionSyntax set } access when set.Left == access => (true, Constant(key)),
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set } access when access.Expression == reference && set.Left == access =>
            (true, models.SymbolOf(access) is IPropertySymbol property ? SerializedNames.Of(property, webNames: true) : null),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }, ..] } } access
            when access.Expression == reference => (true, Constant(key)),
        _ => (false, null),
    };

    private bool IsOnlyRead(ExpressionSyntax part, SyntaxNode sending) => part.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == part => IsOnlyRead(access, sending),
        ElementAccessExpressionSyntax element when element.Expression == part => IsOnlyRead(element, sending),
        InvocationExpressionSyntax call => part is MemberAccessExpressionSyntax { Expression: var owner } && (IsText(owner) || OnlyLooks(call)),
        RefExpressionSyntax => false,
        // A second name for the object, by which it could be changed.
        EqualsValueClauseSyntax => IsText(part),
        AssignmentExpressionSyntax assignment => assignment.Left != part && assignment.Parent is InitializerExpressionSyntax,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => false,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } => false,
        ArgumentSyntax when IsText(part) => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call.Span.Contains(sending.Span) || OnlyLooks(call),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => creation.Type.ToString().EndsWith("Content", StringComparison.Ordinal),
        ArgumentSyntax => false,
        _ => true,
    };

    /// <summary>Whether what is named is a text, which nobody can change through it.</summary>
    private bool IsText(ExpressionSyntax part) => models.OperationOf(part)?.Type?.SpecialType == SpecialType.System_String;

    /// <summary>Whether a method of the framework or a serializer takes the object, which writes it or logs it and keeps it not.</summary>
    private bool OnlyLooks(InvocationExpressionSyntax call) => models.SymbolOf(call) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true, ContainingNamespace: { } space, Name: var name }
        && space.ToDisplayString() is var full
        && full.Split('.')[0] is "System" or "Microsoft" or "Newtonsoft"
        && (!full.StartsWith("System.Collections", StringComparison.Ordinal) || name is "ContainsKey" or "TryGetValue")
        && !(name.StartsWith("Populate", StringComparison.Ordinal) || name.StartsWith("Bind", StringComparison.Ordinal));

    private string? Constant(ExpressionSyntax key) => models.OperationOf(key)?.ConstantValue is { HasValue: true, Value: string name } ? name : null;
}
