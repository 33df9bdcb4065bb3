using System.Net.Http;
using System.Threading.Tasks;

class AdminOptions
{
    public string BaseUrl { get; set; } = "https://api.atlassian.com/admin/v1";
}

record Settings(string OrgId, string Root = "https://api.atlassian.com/admin");

class FromOptions(HttpClient http, AdminOptions options, Settings settings, string host = "https://api.atlassian.com")
{
    private string Users => $"{options.BaseUrl.TrimEnd('/')}/orgs/{settings.OrgId}/users";

    private string Groups
    {
        get { return settings.Root + "/v1/orgs/" + settings.OrgId + "/directory/groups"; }
    }

    private string Search { get; } = "admin/v1/orgs/{0}/groups/search";

    public async Task RunAsync()
    {
        await {|AAM1001:http.PostAsync(Users + "/search", null)|};
        await {|AAM1001:http.PostAsync(Groups, null)|};
        await {|AAM1001:http.PostAsync(host + "/" + string.Format(Search, settings.OrgId), null)|};
    }
}
