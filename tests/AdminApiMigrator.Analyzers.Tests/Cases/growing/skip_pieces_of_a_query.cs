using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Query
{
    private readonly List<string> _parts = [];

    public Query Add(string name, string value)
    {
        _parts.Add(name + "=" + value);
        return this;
    }

    public override string ToString() => "?" + string.Join("&", _parts);
}

class Pieces(HttpClient http)
{
    public Task RunAsync(string text, List<string> pieces) => Task.WhenAll(
        http.GetAsync("https://example.atlassian.net/rest/api/3/groups/picker" + new Query().Add("query", text).Add("maxResults", "20")),
        http.GetAsync("https://example.atlassian.net/rest/api/3/groups/picker?" + string.Join("&", pieces)));
}
