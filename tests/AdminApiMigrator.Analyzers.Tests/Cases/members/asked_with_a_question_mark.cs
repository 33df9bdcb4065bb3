using System;
using System.Globalization;
using System.Net.Http;
using System.Threading.Tasks;

static class Uris
{
    public static Uri Formatted(this string pattern, params object[] values) =>
        new Uri(string.Format(CultureInfo.InvariantCulture, pattern, values).WithoutMarks(), UriKind.Relative);

    private static string WithoutMarks(this string value) => !string.IsNullOrEmpty(value) ? value?.Replace("#", "%23") : string.Empty;
}

class Settings
{
    public string Root { get; } = "https://api.atlassian.com/admin/v1/";
}

class Asked(HttpClient http, Settings settings)
{
    private readonly HttpClient _own = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/") };

    public async Task RunAsync(string orgId, string accountId)
    {
        await {|AAM1001:_own.DeleteAsync("admin/v1/orgs/{0}/directory/users/{1}".Formatted(orgId, accountId))|};
        var path = "/admin/v1/orgs/" + orgId + "/users/search";
        await {|AAM1001:_own.PostAsync(path?.TrimStart('/'), null)|};
        await {|AAM1001:http.PostAsync(settings?.Root + "orgs/" + orgId + "/groups/search", null)|};
    }
}
