namespace AdminApiMigrator.Client.Tests.Service;

/// <summary>What the service answers instead of looking at its state.</summary>
internal sealed record CannedAnswer(int Status, string Body = "", string ContentType = "application/json")
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public CannedAnswer With(string header, string value)
        => this with { Headers = new Dictionary<string, string>(Headers) { [header] = value } };

    public static CannedAnswer Error(int status, string code, string detail)
        => new(status, $$"""{"errors":[{"id":"e-1","status":"{{status}}","code":"{{code}}","title":"t","detail":"{{detail}}"}]}""");
}
