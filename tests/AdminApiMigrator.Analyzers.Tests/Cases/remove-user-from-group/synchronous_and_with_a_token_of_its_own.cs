using System;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Contoso.Tools;

public sealed class RemoveFromGroup
{
    private const string Url = "https://api.atlassian.com/admin/v1/orgs/" + "{0}" + "/directory/groups/{1}" + "/memberships/{2}";

    public static int Run(string[] args, HttpClient http)
    {
        var message = new HttpRequestMessage
        {
            Method = new HttpMethod("DELETE"),
            RequestUri = new Uri(string.Format(Url, args[0], args[1], args[2]), UriKind.Absolute),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", args[3]) },
        };
        var response = {|AAM1001:http.SendAsync(message)|}.GetAwaiter().GetResult();
        Console.WriteLine(response.Content.ReadAsStringAsync().Result);
        return response.IsSuccessStatusCode ? 0 : 1;
    }
}
