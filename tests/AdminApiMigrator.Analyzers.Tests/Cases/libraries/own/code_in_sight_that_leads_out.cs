using System.Collections.Generic;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

interface ILine
{
    void Call(string verb, string path);
}

class LoginSession(ILine line)
{
    public void Delete(string path) => line.Call("DELETE", path);
}

class Batch
{
    private readonly List<(string Verb, string Path)> _calls = [];

    public Batch Post(string path)
    {
        _calls.Add(("POST", path));
        return this;
    }

    public async Task RunAsync(TcpClient tcp, ILine line)
    {
        foreach (var (verb, path) in _calls)
        {
            line.Call(verb, path);
        }

        await tcp.GetStream().WriteAsync(Encoding.UTF8.GetBytes("done"));
    }
}

class Relay(ILine line)
{
    private string? _last;

    public void Post(string url)
    {
        var trimmed = url.TrimEnd('/');
        Keep(Normal(trimmed));
    }

    public void Flush() => line.Call("POST", _last ?? "");

    private void Keep(string url) => _last = url;

    private static string Normal(string text) => text.StartsWith('/') ? text : "/" + text;
}

class Job
{
    public void Run(LoginSession session, Batch batch, Relay relay, string orgId, string groupId)
    {
        {|AAM1002:session.Delete($"/admin/v1/orgs/{orgId}/directory/groups/{groupId}")|};
        {|AAM1002:batch.Post($"/admin/v1/orgs/{orgId}/users/search")|};
        {|AAM1002:relay.Post($"/admin/v1/orgs/{orgId}/groups/search")|};
    }
}
