using System.Net.Http;
using System.Threading.Tasks;

class Gateway(HttpClient http, string root)
{
    public string Root => root;

    public HttpClient Http => http;
}

abstract class Service(Gateway gateway)
{
    protected Task<HttpResponseMessage> RunAsync(HttpMethod verb, string tail) => gateway.Http.SendAsync(new HttpRequestMessage(verb, gateway.Root + "/" + tail));
}

class Stock(Gateway gateway) : Service(gateway)
{
    public Task FreeAsync(string id) => RunAsync(HttpMethod.Delete, $"directory/groups/{id}");
}

class Events(Gateway gateway) : Service(gateway)
{
    public Task AllAsync() => RunAsync(HttpMethod.Get, "events");
}

// Made of each other.
class Ring(Ring inner)
{
    public string Root => inner.Root;

    public Ring Next() => new(this);

    public Task RunAsync(HttpClient http, string id) => http.DeleteAsync(inner.Root + "/directory/groups/" + id);
}

static class Program
{
    private static readonly HttpClient Http = new();

    public static Task EventsAsync(string org) => new Events(new Gateway(Http, "https://api.atlassian.com/admin/v1/orgs/" + org)).AllAsync();

    public static Task StockAsync(string org, string id) => new Stock(new Gateway(Http, "https://stock.contoso.example/admin/v1/orgs/" + org)).FreeAsync(id);
}
