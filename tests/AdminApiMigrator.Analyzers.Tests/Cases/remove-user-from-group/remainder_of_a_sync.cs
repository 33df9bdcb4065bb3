using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Leaving
{
    private readonly Lazy<HttpClient> _http = new(static () => new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/orgs/") });

    public required string OrgId { get; init; }

    private HttpClient Http => _http.Value;

    public async Task LeaveAllAsync(string accountId, IEnumerable<string> groupIds)
    {
        static string Membership(string orgId, string groupId, string accountId)
            => FormattableString.Invariant($"{orgId}/directory/groups/{groupId}/memberships/{accountId}");

        var calls = from groupId in groupIds
                    where groupId.Length > 0
                    select {|AAM1001:Http.DeleteAsync(Membership(OrgId, groupId, accountId))|};
        foreach (var answer in await Task.WhenAll(calls))
        {
            answer.EnsureSuccessStatusCode();
        }
    }
}
