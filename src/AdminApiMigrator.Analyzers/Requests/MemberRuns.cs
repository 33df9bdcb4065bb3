using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>What running one member has shown.</summary>
/// <param name="Emissions">The requests it sends.</param>
/// <param name="Texts">What the expressions of its own code are as texts.</param>
/// <param name="Unsent">The messages and request objects that it makes and does not send.</param>
internal sealed record MemberRun(ImmutableArray<Emission> Emissions, IReadOnlyDictionary<SyntaxNode, ImmutableArray<UrlShape>> Texts, ImmutableArray<Request> Unsent)
{
    /// <summary>The creations of messages that it sends, of whatever member.</summary>
    public ImmutableHashSet<SyntaxNode> Sent { get; init; } = [];

    /// <summary>The creations of objects whose members it reads.</summary>
    public ImmutableHashSet<SyntaxNode> Read { get; init; } = [];

    /// <summary>The creations of objects that it hands to code out of sight.</summary>
    public ImmutableHashSet<SyntaxNode> Escaped { get; init; } = [];

    /// <summary>The creations of objects that it gives back or leaves where other code finds them.</summary>
    public ImmutableHashSet<SyntaxNode> HandedOut { get; init; } = [];

    /// <summary>The creations, in other members' code, of objects that it has had.</summary>
    public ImmutableHashSet<SyntaxNode> Seen { get; init; } = [];
}

/// <summary>Runs the members of the program, each once.</summary>
internal sealed class MemberRuns(ProgramIndex program, Outflow outflow)
{
    /// <summary>A class with more classes below it than this is run as itself.</summary>
    private const int MostTypes = 8;

    private readonly ConcurrentDictionary<ISymbol, MemberRun> _runs = new(SymbolEqualityComparer.Default);
    private readonly SinkTable _sinks = new(program.Models.Compilation);
    private readonly CarrierTable _carriers = new(program.Models.Compilation);
    private readonly WrapperCalls _wrappers = new(outflow);

    /// <summary>The run of the member.</summary>
    public MemberRun Of(ISymbol member) => _runs.GetOrAdd(member, Run);

    /// <summary>What a method sends by itself, with nothing known of its callers.</summary>
    public IEnumerable<Emission> OwnOf(IMethodSymbol method)
    {
        ISymbol member = method.OriginalDefinition;
        while (member is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            member = member.ContainingSymbol;
        }

        var emissions = Of(member).Emissions;
        ISymbol entry = method.OriginalDefinition;
        while (entry is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } && !emissions.Any(emission => SymbolEqualityComparer.Default.Equals(emission.Entry, entry)))
        {
            entry = entry.ContainingSymbol;
        }

        return emissions.Where(emission => SymbolEqualityComparer.Default.Equals(emission.Entry, entry));
    }

    /// <summary>The members of a file whose code can run.</summary>
    public IEnumerable<ISymbol> MembersIn(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        if (root is CompilationUnitSyntax unit && unit.Members.Any(static member => member is GlobalStatementSyntax) && program.Models.DeclaredIn(unit) is { } main)
        {
            yield return main;
        }

        foreach (var node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or BasePropertyDeclarationSyntax or AccessorListSyntax or FieldDeclarationSyntax or VariableDeclarationSyntax))
        {
            if (node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or VariableDeclaratorSyntax or TypeDeclarationSyntax or BasePropertyDeclarationSyntax
                && program.Models.DeclaredIn(node) is { } declared)
            {
                foreach (var member in Runnable(node, declared))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>The text of an expression, as the run of its member has shown it, or by itself.</summary>
    public ImmutableArray<UrlShape> TextOf(IOperation value)
    {
        var symbol = program.Models.For(value.Syntax.SyntaxTree).GetEnclosingSymbol(value.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        if (symbol is IMethodSymbol && Of(symbol).Texts.TryGetValue(value.Syntax, out var known))
        {
            return known;
        }

        var interpreter = new Interpreter(program);
        return interpreter.TextOf(interpreter.EvaluateAlone(value), value);
    }

    /// <summary>The method that an expression names, in capitals; null when it names none.</summary>
    public string? VerbOf(IOperation value) => HttpVerbs.Of(new Interpreter(program).EvaluateAlone(value)) is [var only] ? only : null;

    /// <summary>The messages and request objects that are made in the file and sent by nobody in sight.</summary>
    public IEnumerable<Request> Unsent(SyntaxTree tree) => MembersIn(tree)
        .SelectMany(member => Of(member).Unsent)
        .Where(request => request.Site.Syntax.SyntaxTree == tree)
        .GroupBy(static request => request.Site.Syntax)
        .Select(same => Whole(same.First(), tree))
        .Where(request => IsLeft(request, tree));

    /// <summary>An object that sends itself, with what all who get it make of it.</summary>
    private Request Whole(Request request, SyntaxTree tree)
    {
        if (_carriers.Of(request.Site.Type!) is not { IsSentByItself: true })
        {
            return request;
        }

        var all = Takers(request.Site.Syntax, tree).SelectMany(static run => run.Unsent).Where(other => other.Site.Syntax == request.Site.Syntax)
            .Select(static other => new RequestRow(other.Method is { } only ? [only] : other.Methods, other.Urls)).ToImmutableArray();
        var methods = all.SelectMany(static row => row.Methods).Distinct().ToImmutableArray();
        return all.Length < 2 ? request : request with
        {
            Method = methods is [var one] ? one : null,
            Methods = methods.Length > 1 ? methods : [],
            Urls = all.Aggregate(ImmutableArray<UrlShape>.Empty, static (urls, row) => urls.Or(row.Urls)),
            Rows = all,
        };
    }

    /// <summary>Whether what was created may be sent by code out of sight: it was handed there, or lies where nobody in sight takes it.</summary>
    private bool IsLeft(Request request, SyntaxTree tree)
    {
        if (!ServiceText.IsIn(request.Urls) || _carriers.Of(request.Site.Type!) is { IsSentByItself: true })
        {
            return true;
        }

        var creation = request.Site.Syntax;
        var takers = Takers(creation, tree).ToList();
        if (takers.Exists(run => run.Sent.Contains(creation) || (run.Read.Contains(creation) && run.Emissions.Any(emission => Says(emission, request)))))
        {
            return false;
        }

        return takers.Exists(run => run.Escaped.Contains(creation))
            || (takers.Exists(run => run.HandedOut.Contains(creation)) && !takers.Exists(run => run.Seen.Contains(creation)));
    }

    /// <summary>Whether an object of the program that carries a request is read by code that is seen to send it.</summary>
    public bool IsSent(Request carried, SyntaxTree tree)
    {
        var isObject = carried.Site is IObjectCreationOperation;
        return Takers(carried.Site.Syntax, tree).Any(run => (!isObject || run.Read.Contains(carried.Site.Syntax)) && run.Emissions.Any(emission => Says(emission, carried)));
    }

    /// <summary>The runs of members that may get the object: those of the file, and of all that name the member which makes it.</summary>
    private IEnumerable<MemberRun> Takers(SyntaxNode made, SyntaxTree tree) => FilesThatMayTake(made).Append(tree).Distinct().SelectMany(MembersIn).Select(Of);

    /// <summary>Whether the request is what the object carries, perhaps with something before it and its placeholders filled.</summary>
    private static bool Says(Emission emission, Request carried) =>
        (carried.Method is null || emission.Row.Methods.IsEmpty || emission.Row.Methods.Contains(carried.Method))
        && emission.Row.Urls.Any(url => url.ToString() is var whole && carried.Urls.Any(own => RunsOf(own).All(whole.Contains)));

    /// <summary>What a URL spells between what is filled in, be it by code or into placeholders.</summary>
    private static IEnumerable<string> RunsOf(UrlShape url) =>
        url.Pieces.SelectMany(static piece => piece.Text?.Trim('/').Split('{', '}').Where(static (_, i) => i % 2 == 0) ?? []).Where(static run => run.Length > 1);

    /// <summary>The files that name the member which makes the object: a method, or a field or property whose table or value the creation stands in.</summary>
    private IEnumerable<SyntaxTree> FilesThatMayTake(SyntaxNode made) => program.Models.FilesNaming(made.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax { Declaration.Variables: [var only] } => only.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        _ => "",
    });

    private static IEnumerable<ISymbol> Runnable(SyntaxNode node, ISymbol declared)
    {
        switch (declared)
        {
            case IMethodSymbol method:
                yield return method;
                break;
            case IPropertySymbol { GetMethod: { } getter } when node is PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null }:
                yield return getter;
                break;
            case IPropertySymbol property when node is PropertyDeclarationSyntax { Initializer: not null }:
                yield return property;
                break;
            case IFieldSymbol { IsConst: false } field when node is VariableDeclaratorSyntax { Initializer: not null }:
                yield return field;
                break;
            case INamedTypeSymbol type when node is TypeDeclarationSyntax { ParameterList: not null }:
                foreach (var constructor in type.InstanceConstructors.Where(static one => one.DeclaringSyntaxReferences.Any(static declaration => declaration.GetSyntax() is TypeDeclarationSyntax)))
                {
                    yield return constructor;
                }

                break;
        }
    }

    private MemberRun Run(ISymbol member)
    {
        var collector = new RequestCollector(program, _sinks, _wrappers, _carriers);
        switch (member)
        {
            case IMethodSymbol method when new Interpreter(program).BodyOf(method) is { } body:
                foreach (var self in method.IsStatic ? [null] : Types(method.ContainingType))
                {
                    var interpreter = new Interpreter(program, collector);
                    interpreter.RunEntry(method, body, self);
                    collector.Finish(interpreter);
                }

                break;
            case IFieldSymbol or IPropertySymbol when Writes.InitialValue(member) is { } initial && program.Models.OperationOf(initial) is { } value
                && (member.ContainingType.InstanceConstructors.FirstOrDefault() ?? member.ContainingType.StaticConstructors.FirstOrDefault()) is { } constructor:
                var reader = new Interpreter(program, collector);
                reader.RunInitializer(member, constructor, value);
                collector.Finish(reader);
                break;
        }

        return new MemberRun([.. collector.Emissions], collector.Texts, [.. collector.Unsent])
        {
            Sent = [.. collector.Sent],
            Read = [.. collector.Read],
            Escaped = [.. collector.Escaped],
            HandedOut = [.. collector.HandedOut],
            Seen = [.. collector.Seen],
        };
    }

    /// <summary>The types of the objects that may run a member of the type.</summary>
    private IEnumerable<INamedTypeSymbol?> Types(INamedTypeSymbol type)
    {
        var all = type.TypeKind == TypeKind.Interface || type.IsSealed ? [type]
            : program.Models.Implementations.Below(type).Insert(0, type).Where(static one => one is { IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct } && !Expectations.Named(one.Name)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
        return all.Count is 0 or > MostTypes ? [type] : all;
    }
}
