using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Finds objects that carry a request to whoever sends it: one member or argument names the method, another the route. How they are sent
/// is out of sight, be it by reflection, so they are reported where they are made.
/// </summary>
internal sealed class RequestCommands(Models models, MemberRuns runs, CarriedText carried)
{
    private const string Library = "an object that carries method and route to whoever sends it";

    /// <summary>Words at the end of the name of a type whose objects tell what was sent.</summary>
    private static readonly ImmutableArray<string> Tales = ["Log", "Logged", "Audit", "Audited", "Metric", "Metrics", "Trace", "Telemetry", "Event", "Record"];

    /// <summary>Beginnings of the names of methods that tell others what they are handed.</summary>
    private static readonly ImmutableArray<string> Telling = ["Log", "Audit", "Trace", "Track", "Record", "Report", "Publish", "Notify", "Raise", "Emit", "Write"];

    private static readonly ImmutableArray<string> RouteNames = ["Route", "Path", "Url", "Uri", "Endpoint", "Resource", "Address"];

    /// <summary>The requests that objects of the file carry and that no call in sight is seen to send.</summary>
    public IEnumerable<Request> In(SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var command in At(node))
            {
                if (!ServiceText.IsIn(command.Urls) || !runs.IsSent(command, tree))
                {
                    yield return command;
                }
            }
        }
    }

    private IEnumerable<Request> At(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax creation => Created(creation),
        TypeDeclarationSyntax type => Declared(type),
        PrimaryConstructorBaseTypeSyntax construction => Handed(construction, construction.ArgumentList),
        ConstructorInitializerSyntax { RawKind: (int)SyntaxKind.BaseConstructorInitializer } construction => Handed(construction, construction.ArgumentList),
        AssignmentExpressionSyntax assignment => Assigned(assignment),
        _ => [],
    };

    /// <summary>The request that a created object carries.</summary>
    private IEnumerable<Request> Created(BaseObjectCreationExpressionSyntax creation)
    {
        var values = (creation.ArgumentList?.Arguments.Select(static argument => argument.Expression) ?? [])
            .Concat(creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Select(static set => set.Right) ?? [])
            .ToList();
        return values.Count > 1 && values.FirstOrDefault(IsVerb) is { } verb && !Expectations.Hold(creation) && models.OperationOf(creation) is IObjectCreationOperation made && Carries(made.Type) && !(IsTold(creation) && !carried.IsRead(made.Type))
            ? Read(made.Type, made, verb, values)
            : [];
    }

    /// <summary>The request that a class of commands hands to the constructor of the class above it, which only keeps it.</summary>
    public IEnumerable<Request> Handed(SyntaxNode construction, ArgumentListSyntax arguments)
    {
        var values = arguments.Arguments.Select(static argument => argument.Expression).ToList();
        return values.Count > 1
            && values.FirstOrDefault(IsVerb) is { } verb
            && construction.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && !Expectations.Named(type.Identifier.ValueText)
            && models.OperationOf(construction) is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor, ContainingType: var above } }
            && Carries(above) && !Sends(above)
            ? values.SelectMany(value => models.OperationOf(value) is { } site ? Read(above, site, verb, [value]) : [])
            : [];
    }

    /// <summary>The request that an object carries whose members are set one by one: <c>command.Method = "DELETE"; command.Route = ...</c>.</summary>
    public IEnumerable<Request> Assigned(AssignmentExpressionSyntax assignment)
    {
        if (assignment is not { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner }, Right: var verb, Parent: ExpressionStatementSyntax { Parent: BlockSyntax block } }
            || !IsVerb(verb)
            || models.SymbolOf(owner) is not ILocalSymbol { Type: var type } local
            || !Carries(type)
            || models.OperationOf(assignment) is not { } site)
        {
            return [];
        }

        var values = block.Statements.OfType<ExpressionStatementSyntax>()
            .Select(static statement => statement.Expression)
            .OfType<AssignmentExpressionSyntax>()
            .Where(set => set.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax other } && other.Identifier.ValueText == local.Name)
            .Select(static set => set.Right)
            .ToList();
        return Read(type, site, verb, values);
    }

    /// <summary>
    /// The request that a class of commands stands for: its own property or an attribute on it names the method, a property gives the route.
    /// </summary>
    public IEnumerable<Request> Declared(TypeDeclarationSyntax type)
    {
        if (type.Members.Count == 0 || type is InterfaceDeclarationSyntax || Expectations.Named(type.Identifier.ValueText))
        {
            yield break;
        }

        var given = type.Members.OfType<PropertyDeclarationSyntax>()
            .Select(static property => (Name: property.Identifier.ValueText, Value: property.ExpressionBody?.Expression ?? property.Initializer?.Value ?? (Returned.By(property) is [var only] ? only : null)))
            .Where(static property => property.Value is not null)
            .ToList();
        var verb = given.FirstOrDefault(static property => property.Name.EndsWith("Method", StringComparison.Ordinal) || property.Name.EndsWith("Verb", StringComparison.Ordinal)).Value
            ?? type.AttributeLists.SelectMany(static list => list.Attributes).SelectMany(static attribute => attribute.ArgumentList?.Arguments ?? default).Select(static argument => argument.Expression).FirstOrDefault(IsVerb);
        if (verb is null || !IsVerb(verb))
        {
            yield break;
        }

        foreach (var (name, value) in given)
        {
            if (value != verb && RouteNames.Any(name.EndsWith) && models.OperationOf(value) is { } site)
            {
                foreach (var request in Read(models.DeclaredIn(type) as ITypeSymbol, site, verb, [value!], value!.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } property ? models.DeclaredIn(property) : null))
                {
                    yield return request;
                }
            }
        }
    }

    private IEnumerable<Request> Read(ITypeSymbol? type, IOperation site, ExpressionSyntax verb, List<ExpressionSyntax> values, ISymbol? route = null)
    {
        if (models.OperationOf(verb) is not { } method || runs.VerbOf(method) is not { } name)
        {
            yield break;
        }

        foreach (var value in values)
        {
            if (value != verb && models.OperationOf(value) is { } url && (url.Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" } || url is IObjectCreationOperation { Type.Name: "Uri" }))
            {
                var shapes = runs.TextOf(url);
                if (shapes.All(IsSentence) || (ServiceText.IsIn(shapes) && carried.IsOnlyTold(type)))
                {
                    yield break;
                }

                yield return new Request(site, RequestForm.Other, name, shapes)
                {
                    Url = url,
                    Library = Library,
                    NamedBy = shapes.Aggregate(ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default, route is null ? [] : [route]), static (all, shape) => all.Union(shape.Members)),
                };
            }
        }
    }

    /// <summary>Whether words stand around the text, so that it is none that a request is sent to.</summary>
    private static bool IsSentence(UrlShape text) => text.Pieces.Any(static piece => piece.Text?.IndexOf(' ') >= 0);

    /// <summary>Whether the object is made for a method that tells others of it.</summary>
    private static bool IsTold(BaseObjectCreationExpressionSyntax creation) =>
        creation.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax handed } && NameWords.Begin(CalledName.Of(handed), Telling);

    /// <summary>A value that names a method by itself, told from its spelling.</summary>
    private static bool IsVerb(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => HttpVerbs.Is(literal.Token.ValueText),
        MemberAccessExpressionSyntax access => HttpVerbs.Is(access.Name.Identifier.ValueText),
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "HttpMethod" } } => true,
        _ => false,
    };

    /// <summary>Whether a class sends by itself, so that what it is given is read where it sends.</summary>
    private static bool Sends(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .SelectMany(static declared => declared.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Any(static call => SinkTable.MayBe(CalledName.Of(call)));

    /// <summary>Messages have a reader of their own, and what a test expects or an error tells is no request.</summary>
    private static bool Carries(ITypeSymbol? type) => type is not null
        && type.OriginalDefinition.ToDisplayString() is not (HttpTransfers.Message or "System.Net.Http.HttpMethod" or "System.Uri")
        && !type.Name.EndsWith("Exception", StringComparison.Ordinal)
        && !type.Name.EndsWith("Attribute", StringComparison.Ordinal)
        && !NameWords.End(type.Name, Tales)
        && !Expectations.Named(type.Name)
        && !KnownNames.IsOfLibrary(type);
}
