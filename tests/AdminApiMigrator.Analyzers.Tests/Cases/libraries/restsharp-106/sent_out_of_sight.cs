using System.Collections.Generic;
using RestSharp;

class Batch
{
    private readonly List<IRestRequest> _queue = new List<IRestRequest>();

    public void Add(string orgId, string accountId)
    {
        var request = new RestRequest($"admin/v1/orgs/{orgId}/directory/users/{accountId}", Method.DELETE);
        request.AddHeader("Accept", "application/json");
        _queue.Add(request);
    }

    public void Flush(IRestClient client)
    {
        foreach (var request in _queue)
        {
            {|AAM1002:client.Execute(request)|};
        }
    }
}
