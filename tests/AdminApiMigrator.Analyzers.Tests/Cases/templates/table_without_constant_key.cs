using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

enum Step
{
    Suspend,
    Restore,
}

class Templates(HttpClient http)
{
    private readonly IReadOnlyDictionary<Step, string> _paths = new Dictionary<Step, string>
    {
        { Step.Suspend, "https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}/suspend-access" },
        { Step.Restore, "https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}/restore-access" },
    };

    public async Task RunAsync(Step step, string orgId, string accountId)
    {
        await {|AAM1001:{|AAM1001:http.PostAsync(string.Format(_paths[step], orgId, accountId), null)|}|};
        await {|AAM1001:http.PostAsync(string.Format(_paths[Step.Restore], orgId, accountId), null)|};
        foreach (var path in new[] { "users/search", "groups/search" })
        {
            await {|AAM1001:{|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/{path}", null)|}|};
        }
    }
}
