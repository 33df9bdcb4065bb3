using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Answers what requests the code of one compilation sends. All analyzers ask the same finder, so that a member is run once however many
/// rules look at it; it lives as long as its compilation.
/// </summary>
internal sealed class RequestFinder
{
    private static readonly ConditionalWeakTable<Compilation, RequestFinder> Finders = new();

    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<Request>> _requests = new();
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<Request>> _bySender = new();
    private readonly MemberRuns _runs;
    private readonly ReportingPlace _place;
    private readonly RequestCommands _commands;
    private readonly InterfaceRequests _interfaces;

    private RequestFinder(Compilation compilation)
    {
        Models = new Models(compilation);
        Writes = new Writes(Models);
        Text = new AdminText(compilation);
        var program = new ProgramIndex(Models, Writes);
        var outflow = new Outflow(Models, new SendingCode(Models));
        _runs = new MemberRuns(program, outflow);
        _place = new ReportingPlace(_runs);
        _commands = new RequestCommands(Models, _runs, new CarriedText(Models, outflow));
        _interfaces = new InterfaceRequests(program, _runs);
    }

    public Models Models { get; }

    public Writes Writes { get; }

    /// <summary>Which files hold text of the service at all.</summary>
    public AdminText Text { get; }

    public static RequestFinder For(Compilation compilation) => Finders.GetValue(compilation, static compilation => new RequestFinder(compilation));

    /// <summary>The requests of the file; empty at the price of a text search when it holds no text of the service.</summary>
    public ImmutableArray<Request> In(SemanticModel model, CancellationToken cancellation)
    {
        if (!Text.MayBeIn(model.SyntaxTree, cancellation))
        {
            return [];
        }

        Models.Lend(model);
        return _requests.GetOrAdd(model.SyntaxTree, tree => Find(tree, cancellation));
    }

    /// <summary>The requests of all files that go through the sending call of one of the program's own methods; looked for once a sender.</summary>
    public ImmutableArray<Request> SentBy(SyntaxNode sender) => _bySender.GetOrAdd(sender, sender =>
    [
        .. Models.FilesNaming(sender.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText ?? "")
            .Append(sender.SyntaxTree) // A function that a field or a variable holds has no method's name.
            .Distinct()
            .SelectMany(tree => In(Models.For(tree), default))
            .Where(request => request.Via.Any(own => own.Site.Syntax == sender)),
    ]);

    /// <summary>The shapes of a text, as if it were a URL.</summary>
    public ImmutableArray<UrlShape> Shapes(IOperation value) => _runs.TextOf(value);

    private ImmutableArray<Request> Find(SyntaxTree tree, CancellationToken cancellation)
    {
        var emissions = new List<Emission>();
        foreach (var member in _runs.MembersIn(tree))
        {
            cancellation.ThrowIfCancellationRequested();
            emissions.AddRange(_runs.Of(member).Emissions.Where(emission => emission.Site.Syntax.SyntaxTree == tree && !_place.IsReportedFurtherIn(emission)));
        }

        var sent = emissions.GroupBy(static emission => emission.Site.Syntax).Select(_place.RequestOf).ToList();
        return
        [
            .. sent,
            .. _runs.Unsent(tree),
            .. _commands.In(tree, cancellation).Where(command => !sent.Exists(request => request.Site.Syntax == command.Site.Syntax)),
            .. tree.GetRoot(cancellation).DescendantNodes().OfType<AttributeSyntax>().Where(InterfaceRequests.MayBe).Select(_interfaces.Read).OfType<Request>(),
        ];
    }
}
