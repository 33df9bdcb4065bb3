using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Requests;

/// <summary>The semantic models of one compilation, one a tree: a URL is often spelled in another file than the call.</summary>
internal sealed class Models(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    public Compilation Compilation { get; } = compilation;

    /// <summary>Lends the model that the driver already made for the tree under analysis.</summary>
    public void Lend(SemanticModel model) => _models.TryAdd(model.SyntaxTree, model);

#pragma warning disable RS1030 // The model of another file than the one under analysis can only be had from the compilation; it is made once a tree.
    public SemanticModel For(SyntaxTree tree) => _models.GetOrAdd(tree, tree => Compilation.GetSemanticModel(tree));
#pragma warning restore RS1030

    public IOperation? OperationOf(SyntaxNode? syntax) => syntax is not null && IsOurs(syntax) ? For(syntax.SyntaxTree).GetOperation(syntax) : null;

    public ISymbol? DeclaredIn(SyntaxNode declaration) => IsOurs(declaration) ? For(declaration.SyntaxTree).GetDeclaredSymbol(declaration) : null;

    public ISymbol? SymbolOf(SyntaxNode syntax) => IsOurs(syntax) ? For(syntax.SyntaxTree).GetSymbolInfo(syntax).Symbol : null;

    // An editor and the tool refer to projects by their source, a build by their assembly: what only the first two could read counts as unknown.
    private bool IsOurs(SyntaxNode syntax) => Compilation.ContainsSyntaxTree(syntax.SyntaxTree);
}
