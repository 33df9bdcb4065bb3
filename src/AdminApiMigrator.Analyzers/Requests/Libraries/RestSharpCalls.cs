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

    private readonly ValueReaders _values;
    private readonly Creations _creations;

    public RestSharpCalls(ValueReaders values)
    {
        _values = values;
        _creations = new Creations(values, IsLibrary);
    }

    /// <summary>Whether the creation may be one of a request object, as far as its text tells.</summary>
    public static bool MayCreate(BaseObjectCreationExpressionSyntax creation) => creation.ArgumentList?.Arguments.Count > 0
        && (creation is not ObjectCreationExpressionSyntax { Type: var type } || type.ToString().EndsWith("RestRequest", StringComparison.Ordinal));

    public override bool MayBe(string member, InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Count > 0 && (IsExecute(member) || Verbs.Leading(member) is not null);

    public override Request? Read(IInvocationOperation call, ISet<SyntaxNode> sent)
    {
        if (!IsLibrary(call.TargetMethod.ContainingType) && !_creations.IsOfLibrary(call.TargetMethod.ContainingType))
        {
            return null;
        }

        var passed = Passed.By(call, Arguments.None);
        var client = call.ReceiverOf();
        var method = MethodOf(call.TargetMethod.Name) ?? passed.Where(static value => IsMethod(value.Parameter)).Select(Method).FirstOrDefault();
        foreach (var value in passed)
        {
            if (IsRequest(value.Value.Type))
            {
                if (_creations.Of(value.Value, Arguments.None) is not { } request)
                {
                    return null;
                }

                sent.Add(request.Creation.Syntax);
                return Of(call, request, method, client);
            }

            if (value.Value.Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" })
            {
                var names = ValueReaders.NewNames();
                return new Request(call, RequestForm.Other, method, JoinedUrl.Of(Bases(client, names), _values.Read(value, names), JoinedUrl.Append))
                {
                    Receiver = client,
                    Url = value.Value,
                    Library = Name,
                    WayOut = WayOut.OverHttpClient(_values.Models.Compilation),
                    NamedBy = names.ToImmutable(),
                };
            }
        }

        return null;
    }

    /// <summary>The request of an object that no call in sight executes; null when the creation is of another kind.</summary>
    public Request? ReadUnsent(BaseObjectCreationExpressionSyntax syntax) =>
        _values.Models.OperationOf(syntax) is IObjectCreationOperation creation && IsRequest(creation.Type)
            ? Of(creation, _creations.Of(creation, Arguments.None), null, null)
            : null;

    private static bool IsLibrary(ITypeSymbol type) => type.ContainingNamespace is { Name: Name, ContainingNamespace.IsGlobalNamespace: true };

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

    private string? Method(Passed value) => _values.Methods.Of(value.Value, value.Scope);

    private Request Of(IOperation site, Assembled request, string? method, IOperation? client)
    {
        var names = ValueReaders.NewNames();
        var resource = request.Last("Resource") ?? request.FirstPassed(IsText);
        var set = request.Last("Method") ?? request.FirstPassed(static passed => IsMethod(passed.Parameter));
        var urls = resource is { } text ? _values.Read(text, names) : [];
        foreach (var step in request.Steps)
        {
            urls = With(urls, step, names);
        }

        return new Request(site, RequestForm.Other, method ?? (set is { } value ? Method(value) : "GET"), JoinedUrl.Of(Bases(client, names), urls, JoinedUrl.Append))
        {
            Receiver = client,
            Url = resource?.Value,
            Body = request.Steps.Where(static step => step.Member is "AddJsonBody" or "AddBody").SelectMany(static step => step.Values.Take(1)).LastOrDefault().Value,
            Library = Name,
            WayOut = WayOut.OverHttpClient(_values.Models.Compilation),
            NamedBy = names.ToImmutable(),
        };
    }

    /// <summary>The URLs with what a step fills in: a segment for its placeholder, or a query parameter.</summary>
    private ImmutableArray<UrlShape> With(ImmutableArray<UrlShape> urls, Step step, ImmutableHashSet<ISymbol>.Builder names)
    {
        if (step.Values is not [{ Value.ConstantValue: { HasValue: true, Value: string name } }, var value, ..])
        {
            return urls;
        }

        var isSegment = step.Member == "AddUrlSegment" || (step.Member == "AddParameter" && step.Values is [_, _, { Value: IFieldReferenceOperation { Field.Name: "UrlSegment" } }, ..]);
        if (!isSegment && step.Member != "AddQueryParameter")
        {
            return urls;
        }

        var texts = _values.Read(value, names);
        return [.. urls.SelectMany(url => texts.Select(text => isSegment ? url.Replace("{" + name + "}", text) : QueryText.Append(url, name, text))).Take(16)];
    }

    /// <summary>The base URLs of a client: given to its constructor or its options, set later, or given by the class derived from it.</summary>
    private ImmutableArray<UrlShape> Bases(IOperation? client, ImmutableHashSet<ISymbol>.Builder names)
    {
        if (client is IInstanceReferenceOperation { Type: INamedTypeSymbol own })
        {
            return [.. _creations.PassedByConstructorsOf(own).SelectMany(passed => Bases(passed, names)).Distinct()];
        }

        if (_creations.Of(client, Arguments.None) is not { } created)
        {
            return [];
        }

        return created.Last("BaseUrl") is { } set ? _values.Read(set, names) : Bases(created.Passed, names);
    }

    private ImmutableArray<UrlShape> Bases(ImmutableArray<Passed> passed, ImmutableHashSet<ISymbol>.Builder names)
    {
        foreach (var value in passed)
        {
            if (IsText(value))
            {
                return _values.Read(value, names);
            }

            if (IsOf(value.Value.Type, "RestClientOptions") && _creations.Of(value.Value, value.Scope) is { } options)
            {
                return (options.Last("BaseUrl") ?? options.FirstPassed(IsText)) is { } text ? _values.Read(text, names) : [];
            }

            if (value.Value.Type is { Name: "HttpClient" })
            {
                return [.. _values.BaseAddresses.Of(value.Value).SelectMany(address => _values.Urls.Read(address, Arguments.None, names))];
            }
        }

        return [];
    }
}
