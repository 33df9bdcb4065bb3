using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Wrapped(HttpClient http, Action<StringBuilder> fill)
{
    public Task<HttpResponseMessage> SendAsync(string orgId)
    {
        var url = new StringBuilder("https://api.atlassian.com/admin/v1/orgs/").Append(orgId).Append('/');
        fill(url);
        return http.PostAsync(url.ToString(), null);
    }

    public Task<HttpResponseMessage> SentAsync(StringBuilder url) => http.PostAsync(url + "/orgs", null);
}
