using System;
using System.Net.Http;
using System.Threading.Tasks;

class Settings
{
    public string Root { get; } = "https://directory.example.com/admin/v1/";

    public string Living { get; } = "https://api.atlassian.com/admin/v1/orgs/";
}

class Asked(HttpClient http, Settings settings)
{
    public async Task RunAsync(string orgId, Settings given)
    {
        await http.PostAsync(settings?.Root + "orgs/" + orgId + "/groups/search", null);
        await http.GetAsync(settings?.Living?.TrimEnd('/') + "/" + orgId + "/users");
        await http.PostAsync(given?.Root?.Trim() + "orgs/" + orgId + "/users/search", null);
    }
}
