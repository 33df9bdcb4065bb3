using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

sealed record Leaver(string AccountId, DateOnly LastDay);

interface ILeaverQueue
{
    IAsyncEnumerable<Leaver> ReadAsync(CancellationToken cancellation);
}

sealed class OffboardingOptions
{
    public string BaseUrl { get; set; } = "https://api.atlassian.com/admin/v1";

    public required string OrgId { get; init; }
}

sealed class OffboardingWorker(ILeaverQueue queue, HttpClient http, OffboardingOptions options)
{
    public async Task ExecuteAsync(CancellationToken stopping)
    {
        await foreach (var leaver in queue.ReadAsync(stopping))
        {
            if (leaver.LastDay > DateOnly.FromDateTime(DateTime.UtcNow))
            {
                continue;
            }

            try
            {
                using var response = await {|AAM1001:http.PostAsync(SuspendUrl(leaver), content: null, stopping)|};
                response.EnsureSuccessStatusCode();
            }
            catch (HttpRequestException exception) when (exception.StatusCode is System.Net.HttpStatusCode.NotFound)
            {
                Console.WriteLine($"{leaver.AccountId} has no access to suspend");
            }
        }
    }

    private string SuspendUrl(Leaver leaver) => $"{options.BaseUrl.TrimEnd('/')}/orgs/{options.OrgId}/directory/users/{Uri.EscapeDataString(leaver.AccountId)}/suspend-access";
}
