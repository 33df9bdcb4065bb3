using System;
using System.Net.Http;
using System.Threading.Tasks;

class Functions(HttpClient http)
{
    private static string One(string orgs) => Two(orgs) + "/users";

    private static string Two(string orgs) => One(orgs) + "/search";

    private static string Three(string orgs, int left) => left == 0 ? orgs : Three("https://api.atlassian.com/" + orgs, left - 1);

    public async Task RunAsync(string orgId)
    {
        Func<string, string> again = null!;
        again = tail => again(tail) + "/orgs";
        await http.PostAsync(One(orgId), null);
        await http.PostAsync(Three(orgId, 3), null);
        await http.PostAsync(again(orgId), null);
    }
}
