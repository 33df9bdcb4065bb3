using System.Net.Http;
using System.Threading.Tasks;

static class Switches
{
    public const bool OnV2 = true;
}

#pragma warning disable CS0162

class Accounts(HttpClient http, string org, string directory)
{
    private const string Api = "https://api.atlassian.com/admin";

    public async Task SuspendAsync(string account)
    {
        if (Switches.OnV2)
        {
            await http.PostAsync($"{Api}/v2/orgs/{org}/directories/{directory}/users/{account}/suspend", null);
        }
        else
        {
            await http.PostAsync($"{Api}/v1/orgs/{org}/directory/users/{account}/suspend-access", null);
        }
    }

    public Task RestoreAsync(string account)
    {
        if (Switches.OnV2)
        {
            return http.PostAsync($"{Api}/v2/orgs/{org}/directories/{directory}/users/{account}/restore", null);
        }

        return http.PostAsync($"{Api}/v1/orgs/{org}/directory/users/{account}/restore-access", null);
    }

    public Task RemoveAsync(string account) => Switches.OnV2
        ? http.DeleteAsync($"{Api}/v2/orgs/{org}/directories/{directory}/users/{account}")
        : http.DeleteAsync($"{Api}/v1/orgs/{org}/directory/users/{account}");
}
