using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class MembershipApi
{
    private readonly string version = "v1";
    private readonly string host;
    private readonly HttpClient client = new HttpClient();

    public MembershipApi()
    {
        host = "https://api.atlassian.com";
    }

    private string Base { get { return host + "/admin/" + version; } }

    public async Task<int> Join(string org, string group, string account)
    {
        var path = Encoding.UTF8.GetString("/directory/groups/"u8);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes("{ \"account_id\": \"" + account + "\" }"));
        content.Headers.ContentType = new("application/json");
        var response = await {|AAM1001:client.PostAsync(Base + "/orgs/" + org + path + group + "/memberships", content)|};
        return (int)response.StatusCode;
    }
}
