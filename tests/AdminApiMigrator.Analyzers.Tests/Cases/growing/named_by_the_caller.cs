using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class Growing(HttpClient http)
{
    private const string Bulk = "https://example.atlassian.net/rest/api/3/user/bulk?";

    public async Task RunAsync(List<string> ids)
    {
        await http.GetAsync({|AAM3003:Bulk + Repeated("accountId", ids)|});
        await http.GetAsync({|AAM3002:ids.Aggregate(Bulk, (url, id) => url + "&accountId=" + id)|});
        if (ids.Count > 0)
        {
            await http.GetAsync({|AAM3002:Bulk + string.Join("&", ids.Select(id => "accountId=" + id))|});
        }
    }

    private static string Repeated(string name, List<string> values) => string.Join("&", values.Select(value => name + "=" + value));
}
