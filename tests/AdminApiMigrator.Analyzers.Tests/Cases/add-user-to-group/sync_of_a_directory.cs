using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;

sealed record GroupChange(string GroupId, IReadOnlySet<string> Wanted, IReadOnlySet<string> Present);

sealed class GroupSync(HttpClient http, string orgId)
{
    private string Members(string groupId, string? accountId = null) =>
        $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships{(accountId is null ? "" : "/" + accountId)}";

    public async Task ApplyAsync(GroupChange change, CancellationToken cancellation)
    {
        foreach (var accountId in change.Wanted.Except(change.Present))
        {
            using var answer = await {|AAM1001:http.PostAsJsonAsync(Members(change.GroupId), new Dictionary<string, string> { ["account_id"] = accountId }, cancellation)|};
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Conflict))
            {
                answer.EnsureSuccessStatusCode();
            }
        }
    }
}
