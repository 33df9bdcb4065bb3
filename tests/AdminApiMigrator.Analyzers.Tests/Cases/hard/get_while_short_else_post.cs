using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Searches(HttpClient http)
{
    public async Task<HttpResponseMessage> FindAsync(string orgId, string filter)
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users";
        if (url.Length + filter.Length < 2000)
        {
            return await http.GetAsync(url + "?" + filter);
        }

        return await {|AAM1001:http.PostAsync(url + "/search", new StringContent(filter, Encoding.UTF8, "application/json"))|};
    }

    public Task<HttpResponseMessage> SendAsync(string orgId, string filter)
    {
        var isLong = filter.Length > 2000;
        using var request = new HttpRequestMessage
        {
            Method = isLong ? HttpMethod.Post : HttpMethod.Get,
            RequestUri = new System.Uri($"https://api.atlassian.com/admin/v1/orgs/{orgId}/groups/search"),
        };
        return {|AAM1001:http.SendAsync(request)|};
    }
}
