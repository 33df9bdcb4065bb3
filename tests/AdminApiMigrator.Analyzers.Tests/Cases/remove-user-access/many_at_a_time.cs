using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

sealed class Cleanup(HttpClient http, string orgId)
{
    private static readonly Uri Root = new("https://api.atlassian.com/admin/v1/orgs/");

    private Uri UserUri(string accountId) => new(Root, $"{orgId}/directory/users/{accountId}");

    public Task RemoveInParallelAsync(IEnumerable<string> accountIds, CancellationToken cancellation) =>
        Parallel.ForEachAsync(accountIds, cancellation, async (accountId, token) => await {|AAM1001:http.DeleteAsync(UserUri(accountId), token)|});

    public async Task<int> RemoveThrottledAsync(IReadOnlyCollection<string> accountIds)
    {
        using var gate = new SemaphoreSlim(4);
        var answers = await Task.WhenAll(accountIds.Select(async accountId =>
        {
            await gate.WaitAsync();
            try
            {
                return await {|AAM1001:http.DeleteAsync(UserUri(accountId))|};
            }
            finally
            {
                gate.Release();
            }
        }));
        return answers.Count(static answer => answer.IsSuccessStatusCode);
    }
}
