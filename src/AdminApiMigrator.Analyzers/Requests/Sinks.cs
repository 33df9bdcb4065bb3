using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>A call that sends a request: which argument is what.</summary>
/// <param name="Type">The full name of the type that declares the member.</param>
/// <param name="Member">The member's name.</param>
/// <param name="Method">The HTTP method it sends; null when the message says.</param>
/// <param name="Form">How it sends.</param>
internal sealed record OldSink(string Type, string Member, string? Method, RequestForm Form)
{
    /// <summary>The parameter that takes the URL, or the message.</summary>
    public string UrlParameter { get; init; } = "requestUri";

    /// <summary>The parameter that takes the content or the value.</summary>
    public string? BodyParameter { get; init; }

    /// <summary>The library's name where the call cannot be rewritten in place; empty for HttpClient.</summary>
    public string Library { get; init; } = "";
}

/// <summary>The table of calls that send a request. A further library is a further row.</summary>
internal static class Sinks
{
    private const string HttpClient = "System.Net.Http.HttpClient";
    private const string JsonExtensions = "System.Net.Http.Json.HttpClientJsonExtensions";
    private const string FormattingExtensions = "System.Net.Http.HttpClientExtensions";

    private const string V1Client = Rewrite.ClientNamespace + ".V1Client";

    private static readonly ImmutableArray<OldSink> Table =
    [
        .. Verbs(HttpClient, "GET", "GetAsync", "GetStringAsync", "GetStreamAsync", "GetByteArrayAsync"),
        .. Verbs(HttpClient, "DELETE", "DeleteAsync"),
        .. Bodies(HttpClient, RequestForm.Verb, "content", ("POST", "PostAsync"), ("PUT", "PutAsync"), ("PATCH", "PatchAsync")),
        .. Verbs(JsonExtensions, "GET", "GetFromJsonAsync", "GetFromJsonAsAsyncEnumerable"),
        .. Verbs(JsonExtensions, "DELETE", "DeleteFromJsonAsync"),
        .. Bodies(JsonExtensions, RequestForm.JsonVerb, "value", ("POST", "PostAsJsonAsync"), ("PUT", "PutAsJsonAsync"), ("PATCH", "PatchAsJsonAsync")),
        .. Bodies(FormattingExtensions, RequestForm.JsonVerb, "value", ("POST", "PostAsJsonAsync"), ("PUT", "PutAsJsonAsync"), ("PATCH", "PatchAsJsonAsync"), ("POST", "PostAsXmlAsync"), ("PUT", "PutAsXmlAsync"), ("POST", "PostAsync"), ("PUT", "PutAsync"))
            .Select(static sink => sink with { Library = "System.Net.Http.Formatting" }),
        .. Bodies(V1Client, RequestForm.Migrated, "content", ("POST", "PostAsync")),
        .. Bodies(V1Client, RequestForm.Migrated, "value", ("POST", "PostAsJsonAsync")),
        new(V1Client, "DeleteAsync", "DELETE", RequestForm.Migrated),
        new(V1Client, "SendAsync", null, RequestForm.Migrated) { UrlParameter = "request" },
        new(HttpClient, "SendAsync", null, RequestForm.Message) { UrlParameter = "request" },
        new(HttpClient, "Send", null, RequestForm.Message) { UrlParameter = "request", Library = "the synchronous HttpClient.Send" },
        new("System.Net.Http.HttpMessageInvoker", "SendAsync", null, RequestForm.Message) { UrlParameter = "request", Library = "HttpMessageInvoker" },
        new("System.Net.Http.HttpMessageInvoker", "Send", null, RequestForm.Message) { UrlParameter = "request", Library = "HttpMessageInvoker" },
    ];

    private static readonly ILookup<string, OldSink> ByMember = Table.ToLookup(static sink => sink.Member, StringComparer.Ordinal);

    /// <summary>Whether a call of this name may send a request: the cheap question, before any symbol is asked for.</summary>
    public static bool MayBe(string member) => ByMember.Contains(member);

    /// <summary>The row for the call; null when it sends nothing that the table knows.</summary>
    public static OldSink? Of(IInvocationOperation call)
    {
        var candidates = ByMember[call.TargetMethod.Name];
        if (!candidates.Any())
        {
            return null;
        }

        var type = call.TargetMethod.ContainingType.ToDisplayString();
        return candidates.FirstOrDefault(sink => sink.Type == type);
    }

    public static IOperation? Argument(this IInvocationOperation call, string? parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value.WithoutConversion();
            }
        }

        return null;
    }

    /// <summary>The object the call is made on, for an extension method too.</summary>
    public static IOperation? ReceiverOf(this IInvocationOperation call) => call.Instance
        ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value.WithoutConversion() : null);

    public static IOperation WithoutConversion(this IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion && conversion.OperatorMethod?.DeclaringSyntaxReferences.IsEmpty != false)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static IEnumerable<OldSink> Verbs(string type, string method, params string[] members) =>
        members.Select(member => new OldSink(type, member, method, RequestForm.Verb));

    private static IEnumerable<OldSink> Bodies(string type, RequestForm form, string body, params (string Method, string Member)[] members) =>
        members.Select(row => new OldSink(type, row.Member, row.Method, form) { BodyParameter = body });
}
