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

class Job
{
    public void Run(LoginSession session, Batch batch, string orgId, string groupId)
    {
        {|AAM1002:session.Delete($"/admin/v1/orgs/{orgId}/directory/groups/{groupId}")|};
        {|AAM1002:batch.Post($"/admin/v1/orgs/{orgId}/users/search")|};
    }
}
