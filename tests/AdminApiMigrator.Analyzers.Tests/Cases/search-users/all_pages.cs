using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

sealed class UserDirectory(HttpClient http, string orgId)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async IAsyncEnumerable<JsonElement> AllAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string? cursor = null;
        do
        {
            var body = new JsonObject { ["limit"] = 10000, ["expand"] = new JsonArray("NAME", "EMAIL") };
            if (cursor is not null)
            {
                body["cursor"] = cursor;
            }

            using var response = await {|AAM1001:http.PostAsJsonAsync(Api.SearchUsers(orgId), body, Json, cancellation)|};
            var page = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(Json, cancellation);
            foreach (var user in page.GetProperty("data").EnumerateArray())
            {
                yield return user;
            }

            cursor = page.GetProperty("links").TryGetProperty("next", out var next) ? next.GetString() : null;
        }
        while (cursor is { Length: > 0 });
    }
}
//// file: Api.cs
static class Api
{
    public const string Host = "https://api.atlassian.com";
    public const string V1 = Host + "/admin/v1";

    public static string Org(string orgId) => V1 + "/orgs/" + orgId;

    public static string SearchUsers(string orgId) => Org(orgId) + "/users/search";
}
