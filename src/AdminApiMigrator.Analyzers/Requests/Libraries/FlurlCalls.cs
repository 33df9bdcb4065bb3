using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>Flurl 2 to 4: a chain that begins with a URL, adds segments and headers, and ends in a verb.</summary>
internal sealed class FlurlCalls(ValueReaders values) : Library
{
    private readonly FlurlUrls _urls = new(values);

    public override bool MayBe(string member, InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax && (IsSend(member) || Verbs.Leading(member) is not null);

    public override Request? Read(IInvocationOperation call, ISet<SyntaxNode> sent)
    {
        if (!FlurlUrls.IsLibrary(call.TargetMethod.ContainingType) || call.ReceiverOf() is not { } target || !CanBeSent(target.Type))
        {
            return null;
        }

        var passed = Passed.By(call, Arguments.None);
        var reading = new Reading();
        var named = passed.Where(static value => value.Value.Type is { Name: "HttpMethod" });
        var methods = Verbs.Leading(call.TargetMethod.Name) is { } method ? [method] : named.Select(value => values.Methods(value, reading)).DefaultIfEmpty([]).First();
        return ValueReaders.Request(call, methods, _urls.Read(target, Arguments.None, reading), reading, "Flurl", WayOut.OverHttpClient(values.Models.Compilation)) with
        {
            Receiver = target,
            Body = passed.FirstOrDefault(static value => value.Parameter?.Name is "data" or "body").Value,
        };
    }

    private static bool IsSend(string member) => member.StartsWith("Send", StringComparison.Ordinal);

    /// <summary>Answers have verbs too (GetJsonAsync): those read, they send nothing.</summary>
    private static bool CanBeSent(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } or { Name: "Url" or "Uri" or "FlurlRequest" or "IFlurlRequest" or "FlurlClient" or "IFlurlClient" };
}
