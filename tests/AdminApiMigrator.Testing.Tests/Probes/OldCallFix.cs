using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Testing.Tests.Probes;

/// <summary>Calls New instead of Old, as a fix should.</summary>
public class OldCallFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["PROBE001"];

    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = (await document.GetSyntaxRootAsync(context.CancellationToken))!;
        var names = diagnostics.Select(d => root.FindNode(d.Location.SourceSpan)).ToArray();
        return document.WithSyntaxRoot(root.ReplaceNodes(names, (name, _) => Rewrite(name, InFixAll)));
    });

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        foreach (var diagnostic in context.Diagnostics)
        {
            var name = root.FindNode(diagnostic.Location.SourceSpan);
            foreach (var key in Keys(name))
            {
                context.RegisterCodeFix(CodeAction.Create("Call New", _ => Task.FromResult(Apply(context.Document, root, name)), key), diagnostic);
            }
        }
    }

    protected virtual string InFixAll => "New";

    protected virtual IEnumerable<string?> Keys(SyntaxNode name) => ["call-new"];

    protected virtual Solution Apply(Document document, SyntaxNode root, SyntaxNode name)
        => document.WithSyntaxRoot(root.ReplaceNode(name, Rewrite(name, "New"))).Project.Solution;

    protected virtual SyntaxNode Rewrite(SyntaxNode name, string replacement)
        => SyntaxFactory.IdentifierName(replacement).WithTriviaFrom(name);
}

/// <summary>Writes a name that does not exist.</summary>
public sealed class BrokenFix : OldCallFix
{
    protected override SyntaxNode Rewrite(SyntaxNode name, string replacement) => base.Rewrite(name, "Nowhere");
}

/// <summary>Writes a method that is obsolete.</summary>
public sealed class WarningFix : OldCallFix
{
    protected override SyntaxNode Rewrite(SyntaxNode name, string replacement) => base.Rewrite(name, "Dated");
}

/// <summary>Old becomes Older, which is reported again.</summary>
public sealed class RestlessFix : OldCallFix
{
    protected override SyntaxNode Rewrite(SyntaxNode name, string replacement) => base.Rewrite(name, name.ToString() == "Old" ? "Older" : "New");
}

/// <summary>Changes nothing.</summary>
public sealed class IdleFix : OldCallFix
{
    protected override SyntaxNode Rewrite(SyntaxNode name, string replacement) => name;
}

/// <summary>Fix All writes something else.</summary>
public sealed class TwoFacedFix : OldCallFix
{
    protected override string InFixAll => "Newer";
}

/// <summary>Has no Fix All.</summary>
public sealed class LonelyFix : OldCallFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}

/// <summary>Fix All knows documents and projects only.</summary>
public sealed class NarrowFix : OldCallFix
{
    public override FixAllProvider? GetFixAllProvider()
        => FixAllProvider.Create((_, document, _) => Task.FromResult<Document?>(document), [FixAllScope.Document, FixAllScope.Project]);
}

/// <summary>Offers the same action under two keys.</summary>
public sealed class ChoiceFix : OldCallFix
{
    protected override IEnumerable<string?> Keys(SyntaxNode name) => ["call-new", "call-new-too"];
}

/// <summary>Has a key for every place.</summary>
public sealed class KeyPerPlaceFix : OldCallFix
{
    protected override IEnumerable<string?> Keys(SyntaxNode name) => ["at " + name.SpanStart];
}

/// <summary>Has no key.</summary>
public sealed class KeylessFix : OldCallFix
{
    protected override IEnumerable<string?> Keys(SyntaxNode name) => [null];
}

/// <summary>Leaves Older to a person.</summary>
public sealed class PickyFix : OldCallFix
{
    protected override IEnumerable<string?> Keys(SyntaxNode name) => name.ToString() == "Older" ? [] : ["call-new"];
}

/// <summary>Adds a file.</summary>
public sealed class LitteringFix : OldCallFix
{
    protected override Solution Apply(Document document, SyntaxNode root, SyntaxNode name)
        => document.Project.AddDocument("Added.cs", "").Project.Solution;
}
