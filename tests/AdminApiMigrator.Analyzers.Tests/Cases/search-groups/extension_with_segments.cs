using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

internal sealed record Page<T>(IReadOnlyList<T> Data, Links Links);

internal sealed record Links(string? Next);

internal sealed record Group(string Id, string Name);

internal static class AdminHttp
{
    private const string Root = "https://api.atlassian.com/admin/v1";

    public static async Task<T?> PostToAsync<T>(this HttpClient http, object body, params string[] segments)
    {
        var url = segments.Aggregate(Root, static (url, segment) => url + "/" + segment);
        using var response = await http.PostAsJsonAsync(url, body);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>();
    }
}

sealed class Groups(HttpClient http)
{
    public async Task<IReadOnlyList<Group>> NamedAsync(string orgId, params string[] names)
    {
        var page = await {|AAM1001:http.PostToAsync<Page<Group>>(new { groupNames = new { eq = names } }, "orgs", orgId, "groups", "search")|};
        return page?.Data ?? [];
    }
}
