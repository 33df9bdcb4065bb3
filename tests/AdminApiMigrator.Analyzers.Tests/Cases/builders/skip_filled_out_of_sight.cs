using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

interface IPiece
{
    void AddTo(List<string> path);
}

class Address
{
    private readonly List<string> _path = new();

    public Address With(IPiece piece)
    {
        piece.AddTo(_path);
        return this;
    }

    public virtual Address Then(string name)
    {
        _path.Add(name);
        return this;
    }

    public string Build() => "https://api.atlassian.com/admin/v1/orgs/" + string.Join("/", _path);
}

class Filled(HttpClient http)
{
    public async Task RunAsync(string orgId, IPiece piece, Address given)
    {
        await http.PostAsync(new Address().With(piece).Build(), null);
        await http.PostAsync(given.Then("users").Then("search").Build(), null);
    }
}
