using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>WebRequest.Create and its kin; the method is GET until it is set on the variable that takes the request.</summary>
internal sealed class WebRequestCalls(ValueReaders values) : Library
{
    private readonly Creations _creations = new(values, static type => type is { Name: "WebRequest" or "HttpWebRequest", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } });

    public override bool MayBe(string member, InvocationExpressionSyntax call) => member is "Create" or "CreateHttp" or "CreateDefault";

    public override Request? Read(IInvocationOperation call, ISet<SyntaxNode> sent)
    {
        if (call is not { Instance: null, Arguments: [var url, ..] } || !_creations.IsOfLibrary(call.TargetMethod.ContainingType))
        {
            return null;
        }

        var set = _creations.DoneToResultOf(call).Where(static step => step.Member == "Method").ToList();
        var reading = new Reading();
        ImmutableArray<string> methods = set switch
        {
            [] => ["GET"],
            [{ Values: [var only] }] => values.Methods(only, reading),
            _ => [],
        };
        return ValueReaders.Request(call, methods, values.Urls(url.Value, Arguments.None, reading), reading, "HttpWebRequest", WayOut.WithoutHttpClient) with { Url = url.Value };
    }
}
