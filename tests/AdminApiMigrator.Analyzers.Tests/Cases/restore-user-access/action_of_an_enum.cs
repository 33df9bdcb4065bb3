using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

enum AccessChange
{
    Restore,
    Remind,
}

sealed class AccessCommand(HttpClient http)
{
    private const string User = "https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}/{2}";

    public async Task<bool> ApplyAsync(AccessChange change, string org, string account, CancellationToken cancellation = default)
    {
        var segment = change switch
        {
            AccessChange.Restore => "restore-access",
            AccessChange.Remind => "remind",
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, "This command restores and reminds."),
        };
        var response = await {|AAM1001:http.PostAsync(string.Format(User, org, account, segment), null, cancellation)|};
        return response.IsSuccessStatusCode;
    }
}
