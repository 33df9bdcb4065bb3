using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Text;

/// <summary>
/// The names by which code in one file can come by a piece of a URL of the service that is spelled in another: of a member that holds it, of
/// a member built of such members, of a type that is built around it, of a registered client.
/// </summary>
internal static class AdminNames
{
    /// <summary>A constant in a path in a method: members built of members, of which there are few storeys in one program.</summary>
    private const int MostStoreys = 3;

    private static readonly ImmutableArray<string> TextTypes = ["string", "Uri", "FormattableString", "CompositeFormat", "HttpRequestMessage"];

    public static ImmutableArray<string> In(Compilation compilation)
    {
        var spelled = compilation.SyntaxTrees
            .Where(static tree => AdminText.HasNeedle(tree, default))
            .SelectMany(AdminText.TextsIn)
            .Where(static token => TextSearch.ContainsAny(token.ValueText.AsSpan(), AdminText.Needles))
            .ToList();
        var all = new HashSet<string>(spelled.SelectMany(token => NamesOf(token.Parent, compilation)).Where(static name => name.Length > 0), StringComparer.Ordinal);
        var storey = new HashSet<(string Type, string Member)>(spelled.Select(static token => TextMember(token.Parent)).OfType<(string, string)>());
        var known = new HashSet<(string Type, string Member)>(storey);
        for (var above = 0; above < MostStoreys && storey.Count > 0; above++)
        {
            storey = [.. BuiltOf(storey, compilation).Where(known.Add)];
            all.UnionWith(storey.Select(static member => member.Member));
        }

        return [.. all];
    }

    /// <summary>The members that hold or give back a text, and name one of these in what they are made of.</summary>
    private static List<(string Type, string Member)> BuiltOf(HashSet<(string Type, string Member)> members, Compilation compilation)
    {
        var names = new HashSet<string>(members.Select(static member => member.Member), StringComparer.Ordinal);
        var built = new List<(string, string)>();
        foreach (var tree in compilation.SyntaxTrees.Where(tree => names.Any(FileWords.Of(tree).MayHold)))
        {
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (names.Contains(name.Identifier.ValueText) && members.Contains((OwnerOf(name), name.Identifier.ValueText)) && TextMember(name) is { } member)
                {
                    built.Add(member);
                }
            }
        }

        return built;
    }

    /// <summary>The type whose member a name is, as far as its text tells: the one before the dot, or the one around it.</summary>
    private static string OwnerOf(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax and var owner } access && access.Name == name
        ? owner.GetLastToken().ValueText
        : name.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText ?? "";

    /// <summary>The member around a node, if it holds or gives back a text.</summary>
    private static (string Type, string Member)? TextMember(SyntaxNode? node)
    {
        foreach (var outer in node?.Ancestors() ?? [])
        {
            var (type, name) = outer switch
            {
                VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var declared, Parent: FieldDeclarationSyntax } } field => (declared, field.Identifier.ValueText),
                PropertyDeclarationSyntax property => (property.Type, property.Identifier.ValueText),
                MethodDeclarationSyntax method => (method.ReturnType, method.Identifier.ValueText),
                _ => (null, ""),
            };
            if (type is not null)
            {
                // Unfinished code has members without a name.
                return name.Length > 0 && TextTypes.Contains(type.ToString().TrimEnd('?', '[', ']')) && outer.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } owner ? (owner.Identifier.ValueText, name) : null;
            }
        }

        return null;
    }

    private static List<string> NamesOf(SyntaxNode? text, Compilation compilation)
    {
        var names = new List<string>();
        foreach (var node in text?.Ancestors() ?? [])
        {
            switch (node)
            {
                case ObjectCreationExpressionSyntax { Type: var created, ArgumentList.Span: var passed } when passed.Contains(text!.Span):
                    // Only the program's own types: every file names the framework's.
                    if (created.GetLastToken().ValueText is { Length: > 0 } type && compilation.ContainsSymbolsWithName(type, SymbolFilter.Type))
                    {
                        names.Add(type);
                    }

                    break;
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field:
                    return [.. names, field.Identifier.ValueText];
                case PropertyDeclarationSyntax property:
                    return [.. names, property.Identifier.ValueText];
                case ParameterSyntax { Parent.Parent: TypeDeclarationSyntax } parameter:
                    return [.. names, parameter.Identifier.ValueText];
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var called } } call when RegistrationIn(called, call) is { Count: > 0 } registered:
                    return [.. names, .. registered];
                case ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax built } constructor:
                    return [.. names, .. constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(AssignedName), built.Identifier.ValueText];
                case PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax built }:
                    return [.. names, built.Identifier.ValueText];
                case MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } method:
                    return [.. names, .. method.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(AssignedName)];
                case MethodDeclarationSyntax method:
                    return [.. names, method.Identifier.ValueText];
                case AttributeSyntax:
                case BaseTypeDeclarationSyntax:
                    return names;
            }
        }

        return names;
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
        while (!RegistrationNames.OfClients.Contains(called.Identifier.ValueText))
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
