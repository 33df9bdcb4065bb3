using System.Collections.Immutable;
using AdminApiMigrator.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>The calls that send a request. A further library is further rows.</summary>
internal sealed class SinkTable
{
    private const string HttpClient = "System.Net.Http.HttpClient";
    private const string JsonExtensions = "System.Net.Http.Json.HttpClientJsonExtensions";
    private const string FormattingExtensions = "System.Net.Http.HttpClientExtensions";
    private const string Invoker = "System.Net.Http.HttpMessageInvoker";
    private const string WebClient = "System.Net.WebClient";
    private const string V1Client = Rewrite.ClientNamespace + ".V1Client";

    private static readonly ImmutableArray<Sink> Rows =
    [
        new(HttpClient, "GetAsync GetStringAsync GetStreamAsync GetByteArrayAsync", "GET", RequestForm.Verb),
        new(HttpClient, "DeleteAsync", "DELETE", RequestForm.Verb),
        new(HttpClient, "PostAsync", "POST", RequestForm.Verb) { BodyParameter = "content" },
        new(HttpClient, "PutAsync", "PUT", RequestForm.Verb) { BodyParameter = "content" },
        new(HttpClient, "PatchAsync", "PATCH", RequestForm.Verb) { BodyParameter = "content" },
        new(HttpClient, "SendAsync", null, RequestForm.Message) { UrlParameter = "request" },
        new(HttpClient, "Send", null, RequestForm.Message) { UrlParameter = "request", Library = "the synchronous HttpClient.Send" },
        new(Invoker, "SendAsync Send", null, RequestForm.Message) { UrlParameter = "request", Library = "HttpMessageInvoker" },
        new(JsonExtensions, "GetFromJsonAsync GetFromJsonAsAsyncEnumerable", "GET", RequestForm.Verb),
        new(JsonExtensions, "DeleteFromJsonAsync", "DELETE", RequestForm.Verb),
        new(JsonExtensions, "PostAsJsonAsync", "POST", RequestForm.JsonVerb) { BodyParameter = "value" },
        new(JsonExtensions, "PutAsJsonAsync", "PUT", RequestForm.JsonVerb) { BodyParameter = "value" },
        new(JsonExtensions, "PatchAsJsonAsync", "PATCH", RequestForm.JsonVerb) { BodyParameter = "value" },
        new(FormattingExtensions, "PostAsJsonAsync PostAsXmlAsync PostAsync", "POST", RequestForm.JsonVerb) { BodyParameter = "value", Library = "System.Net.Http.Formatting" },
        new(FormattingExtensions, "PutAsJsonAsync PutAsXmlAsync PutAsync", "PUT", RequestForm.JsonVerb) { BodyParameter = "value", Library = "System.Net.Http.Formatting" },
        new(FormattingExtensions, "PatchAsJsonAsync", "PATCH", RequestForm.JsonVerb) { BodyParameter = "value", Library = "System.Net.Http.Formatting" },
        new(V1Client, "PostAsync", "POST", RequestForm.Migrated) { BodyParameter = "content" },
        new(V1Client, "PostAsJsonAsync", "POST", RequestForm.Migrated) { BodyParameter = "value" },
        new(V1Client, "DeleteAsync", "DELETE", RequestForm.Migrated),
        new(V1Client, "SendAsync", null, RequestForm.Migrated) { UrlParameter = "request" },
        new(WebClient, "DownloadString DownloadStringAsync DownloadStringTaskAsync DownloadData DownloadDataAsync DownloadDataTaskAsync DownloadFile DownloadFileAsync DownloadFileTaskAsync", "GET", RequestForm.Other)
        {
            UrlParameter = "address", Library = "WebClient", Remedy = ManualRemedy.Message,
        },
        new(WebClient, "OpenRead OpenReadAsync OpenReadTaskAsync", "GET", RequestForm.Other) { UrlParameter = "address", Library = "WebClient", Remedy = ManualRemedy.Message },
        new(WebClient, "Upload* OpenWrite*", null, RequestForm.Other)
        {
            UrlParameter = "address", MethodParameter = "method", BodyParameter = "data", Library = "WebClient", Remedy = ManualRemedy.Message,
        },
    ];

    private readonly Dictionary<ISymbol, List<Sink>> _byType = new(SymbolEqualityComparer.Default);

    public SinkTable(Compilation compilation)
    {
        foreach (var row in Rows)
        {
            foreach (var type in compilation.GetTypesByMetadataName(row.Type))
            {
                if (!_byType.TryGetValue(type, out var rows))
                {
                    _byType[type] = rows = [];
                }

                rows.Add(row);
            }
        }
    }

    /// <summary>The row for the call; null when it sends nothing that the table knows.</summary>
    public Sink? Of(CallValues call) => Of(call.Operation);

    /// <inheritdoc cref="Of(CallValues)"/>
    public Sink? Of(IInvocationOperation call) =>
        _byType.TryGetValue(call.TargetMethod.ContainingType.OriginalDefinition, out var rows) ? rows.Find(row => Covers(row.Members, call.TargetMethod.Name)) : null;

    private static bool Covers(string members, string name)
    {
        foreach (var member in members.Split(' '))
        {
            if (member.EndsWith("*", StringComparison.Ordinal) ? name.StartsWith(member.TrimEnd('*'), StringComparison.Ordinal) : member == name)
            {
                return true;
            }
        }

        return false;
    }
}
