using System.Collections.Immutable;
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
        new(HttpClient, "SendAsync", null, RequestForm.Message) { From = UrlSource.Message, UrlParameter = "request" },
        new(HttpClient, "Send", null, RequestForm.Message) { From = UrlSource.Message, UrlParameter = "request", Library = "the synchronous HttpClient.Send" },
        new(Invoker, "SendAsync Send", null, RequestForm.Message) { From = UrlSource.Message, UrlParameter = "request", Library = "HttpMessageInvoker" },
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
        new(V1Client, "SendAsync", null, RequestForm.Migrated) { From = UrlSource.Message, UrlParameter = "request" },
        new(WebClient, "DownloadString DownloadStringAsync DownloadStringTaskAsync DownloadData DownloadDataAsync DownloadDataTaskAsync DownloadFile DownloadFileAsync DownloadFileTaskAsync", "GET", RequestForm.Other)
        {
            UrlParameter = "address", Library = "WebClient", Remedy = ManualRemedy.Message,
        },
        new(WebClient, "OpenRead OpenReadAsync OpenReadTaskAsync", "GET", RequestForm.Other) { UrlParameter = "address", Library = "WebClient", Remedy = ManualRemedy.Message },
        new(WebClient, "Upload* OpenWrite*", null, RequestForm.Other)
        {
            UrlParameter = "address", MethodParameter = "method", BodyParameter = "data", Library = "WebClient", Remedy = ManualRemedy.Message,
        },
        new("Flurl.*", "Get* Post* Put* Patch* Delete* Head* Options* Send*", null, RequestForm.Other)
        {
            From = UrlSource.Receiver, NamesMethod = true, BodyParameter = "body", Library = "Flurl", Remedy = ManualRemedy.Handler,
        },
        new("RestSharp.*", "Execute* Download* Get* Post* Put* Patch* Delete* Head* Options*", null, RequestForm.Other)
        {
            From = UrlSource.Resource, NamesMethod = true, BaseMember = "BaseUrl", JoinsWithSlash = true, Library = "RestSharp", Remedy = ManualRemedy.Handler,
        },
    ];

    private static readonly ImmutableHashSet<string> Names = [.. Rows.SelectMany(static row => row.Members.Split(' ')).Where(static name => !name.EndsWith("*", StringComparison.Ordinal))];

    private readonly Dictionary<ISymbol, List<Sink>> _byType = new(SymbolEqualityComparer.Default);

    public SinkTable(Compilation compilation)
    {
        foreach (var row in Rows)
        {
            foreach (var type in KnownNames.Resolve(row.Type, compilation))
            {
                if (!_byType.TryGetValue(type, out var rows))
                {
                    _byType[type] = rows = [];
                }

                rows.Add(row);
            }
        }
    }

    /// <summary>Whether a call of this name may send a request: the cheap question, before any symbol is asked for.</summary>
    public static bool MayBe(string member) => Names.Contains(member);

    /// <summary>The row for the call; null when it sends nothing that the table knows.</summary>
    public Sink? Of(CallValues call) => Of(call.Operation);

    /// <inheritdoc cref="Of(CallValues)"/>
    public Sink? Of(IInvocationOperation call) => (KnownNames.Rows(_byType, call.TargetMethod.ContainingType)?.Find(row => KnownNames.Covers(row.Members, call.TargetMethod.Name))) switch
    {
        // Answers have verbs too (GetJsonAsync): those read, they send nothing.
        { From: UrlSource.Receiver } row => CarriesUrl(call.ReceiverOf()?.Type) && (HttpVerbs.InName(call.TargetMethod.Name) is not null || call.TargetMethod.Name.StartsWith("Send", StringComparison.Ordinal)) ? row : null,
        { NamesMethod: true } row when HttpVerbs.InName(call.TargetMethod.Name) is null && !call.TargetMethod.Name.StartsWith("Execute", StringComparison.Ordinal) && !call.TargetMethod.Name.StartsWith("Download", StringComparison.Ordinal) => null,
        var row => row,
    };

    private static bool CarriesUrl(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } or { Name: "Url" or "Uri" or "FlurlRequest" or "IFlurlRequest" or "FlurlClient" or "IFlurlClient" };
}
