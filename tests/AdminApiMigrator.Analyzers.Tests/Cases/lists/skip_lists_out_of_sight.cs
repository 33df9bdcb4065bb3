using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class OutOfSight(HttpClient http)
{
    private const string Orgs = "https://api.atlassian.com/admin/v1/orgs/";

    public async Task RunAsync(string orgId, IEnumerable<string> paths, IEnumerable<(HttpMethod Method, string Path)> steps)
    {
        foreach (var path in paths)
        {
            await http.PostAsync(path, null);
        }

        foreach (var (method, path) in steps)
        {
            await http.SendAsync(new HttpRequestMessage(method, path));
        }

        await Task.WhenAll(paths.Select(path => http.PostAsync(Orgs + orgId + "/" + path, null)));
    }
}
