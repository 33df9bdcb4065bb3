internal sealed class Leavers(HttpClient http, string orgId, Queue<string> waiting)
{
    private string _current = "";

    private string Next { get; set; } = "";

    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var leavers = new Leavers(http, scenario.OrgId, new Queue<string>([scenario.Ann, scenario.Bob, scenario.Nobody]));
        leavers.Advance();
        leavers.Advance();
        return new[] { await leavers.SuspendCurrentAsync(), await leavers.SuspendNextAsync() };
    }

    private void Advance()
    {
        _current = Next;
        Next = waiting.Count > 0 ? waiting.Dequeue() : "";
    }

    private async Task<int> SuspendCurrentAsync()
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{_current}/suspend-access";
        Advance();
        using var response = await http.PostAsync(url, null);
        return (int)response.StatusCode;
    }

    private async Task<int> SuspendNextAsync()
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{_current}/suspend-access";
        var request = Task.Run(Advance);
        await request;
        using var response = await http.PostAsync(url, null);
        return (int)response.StatusCode;
    }
}
