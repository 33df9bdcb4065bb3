using System.Threading.Tasks;
using RestSharp;

class SiteClient() : RestClient("https://company.atlassian.net/rest/api/3")
{
    public RestRequest Sign(RestRequest request) => request.AddHeader("X-Sender", "job");

    public Task<RestResponse> RunAsync(RestRequest request) => ExecuteAsync(Sign(request));
}

class Accounts(SiteClient client)
{
    public Task<RestResponse> GetAsync(string accountId)
    {
        var request = new RestRequest("user", Method.Get).AddQueryParameter("accountId", accountId);
        return client.RunAsync(client.Sign(request));
    }

    public void Prepare()
    {
        var request = new RestRequest("user?accountId=1", Method.Delete);
        client.Sign(request);
    }
}
