using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>
/// The cheapest question: does a file hold text of the service, or the name of a member elsewhere that does? Most files of most projects
/// do not, and cost one search of their text.
/// </summary>
internal sealed class AdminText
{
    /// <summary>Every endpoint worth reporting has one of these in its path; a test holds the list against the catalogue.</summary>
    internal static readonly ImmutableArray<string> Needles = ["orgs", "rest/api", "rest/auth", "rest/pat", "tlassian"];

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> Searched = new();
    private static readonly StrongBox<bool> Yes = new(true);
    private static readonly StrongBox<bool> No = new(false);

    private readonly Lazy<ImmutableArray<string>> _names;

    public AdminText(Compilation compilation) => _names = new(() => Names(compilation));

    public bool MayBeIn(SyntaxTree tree, CancellationToken cancellation) =>
        HasNeedle(tree, cancellation) || (!_names.Value.IsEmpty && TextSearch.ContainsAny(tree.GetText(cancellation), _names.Value));

    /// <summary>Whether the file's own text has a needle; remembered for the life of the tree, which an edit elsewhere does not end.</summary>
    public static bool HasNeedle(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Searched.TryGetValue(tree, out var known))
        {
            return known.Value;
        }

        // Nothing is made anew for a file: nearly all files of nearly all projects come by here and say no.
        return Searched.GetValue(tree, TextSearch.ContainsAny(tree.GetText(cancellation), Needles) ? static _ => Yes : static _ => No).Value;
    }

    /// <summary>The members whose declaration spells a piece of a URL of the service, so that a call in another file can use it by name.</summary>
    private static ImmutableArray<string> Names(Compilation compilation)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!HasNeedle(tree, default))
            {
                continue;
            }

            foreach (var token in tree.GetRoot().DescendantTokens())
            {
                if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                    && TextSearch.ContainsAny(token.ValueText.AsSpan(), Needles))
                {
                    names.UnionWith(NamesOf(token.Parent).Where(static name => name.Length > 0));
                }
            }
        }

        return [.. names];
    }

    /// <summary>How code in another file can come by the text: by the name of a member, of a type that is built around it, of a registered client.</summary>
    private static IEnumerable<string> NamesOf(SyntaxNode? text)
    {
        foreach (var node in text?.Ancestors() ?? [])
        {
            switch (node)
            {
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field:
                    return [field.Identifier.ValueText];
                case PropertyDeclarationSyntax property:
                    return [property.Identifier.ValueText];
                case ParameterSyntax { Parent.Parent: TypeDeclarationSyntax } parameter:
                    return [parameter.Identifier.ValueText];
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var called } } call when RegistrationIn(called, call) is { Count: > 0 } registered:
                    return registered;
                case ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax built } constructor:
                    return constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(AssignedName).Append(built.Identifier.ValueText);
                case PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax built }:
                    return [built.Identifier.ValueText];
                case MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } method:
                    return method.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(AssignedName);
                case MethodDeclarationSyntax method:
                    return [method.Identifier.ValueText];
                case AttributeSyntax:
                case BaseTypeDeclarationSyntax:
                    return [];
            }
        }

        return [];
    }

    private static string AssignedName(AssignmentExpressionSyntax assignment) => assignment.Left switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The types or the name of the client that a registration is for, which may be the call before: <c>AddHttpClient("x").ConfigureHttpClient(...)</c>.</summary>
    private static List<string> RegistrationIn(SimpleNameSyntax called, InvocationExpressionSyntax call)
    {
        while (called.Identifier.ValueText != ClientRegistrations.Method)
        {
            if (call.Expression is not MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var before } } inner })
            {
                return [];
            }

            (called, call) = (before, inner);
        }

        var types = called is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments.Select(static type => type.GetLastToken().ValueText) : [];
        var names = call.ArgumentList.Arguments.Select(static argument => argument.Expression).OfType<LiteralExpressionSyntax>().Select(static literal => literal.Token.ValueText);
        return [.. types.Concat(names)];
    }
}
