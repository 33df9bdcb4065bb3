using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Program;

/// <summary>The semantic models of one compilation, one a tree: a URL is often spelled in another file than the call.</summary>
internal sealed class Models(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<SyntaxTree, bool> _readable = new();
    private readonly Lazy<ImmutableArray<(SyntaxTree Tree, FileWords Words)>> _words = new(() => [.. compilation.SyntaxTrees.Select(static tree => (tree, FileWords.Of(tree)))]);
    private readonly ConcurrentDictionary<string, ImmutableArray<SyntaxTree>> _naming = new(StringComparer.Ordinal);
    private Implementations? _implementations;
    private ConstructorArguments? _constructorArguments;

    public Compilation Compilation { get; } = compilation;

    public Implementations Implementations => _implementations ?? Interlocked.CompareExchange(ref _implementations, new Implementations(this), null) ?? _implementations;

    public ConstructorArguments ConstructorArguments => _constructorArguments ?? Interlocked.CompareExchange(ref _constructorArguments, new ConstructorArguments(this), null) ?? _constructorArguments;

    /// <summary>The files in whose text the name, an identifier, stands; searched once a name.</summary>
    public ImmutableArray<SyntaxTree> FilesNaming(string name) => name.Length == 0 ? [] : _naming.GetOrAdd(name, word =>
    {
        ImmutableArray<string> words = [word];
        return [.. _words.Value.Where(file => file.Words.MayHold(word) && TextSearch.ContainsAnyWord(file.Tree.GetText(), words)).Select(static file => file.Tree)];
    });

    /// <summary>Lends the model that the driver already made for the tree under analysis.</summary>
    public void Lend(SemanticModel model) => _models.TryAdd(model.SyntaxTree, model);

#pragma warning disable RS1030 // The model of another file than the one under analysis can only be had from the compilation; it is made once a tree.
    public SemanticModel For(SyntaxTree tree) => _models.GetOrAdd(tree, tree => Compilation.GetSemanticModel(tree));
#pragma warning restore RS1030

    /// <summary>The type in whose code the operation stands; null for top-level statements.</summary>
    public INamedTypeSymbol? TypeAround(IOperation operation) => For(operation.Syntax.SyntaxTree).GetEnclosingSymbol(operation.Syntax.SpanStart) is { } place ? place as INamedTypeSymbol ?? place.ContainingType : null;

    /// <summary>What the expression does, a conversion of the program's own that the compiler puts around it included.</summary>
    public IOperation? OperationOf(SyntaxNode? syntax) => syntax is null || !IsReadable(syntax) ? null
        : For(syntax.SyntaxTree).GetOperation(syntax) is not { } operation ? null
        : operation.Parent is IConversionOperation { IsImplicit: true, OperatorMethod: not null } conversion && conversion.Syntax == syntax ? conversion
        : operation;

    public ISymbol? DeclaredIn(SyntaxNode declaration) => IsReadable(declaration) ? For(declaration.SyntaxTree).GetDeclaredSymbol(declaration) : null;

    public ISymbol? SymbolOf(SyntaxNode syntax) => IsReadable(syntax) ? For(syntax.SyntaxTree).GetSymbolInfo(syntax).Symbol : null;

    /// <summary>Whether the code of a member is to be read: of another project there is only what an assembly tells, in a build as in an editor.</summary>
    public bool IsInSight(ISymbol member) => !member.DeclaringSyntaxReferences.IsEmpty && member.DeclaringSyntaxReferences.All(declared => Compilation.ContainsSyntaxTree(declared.SyntaxTree));

    // An editor and the tool refer to projects by their source, a build by their assembly: what only the first two could read counts as unknown.
    private bool IsReadable(SyntaxNode syntax) => _readable.GetOrAdd(syntax.SyntaxTree, tree => Compilation.ContainsSyntaxTree(tree) && !CallNesting.IsTooDeep(tree.GetRoot()));
}
