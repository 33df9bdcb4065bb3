using System;
using RestSharp;

class DirectoryClient
{
    private readonly RestClient _client = new RestClient("https://directory.example.com/admin/v1/");

    private IRestResponse Execute(RestRequest request, int expected)
    {
        var response = _client.Execute(request);
        return expected > 0 ? response : throw new InvalidOperationException(response.Content);
    }

    public void Create(object group)
    {
        var request = new RestRequest { Resource = "orgs/o1/directory/groups", Method = Method.POST };
        request.AddBody(group);
        Execute(request, 201);
        Execute(new RestRequest { Resource = "orgs/o1/users/search", Method = Method.POST }, 200);
    }
}

class Readers
{
    private readonly RestClient _client = new RestClient("https://api.atlassian.com/admin/v1/");

    private IRestResponse Execute(RestRequest request) => _client.Execute(request);

    public void Read(string id)
    {
        Execute(new RestRequest { Resource = "orgs/o1/users" });
        Execute(new RestRequest { Resource = "orgs/o1/directory/users/{id}/last-active-dates", Method = Method.GET });
    }
}
