using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// Constants whose value holds a needle. A project that only names such a constant of another project has no needle in its own text,
/// but the compiler puts the value into it all the same.
/// </summary>
internal static class SharedConstants
{
    /// <summary>
    /// Name of the type and name of the constant, for each constant declared in the file with a needle (or a known name) in its value.
    /// </summary>
    public static ImmutableArray<(string Type, string Name)> DeclaredIn(string path, TextNeedles needles)
    {
        var text = File.ReadAllText(path);
        if (!text.Contains("const", StringComparison.Ordinal))
        {
            return [];
        }

        return
        [
            .. from field in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>()
               where field.Modifiers.Any(SyntaxKind.ConstKeyword) && field.Parent is BaseTypeDeclarationSyntax
               from variable in field.Declaration.Variables
               where variable.Initializer is { } value && needles.IsIn(value.Value.ToString())
               select (((BaseTypeDeclarationSyntax)field.Parent!).Identifier.ValueText, variable.Identifier.ValueText),
        ];
    }
}
