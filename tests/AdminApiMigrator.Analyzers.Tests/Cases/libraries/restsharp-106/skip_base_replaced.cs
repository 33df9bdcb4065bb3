using System;
using RestSharp;

class Gateway
{
    public void Run(string orgId)
    {
        var client = new RestClient("https://api.atlassian.com");
        client.BaseUrl = new Uri("https://gateway.example.com");
        client.Execute(new RestRequest($"admin/v1/orgs/{orgId}/users/search", Method.POST));
    }
}
