using System.Net.Http;
using System.Threading.Tasks;

class Sending(HttpClient http)
{
    public Task RunAsync(string orgs) => FirstAsync("https://api.atlassian.com/" + orgs);

    private Task FirstAsync(string url) => url.Length > 9 ? SecondAsync(url + "/orgs") : FirstAsync(url + "/");

    private Task SecondAsync(string url) => url.Length > 99 ? http.PostAsync(url, null) : FirstAsync(url + "/users/search");
}
