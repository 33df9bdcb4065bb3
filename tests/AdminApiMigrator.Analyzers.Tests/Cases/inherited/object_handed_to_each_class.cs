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

class Seats(Gateway gateway) : Service(gateway)
{
    public Task FreeAsync(string id) => {|AAM1002:RunAsync(HttpMethod.Post, $"directory/users/{id}/suspend-access")|};

    public Task SeenAsync(string id) => RunAsync(HttpMethod.Get, $"directory/users/{id}/last-active-dates");
}

class Stock(Gateway gateway) : Service(gateway)
{
    public Task FreeAsync(string id) => RunAsync(HttpMethod.Delete, $"directory/groups/{id}");
}

static class Program
{
    public static Task SeatsAsync(HttpClient http, string org, string id) => new Seats(new Gateway(http, "https://api.atlassian.com/admin/v1/orgs/" + org)).FreeAsync(id);

    public static Task StockAsync(HttpClient http, string org, string id) => new Stock(new Gateway(http, "https://stock.contoso.example/admin/v1/orgs/" + org)).FreeAsync(id);
}
