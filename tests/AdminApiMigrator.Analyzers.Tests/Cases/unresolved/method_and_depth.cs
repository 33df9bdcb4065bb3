using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

public class Unresolved(HttpClient http)
{
    public Task MethodAsync(HttpMethod method, string orgId) =>
        {|AAM1008:http.SendAsync(new HttpRequestMessage(method, $"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/1/groups"))|};

    public Task FilledAsync(Action<StringBuilder> fill, Func<string> tail) => {|AAM1008:http.PostAsync("https://api.atlassian.com/admin/v1/orgs/1/" + tail(), null)|};
}
