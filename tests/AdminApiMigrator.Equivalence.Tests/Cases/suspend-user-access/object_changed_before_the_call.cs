internal sealed class Leaver
{
    public string AccountId { get; set; } = "";

    public void Become(string accountId) => AccountId = accountId;
}

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
        => new[] { await SuspendAsync(http, scenario.OrgId, new Leaver { AccountId = scenario.Ann }), await ResetAsync(http, scenario.OrgId, new Leaver { AccountId = scenario.Bob }) };

    private static async Task<int> SuspendAsync(HttpClient http, string orgId, Leaver leaver)
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{leaver.AccountId}/suspend-access";
        leaver.Become("nobody");
        using var response = await http.PostAsync(url, null);
        return (int)response.StatusCode;
    }

    private static async Task<int> ResetAsync(HttpClient http, string orgId, Leaver leaver)
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{leaver.AccountId}/suspend-access";
        Reset(leaver);
        using var response = await http.PostAsync(url, null);
        return (int)response.StatusCode;
    }

    private static void Reset(Leaver leaver) => leaver.AccountId = "nobody";
}
