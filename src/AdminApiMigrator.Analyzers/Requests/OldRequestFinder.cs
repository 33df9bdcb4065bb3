using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AdminApiMigrator.Requests.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Answers what requests the code of one compilation sends. All analyzers ask the same finder, so that a file is read once however many
/// rules look at it; it lives as long as its compilation.
/// </summary>
internal sealed class OldRequestFinder
{
    private static readonly ConditionalWeakTable<Compilation, OldRequestFinder> Finders = new();

    private readonly ConcurrentDictionary<SyntaxTree, FileRequests> _read = new();
    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<Request>> _requests = new();
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<Request>> _bySender = new();
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<UrlShape>> _byClient = new(SymbolEqualityComparer.Default);
    private readonly UrlReader _urls;
    private readonly SinkCalls _sinks;
    private readonly Senders _senders;
    private readonly InheritedCalls _inherited;
    private readonly Commands _commands;
    private readonly LibraryRequests _libraries;
    private readonly Outflow _outflow;

    private OldRequestFinder(Compilation compilation)
    {
        Models = new Models(compilation);
        Writes = new Writes(Models);
        _urls = new UrlReader(Models, Writes);
        _sinks = new SinkCalls(Models, Writes);
        _senders = new Senders(Models, Writes, _sinks);
        _inherited = new InheritedCalls(Models);
        var values = new ValueReaders(Models, Writes);
        _outflow = values.Outflow;
        _commands = new Commands(Models, _urls, new CarriedText(Models, values.Outflow));
        _libraries = new LibraryRequests(values);
        Text = new AdminText(compilation);
    }

    public Models Models { get; }

    public Writes Writes { get; }

    /// <summary>Which files hold text of the service at all.</summary>
    public AdminText Text { get; }

    public static OldRequestFinder For(Compilation compilation) => Finders.GetValue(compilation, static compilation => new OldRequestFinder(compilation));

    /// <summary>The requests of the file; empty at the price of a text search when it holds no text of the service.</summary>
    public ImmutableArray<Request> In(SemanticModel model, CancellationToken cancellation)
    {
        if (!Text.MayBeIn(model.SyntaxTree, cancellation))
        {
            return [];
        }

        Models.Lend(model);
        return _requests.GetOrAdd(model.SyntaxTree, tree => [.. Read(tree, cancellation).Requests.Where(request => !IsSentFromAnotherFile(request, cancellation))]);
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
    public ImmutableArray<UrlShape> Shapes(IOperation value, ImmutableHashSet<ISymbol>.Builder namedBy)
    {
        var reading = new Reading();
        var shapes = _urls.Read(value, Arguments.None, reading);
        namedBy.UnionWith(reading.NamedBy);
        return shapes;
    }

    /// <summary>The addresses that the HttpClient puts before a relative URL, as far as they are in sight.</summary>
    public ImmutableArray<UrlShape> BaseAddressesOf(IOperation? client) => client switch
    {
        IMemberReferenceOperation { Member: var member } => BaseAddressesOf(member, client),
        IParameterReferenceOperation { Parameter: var parameter } => BaseAddressesOf(parameter, client),
        _ => _sinks.BaseAddressesOf(client, Arguments.None, new Reading()),
    };

    private ImmutableArray<UrlShape> BaseAddressesOf(ISymbol named, IOperation client) => _byClient.GetOrAdd(named, _ => _sinks.BaseAddressesOf(client, Arguments.None, new Reading()));

    private FileRequests Read(SyntaxTree tree, CancellationToken cancellation) => _read.GetOrAdd(tree, tree => Find(tree, cancellation));

    private FileRequests Find(SyntaxTree tree, CancellationToken cancellation)
    {
        var requests = ImmutableArray.CreateBuilder<Request>();
        var created = new List<SyntaxNode>();
        var followed = new HashSet<SyntaxNode>();
        var ofLibraries = new List<SyntaxNode>();
        foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (_libraries.MayBe(node))
            {
                ofLibraries.Add(node);
            }

            switch (node)
            {
                case InvocationExpressionSyntax invocation:
                    var reading = new Reading();
                    requests.AddRange(Sent(invocation, CalledName.Of(invocation), reading));
                    followed.UnionWith(reading.Messages);
                    break;
                case ObjectCreationExpressionSyntax { Type: var type } when type.ToString().EndsWith("HttpRequestMessage", StringComparison.Ordinal):
                    created.Add(node);
                    break;
                case BaseObjectCreationExpressionSyntax creation:
                    created.Add(node);
                    requests.AddRange(_commands.Created(creation));
                    break;
                case TypeDeclarationSyntax type:
                    requests.AddRange(_commands.Declared(type));
                    break;
                case PrimaryConstructorBaseTypeSyntax construction:
                    requests.AddRange(_commands.Handed(construction, construction.ArgumentList));
                    break;
                case ConstructorInitializerSyntax { RawKind: (int)SyntaxKind.BaseConstructorInitializer } construction:
                    requests.AddRange(_commands.Handed(construction, construction.ArgumentList));
                    break;
                case AssignmentExpressionSyntax assignment:
                    requests.AddRange(_commands.Assigned(assignment));
                    break;
            }
        }

        foreach (var node in created)
        {
            if (!followed.Contains(node)
                && node is ImplicitObjectCreationExpressionSyntax or ObjectCreationExpressionSyntax { Type: SimpleNameSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax }
                && Models.OperationOf(node) is IObjectCreationOperation creation
                && creation.Type?.ToDisplayString() == Messages.TypeName
                && _sinks.Read(creation) is var message
                && (!AdminText.IsIn(message.Urls) || _outflow.From((ExpressionSyntax)node)))
            {
                requests.Add(message);
            }
        }

        requests.AddRange(_libraries.In(ofLibraries, requests, followed, cancellation));
        var all = new FileRequests(requests.ToImmutable(), followed);
        return all with { Requests = [.. requests.Where(request => request.Form != RequestForm.Other || !all.Sends(request))] };
    }

    /// <summary>One call is one request, whichever reader knows it first.</summary>
    private IEnumerable<Request> Sent(InvocationExpressionSyntax invocation, string name, Reading reading)
    {
        var maySink = Sinks.MayBe(name);
        if ((maySink || Senders.MayBe(invocation, name)) && Models.OperationOf(invocation) is IInvocationOperation call)
        {
            return _inherited.Of(call, reading, self => maySink && Sinks.Of(call) is { } sink ? [_sinks.Read(call, sink, Arguments.None, call, self)] : _senders.Of(call, self));
        }

        return [];
    }

    /// <summary>Whether a message or command that a member makes and gives back, or holds, is sent by a file that names the member; then it is that file's request.</summary>
    private bool IsSentFromAnotherFile(Request request, CancellationToken cancellation)
    {
        if (request.Site is not IObjectCreationOperation { Syntax: var made } || request.Form != RequestForm.Other || Maker(made) is not var (maker, type)
            || !GivesBack(type.ToString(), request.Site.Type)
            || !AdminText.IsIn(request.Urls))
        {
            return false;
        }

        return Models.FilesNaming(maker).Any(tree => tree != made.SyntaxTree && Read(tree, cancellation).Sends(request));
    }

    /// <summary>The member around the creation and what it gives: a method, or a field or property whose table or value the creation stands in.</summary>
    private static (string Name, TypeSyntax Type)? Maker(SyntaxNode made) => made.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        MethodDeclarationSyntax method => (method.Identifier.ValueText, method.ReturnType),
        PropertyDeclarationSyntax property => (property.Identifier.ValueText, property.Type),
        FieldDeclarationSyntax { Declaration: { Variables: [var only], Type: var type } } => (only.Identifier.ValueText, type),
        _ => null,
    };

    private static bool GivesBack(string returned, ITypeSymbol? made)
    {
        for (var type = made; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            if (returned.Contains(type.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What one file sends, and the created messages and objects, of any file, that its calls read.</summary>
    private sealed record FileRequests(ImmutableArray<Request> Requests, HashSet<SyntaxNode> Followed)
    {
        /// <summary>Whether a call of the file sends what was created: it read it, and not just some other member of it.</summary>
        public bool Sends(Request created) => Followed.Contains(created.Site.Syntax)
            && Requests.Any(sent => sent.Call is not null && !(sent.Method is null && sent.Methods.IsEmpty)
                && sent.Urls.Any(url => url.ToString() is var whole && created.Urls.Any(own => RunsOf(own).All(whole.Contains))));

        /// <summary>What a URL spells between what is filled in, be it by code or into placeholders.</summary>
        private static IEnumerable<string> RunsOf(UrlShape url) =>
            url.Pieces.SelectMany(static piece => piece.Text?.Trim('/').Split('{', '}').Where(static (_, i) => i % 2 == 0) ?? []).Where(static run => run.Length > 1);
    }
}
