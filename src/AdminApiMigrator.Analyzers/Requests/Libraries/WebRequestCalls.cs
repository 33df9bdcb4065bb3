using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>WebRequest.Create and its kin; the method is GET until it is set on the variable that takes the request.</summary>
internal sealed class WebRequestCalls(ValueReaders values) : Library
{
    private const string Name = "HttpWebRequest";

    private readonly Creations _creations = new(values, static type => type is { Name: "WebRequest" or "HttpWebRequest", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } });

    public override bool MayBe(string member, InvocationExpressionSyntax call) => member is "Create" or "CreateHttp" or "CreateDefault";

    public override Request? Read(IInvocationOperation call, ISet<SyntaxNode> sent)
    {
        if (call is not { Instance: null, Arguments: [var url, ..] } || !_creations.IsOfLibrary(call.TargetMethod.ContainingType))
        {
            return null;
        }

        var set = _creations.DoneToResultOf(call).Where(static step => step.Member == "Method").ToList();
        var names = ValueReaders.NewNames();
        return new Request(call, RequestForm.Other, set switch
        {
            [] => "GET",
            [{ Values: [var only] }] => values.Methods.Of(only.Value, only.Scope),
            _ => null,
        }, values.Urls.Read(url.Value, Arguments.None, names))
        {
            Url = url.Value,
            Library = Name,
            WayOut = WayOut.WithoutHttpClient,
            NamedBy = names.ToImmutable(),
        };
    }
}
