using System.Globalization;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

internal static class Templates
{
    public static readonly CompositeFormat SearchGroups = CompositeFormat.Parse("https://api.atlassian.com/admin/v1/orgs/{0}/groups/search");
}

sealed class GroupLookup(HttpClient http)
{
    public async Task<string> FindAsync(string orgId, string name)
    {
        using var content = new StringContent($"{{\"groupNames\":{{\"eq\":[\"{name}\"]}},\"limit\":1000}}", Encoding.UTF8, "application/json");
        using var response = await {|AAM1001:http.PostAsync(string.Format(CultureInfo.InvariantCulture, Templates.SearchGroups, orgId), content)|};
        return await response.Content.ReadAsStringAsync();
    }
}
