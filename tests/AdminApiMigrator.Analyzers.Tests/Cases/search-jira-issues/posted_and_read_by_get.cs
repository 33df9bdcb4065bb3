using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Issues(HttpClient http)
{
    private const string Site = "https://contoso.atlassian.net";

    public async Task<string> OpenAsync()
    {
        using var response = await {|AAM1002:http.PostAsJsonAsync($"{Site}/rest/api/3/search", new { jql = "statusCategory != Done", maxResults = 50 })|};
        return await response.Content.ReadAsStringAsync();
    }

    public Task<string> DoneAsync() => {|AAM1002:http.GetStringAsync($"{Site}/rest/api/2/search?jql=statusCategory%20%3D%20Done&startAt=100")|};

    public Task<string> LatestAsync() => {|AAM1002:http.GetStringAsync(Site + "/rest/api/latest/search?jql=order%20by%20created")|};
}
