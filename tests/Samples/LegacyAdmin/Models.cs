using System.Text.Json.Serialization;

namespace Contoso.LegacyAdmin;

/// <summary>The body of a user search.</summary>
public sealed class UserFilter
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextFilter? EmailUsernames { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextFilter? EmailDomains { get; set; }

    public string[] Expand { get; set; } = ["NAME", "EMAIL", "GROUPS"];

    public int Limit { get; set; } = 100;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Cursor { get; set; }
}

public sealed class TextFilter
{
    public string[] Eq { get; set; } = [];
}

public sealed record OrgUser(string AccountId, string? Name, string? Email, string? AccountStatus, IReadOnlyList<GroupOfUser>? Groups);

public sealed record GroupOfUser(string Id, string? Name);

public sealed record CreatedGroup(string Message, string GroupId);

public sealed record ManagedAccountPage(IReadOnlyList<ManagedAccount> Data, PageLinks? Links);

public sealed record PageLinks(string? Next);

public sealed record ManagedAccount(
    [property: JsonPropertyName("account_id")] string AccountId,
    [property: JsonPropertyName("email")] string? Email,
    [property: JsonPropertyName("access_billable")] bool IsBillable);
