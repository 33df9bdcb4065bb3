using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

interface ITrail
{
    string AddSegment(string segment);

    string AppendName(params string[] names);
}

class Segmented(HttpClient http)
{
    public async Task RunAsync(ITrail trail, List<string> parts, string orgId)
    {
        await http.PostAsync(trail.AddSegment("orgs"), null);
        await http.PostAsync(trail.AppendName("admin", "v1", "orgs", orgId, "users", "search"), null);
        parts.Add("orgs");
        await http.PostAsync(string.Join("/", parts), null);
    }
}
