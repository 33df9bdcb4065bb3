using System;
using System.Net.Http;
using System.Threading.Tasks;

static class Toggles
{
    public const bool OnV2 = false;

    public static readonly bool SearchOnV2 = Environment.GetEnvironmentVariable("ADMIN_V2") == "1";
}

#pragma warning disable CS0162

class Members(HttpClient http, string org, string directory)
{
    private const string Api = "https://api.atlassian.com/admin";

    public async Task SearchAsync()
    {
        if (Toggles.SearchOnV2)
        {
            await http.PostAsync($"{Api}/v2/orgs/{org}/directories/{directory}/users/search", null);
            return;
        }

        await {|AAM1001:http.PostAsync($"{Api}/v1/orgs/{org}/users/search", null)|};
    }

    public Task RemoveAsync(string account) => Toggles.OnV2
        ? http.DeleteAsync($"{Api}/v2/orgs/{org}/directories/{directory}/users/{account}")
        : {|AAM1001:http.DeleteAsync($"{Api}/v1/orgs/{org}/directory/users/{account}")|};
}
