using System;
using System.IO;
using RestSharp;

class Answer
{
    public string Id { get; set; }
}

class DirectoryClient
{
    private readonly RestClient _client;

    public DirectoryClient(string server) => _client = new RestClient(server);

    public T Execute<T>(RestRequest request, int expected)
        where T : new()
    {
        var response = _client.Execute<T>(request);
        return expected > 0 ? response.Data : throw new InvalidOperationException(response.Content);
    }

    public Answer Create(object group)
    {
        var request = new RestRequest()
        {
            Resource = Paths.Groups(),
            Method = Method.POST,
        };
        request.AddBody(group);
        return {|AAM1002:Execute<Answer>(request, 201)|};
    }

    public Answer Rename(string id, object group)
    {
        var request = new RestRequest { Resource = Paths.Group(id), Method = Method.PUT };
        request.AddBody(group);
        return Execute<Answer>(request, 200);
    }
}
//// file: Paths.cs
using System.IO;

static class Paths
{
    private const string Root = "/admin/v1/orgs/o1/";

    public static string Groups() => Of("directory/groups");

    public static string Group(string id) => Of($"directory/groups/{id}");

    private static string Of(string key) => Path.Combine(Root, key);
}
