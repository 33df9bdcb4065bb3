namespace Contoso.LegacyAdmin;

/// <summary>Where the organization lives and how we get in. Everything comes from the scheduler's environment.</summary>
public sealed class AdminConfig
{
    public const string DefaultBaseUrl = "https://api.atlassian.com";

    public required string BaseUrl { get; init; }

    public required string OrgId { get; init; }

    public required string ApiKey { get; init; }

    public static AdminConfig FromEnvironment() => new()
    {
        BaseUrl = (Environment.GetEnvironmentVariable("ADMIN_BASE_URL") ?? DefaultBaseUrl).TrimEnd('/'),
        OrgId = Required("ADMIN_ORG_ID"),
        ApiKey = Required("ADMIN_API_KEY"),
    };

    private static string Required(string name)
        => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"Set {name} first.");
}
