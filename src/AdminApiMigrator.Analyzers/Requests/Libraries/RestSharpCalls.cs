using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>
/// RestSharp before and after 107: a client with a base URL executes a request object, or takes the resource itself. Classes derived from
/// the client or the request are read through their constructors.
/// </summary>
internal sealed class RestSharpCalls : Library
{
    private const string Name = "RestSharp";

    /// <summary>A client handed from constructor to constructor.</summary>
    private const int MostStoreys = 3;

    private readonly ValueReaders _values;
    private readonly Creations _creations;
    private readonly Origins _origins;
    private readonly Lazy<bool> _isReferenced;

    public RestSharpCalls(ValueReaders values)
    {
        _values = values;
        _creations = new Creations(values, IsLibrary);
        _origins = new Origins(values.Models, values.Writes, new Callees(values.Models, values.Writes));
        _isReferenced = new(() => !values.Models.Compilation.GetTypesByMetadataName("RestSharp.RestRequest").IsEmpty);
    }

    public bool IsReferenced => _isReferenced.Value;

    /// <summary>Whether the creation may be one of a request object, as far as its text tells.</summary>
    public static bool MayCreate(BaseObjectCreationExpressionSyntax creation) => creation.ArgumentList?.Arguments.Count > 0
        && (creation is not ObjectCreationExpressionSyntax { Type: var type } || type.ToString().EndsWith("RestRequest", StringComparison.Ordinal));

    public override bool MayBe(string member, InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Count > 0 && (SoundsLikeSending(member)
            || (IsReferenced && call.ArgumentList.Arguments.Any(argument => SoundsLikeRequest(argument.Expression) || (argument.Expression is SimpleNameSyntax or InvocationExpressionSyntax && Senders.SoundsLikeSending(member)))));

    public override Request? Read(IInvocationOperation call, ISet<SyntaxNode> sent)
    {
        if (!IsLibrary(call.TargetMethod.ContainingType) && !_creations.IsOfLibrary(call.TargetMethod.ContainingType))
        {
            return ThroughOwn(call, sent);
        }

        if (!SoundsLikeSending(call.TargetMethod.Name) && !Sends(call.TargetMethod))
        {
            return null;
        }

        var passed = Passed.By(call, Arguments.None);
        var client = call.ReceiverOf();
        var reading = new Reading { Self = _values.Models.TypeAround(call) };
        var methods = MethodOf(call.TargetMethod.Name) is { } method ? [method] : passed.Where(static value => IsMethod(value.Parameter)).Select(value => _values.Methods(value, reading)).DefaultIfEmpty([]).First();
        foreach (var value in passed)
        {
            if (IsRequest(value.Value.Type))
            {
                if (_creations.Of(value.Value, Arguments.None) is not { } request)
                {
                    return null;
                }

                sent.Add(request.Creation.Syntax);
                return Of(call, request, methods, client, reading);
            }

            if (value.Value.Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" })
            {
                return Sent(call, methods, JoinedUrl.Of(Bases(client, reading), _values.Urls(value, reading), JoinedUrl.Append), reading) with { Receiver = client, Url = value.Value };
            }
        }

        return null;
    }

    /// <summary>The request that is made elsewhere and handed to a method of the program's which executes it, such as one that checks the answer.</summary>
    private Request? ThroughOwn(IInvocationOperation call, ISet<SyntaxNode> sent)
    {
        var given = call.Arguments.FirstOrDefault(argument => IsRequest(argument.Parameter?.Type));
        if (given?.Parameter is not { } parameter
            || call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault(inner => Hands(inner, parameter.Name)) is not { } executing
            || _values.Models.OperationOf(executing) is not IInvocationOperation execution
            || !IsLibrary(execution.TargetMethod.ContainingType)
            || _creations.Of(given.Value, Arguments.None) is not { } request)
        {
            return null;
        }

        sent.Add(request.Creation.Syntax);
        return Of(call, request, MethodOf(execution.TargetMethod.Name) is { } method ? [method] : [], execution.ReceiverOf(), new Reading { Self = _values.Models.TypeAround(call) });
    }

    private static bool Hands(InvocationExpressionSyntax call, string parameter) => SoundsLikeSending(CalledName.Of(call))
        && call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == parameter);

    /// <summary>The request of an object that no call in sight executes; null when the creation is of another kind.</summary>
    public Request? ReadUnsent(BaseObjectCreationExpressionSyntax syntax) =>
        _values.Models.OperationOf(syntax) is IObjectCreationOperation creation && IsRequest(creation.Type)
            ? Of(creation, _creations.Of(creation, Arguments.None), [], null, new Reading())
            : null;

    public static bool IsLibrary(ITypeSymbol type) => type.ContainingNamespace is { Name: Name, ContainingNamespace.IsGlobalNamespace: true };

    private static bool SoundsLikeSending(string member) => IsExecute(member) || Verbs.Leading(member) is not null;

    private static bool SoundsLikeRequest(ExpressionSyntax argument) => argument switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText.EndsWith("equest", StringComparison.Ordinal),
        ObjectCreationExpressionSyntax { Type: var type } => type.ToString().EndsWith("Request", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Whether a client's own method, whatever its name, sends: it executes something, if only in a lambda that another method runs.</summary>
    private static bool Sends(IMethodSymbol method) => method.OriginalDefinition.DeclaringSyntaxReferences
        .SelectMany(static declared => declared.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Any(static call => IsExecute(CalledName.Of(call)));

    private static bool IsExecute(string member) => member.StartsWith("Execute", StringComparison.Ordinal) || member.StartsWith("Download", StringComparison.Ordinal);

    /// <summary>The method that the call's name says: Post, PostAsync, ExecutePostTaskAsync, ExecuteAsPost.</summary>
    private static string? MethodOf(string member) => Verbs.Leading(member) ?? (member.StartsWith("ExecuteAs", StringComparison.Ordinal) && Verbs.Leading(member, "ExecuteAs".Length) is { } method
        ? method
        : member.StartsWith("Execute", StringComparison.Ordinal) ? Verbs.Leading(member, "Execute".Length) : null);

    private static bool IsMethod(IParameterSymbol? parameter) => parameter?.Type is { Name: "Method", TypeKind: TypeKind.Enum };

    private static bool IsText(Passed passed) => passed.Value.Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" };

    private bool IsRequest(ITypeSymbol? type) => type is { Name: "IRestRequest" } ? IsLibrary(type) : IsOf(type, "RestRequest");

    private bool IsOf(ITypeSymbol? type, string name)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.Name == name && IsLibrary(at))
            {
                return true;
            }
        }

        return false;
    }

    private Request Sent(IOperation site, ImmutableArray<string> methods, ImmutableArray<UrlShape> urls, Reading reading) =>
        ValueReaders.Request(site, methods, urls, reading, Name, WayOut.OverHttpClient(_values.Models.Compilation));

    private Request Of(IOperation site, Assembled request, ImmutableArray<string> methods, IOperation? client, Reading reading)
    {
        var resource = request.Last("Resource") ?? request.FirstPassed(IsText);
        var set = request.Last("Method") ?? request.FirstPassed(static passed => IsMethod(passed.Parameter));
        var urls = resource is { } text ? _values.Urls(text, reading) : [];
        foreach (var step in request.Steps)
        {
            urls = With(urls, step, request.Creation.Syntax, reading);
        }

        methods = !methods.IsEmpty ? methods : set is { } value ? _values.Methods(value, reading) : ["GET"];
        return Sent(site, methods, JoinedUrl.Of(Bases(client, reading), urls, JoinedUrl.Append), reading) with
        {
            Receiver = client,
            Url = resource?.Value,
            Body = request.Steps.Where(static step => step.Member is "AddJsonBody" or "AddBody").SelectMany(static step => step.Values.Take(1)).LastOrDefault().Value,
        };
    }

    /// <summary>The URLs with what a step fills in: a segment for its placeholder, or a query parameter.</summary>
    private ImmutableArray<UrlShape> With(ImmutableArray<UrlShape> urls, Step step, SyntaxNode creation, Reading reading)
    {
        if (step.Values is not [{ Value.ConstantValue: { HasValue: true, Value: string name } }, var value, ..])
        {
            return urls;
        }

        var kind = step.Member == "AddParameter" && step.Values is [_, _, { Value: IFieldReferenceOperation { Field.Name: var named } }, ..] ? named : "";
        var isSegment = step.Member == "AddUrlSegment" || kind == "UrlSegment";
        if (!isSegment && step.Member != "AddQueryParameter" && kind is not ("QueryString" or "QueryStringWithoutEncode"))
        {
            return urls;
        }

        var texts = _values.Urls(value, reading);
        if (!isSegment && !texts.All(static text => text.IsText) && IsRepeated(value.Value.Syntax, creation))
        {
            texts = [UrlShape.Of(new Hole(value.Value, Grows: !Batches.Cut(value.Value.Syntax)))];
        }

        return urls.Combine(texts, (url, text) => isSegment ? url.Replace("{" + name + "}", text) : QueryText.Append(url, name, text));
    }

    /// <summary>Whether a loop that the request was created before adds the value once for each of items that are not in sight.</summary>
    private bool IsRepeated(SyntaxNode value, SyntaxNode creation) => value.Ancestors()
        .TakeWhile(outer => outer is not MemberDeclarationSyntax && !outer.Span.Contains(creation.Span))
        .Any(outer => outer is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
            || (outer is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax runner } } && CalledName.Of(runner) == "ForEach")
            || (outer is CommonForEachStatementSyntax loop && _origins.Items(_values.Models.OperationOf(loop.Expression), Arguments.None) is null));

    /// <summary>The base URLs of a client: given to its constructor or its options, set later, or given by its own class to the library's constructor.</summary>
    private ImmutableArray<UrlShape> Bases(IOperation? client, Reading reading, int storeys = 0)
    {
        if (_creations.Of(client, Arguments.None) is { } created)
        {
            return created.Last("BaseUrl") is { } set ? _values.Urls(set, reading) : Bases(created.Passed, reading);
        }

        if (storeys < MostStoreys && Injected(client) is { } injected
            && _values.Models.ConstructorArguments.Given(injected, reading.Self).Aggregate(ImmutableArray<UrlShape>.Empty, (all, given) => all.Or(Bases(given, reading, storeys + 1))) is { IsEmpty: false } bases)
        {
            return bases;
        }

        return client?.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } own
            ? _creations.PassedByConstructorsOf(own).Aggregate(ImmutableArray<UrlShape>.Empty, (all, passed) => all.Or(Bases(passed, reading)))
            : [];
    }

    /// <summary>The constructor's parameter that a client is, or that the field or property was set from; null when it is none.</summary>
    private IParameterSymbol? Injected(IOperation? client) => client?.WithoutConversion() switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IFieldReferenceOperation { Field: var field } when _values.Writes.OnlyValue(field) is { } only => Injected(_values.Models.OperationOf(only)),
        IPropertyReferenceOperation { Property: var property } when _values.Writes.OnlyValue(property) is { } only => Injected(_values.Models.OperationOf(only)),
        _ => null,
    };

    private ImmutableArray<UrlShape> Bases(ImmutableArray<Passed> passed, Reading reading)
    {
        foreach (var value in passed)
        {
            if (IsText(value))
            {
                return _values.Urls(value, reading);
            }

            if (IsOf(value.Value.Type, "RestClientOptions") && _creations.Of(value.Value, value.Scope) is { } options)
            {
                return (options.Last("BaseUrl") ?? options.FirstPassed(IsText)) is { } text ? _values.Urls(text, reading) : [];
            }

            if (value.Value.Type is { Name: "HttpClient" })
            {
                return _values.BaseAddresses(value.Value, value.Scope, reading);
            }
        }

        return [];
    }
}
