using System;
using System.Net.Http;
using System.Net.Http.Formatting;
using System.Threading.Tasks;

class Joiners
{
    private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/") };

    public async Task RunAsync(MediaTypeFormatter formatter, string orgId)
    {
        await {|AAM1002:_http.PostAsJsonAsync($"orgs/{orgId}/users/search", new { limit = 10 })|};
        await {|AAM1002:_http.PostAsXmlAsync($"orgs/{orgId}/groups/search", 1)|};
        await {|AAM1002:_http.PostAsync(new Uri($"orgs/{orgId}/directory/groups", UriKind.Relative), 1, formatter)|};
    }
}
