using System.Net.Http;
using System.Threading.Tasks;

public class TenantsClient(HttpClient client)
{
    private string _baseUrl = "https://tenants.example.com";

    public async Task<string> SearchAsync(string orgId)
    {
        var urlBuilder_ = new System.Text.StringBuilder();
        if (!string.IsNullOrEmpty(_baseUrl))
        {
            urlBuilder_.Append(_baseUrl);
        }

        urlBuilder_.Append("/admin/v1/orgs/").Append(orgId).Append("/users/search");
        using (var request_ = new HttpRequestMessage())
        {
            request_.Method = new HttpMethod("POST");
            request_.RequestUri = new System.Uri(urlBuilder_.ToString(), System.UriKind.RelativeOrAbsolute);
            var response_ = await client.SendAsync(request_);
            return await response_.Content.ReadAsStringAsync();
        }
    }
}
