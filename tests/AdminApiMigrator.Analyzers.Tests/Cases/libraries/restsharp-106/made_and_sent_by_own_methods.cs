using System;
using System.Net;
using RestSharp;

class DirectoryClient
{
    private readonly string baseApiUrl;

    public DirectoryClient(string baseUrl)
    {
        baseApiUrl = new Uri(new Uri(baseUrl), "admin/v1/").ToString();
    }

    private RestRequest CreateRequest(Method method, String path)
    {
        var request = new RestRequest { Method = method, Resource = path };
        request.AddHeader("Authorization", "Basic x");
        return request;
    }

    private IRestResponse ExecuteRequest(RestRequest request)
    {
        var client = new RestClient(baseApiUrl);
        return client.Execute(request);
    }

    private void AssertStatus(IRestResponse response, HttpStatusCode status)
    {
        if (response.Content == status.ToString())
        {
            throw new InvalidOperationException("wrong status");
        }
    }

    public void Create(string name)
    {
        try
        {
            var request = CreateRequest(Method.POST, "orgs/o1/directory/groups");
            request.AddHeader("ContentType", "application/json");
            var response = {|AAM1002:ExecuteRequest(request)|};
            AssertStatus(response, HttpStatusCode.Created);
        }
        catch (Exception ex)
        {
            throw new InvalidOperationException("Could not create", ex);
        }
    }

    public void Delete(string id)
    {
        var path = String.Format("orgs/o1/directory/groups/{0}?force=true", id);
        var request = CreateRequest(Method.DELETE, path);
        var response = {|AAM1002:ExecuteRequest(request)|};
        AssertStatus(response, HttpStatusCode.NoContent);
    }
}
