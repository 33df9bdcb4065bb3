using RestSharp;

class BitbucketClient : RestClient
{
    public BitbucketClient() : base("https://bitbucket.example.com/rest/api/1.0")
    {
    }

    public void CreateGroup(string name) => Execute(new RestRequest("admin/groups", Method.POST).AddQueryParameter("name", name));

    public void Search(string org) => this.Post(new RestRequest($"admin/v1/orgs/{org}/groups/search"));
}
