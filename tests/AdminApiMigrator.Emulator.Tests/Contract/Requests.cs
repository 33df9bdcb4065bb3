using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Emulator.Tests.Contract;

/// <summary>A request of every operation that must succeed on the default seed, made from the catalogue and what is in the seed, not from the emulator's tables.</summary>
internal static class Requests
{
    public const string Ann = "712020:0a1b2c3d-0001-4000-8000-000000000001";
    public const string Bob = "712020:0a1b2c3d-0002-4000-8000-000000000002";
    public const string Dan = "712020:0a1b2c3d-0004-4000-8000-000000000004";
    public const string Engineering = "c1d2e3f4-0001-4000-8000-000000000001";
    public const string OldProject = "c1d2e3f4-0003-4000-8000-000000000003";
    public const string Directory = "8b2d6e14-5c3f-4f7a-a1d9-60e4b7c2f938";
    public const string Jira = "ari:cloud:jira::site/00000000-0000-0000-0000-000000000001";

    private static readonly Dictionary<string, string> Ids = new()
    {
        ["orgId"] = EmulatorSeed.Default.OrganizationId!,
        ["directoryId"] = Directory,
        ["accountId"] = Bob,
        ["userId"] = Bob,
        ["aaId"] = Bob,
        ["groupId"] = Engineering,
        ["id"] = "scim-group-0001",
        ["policyId"] = "policy-office",
        ["resourceId"] = Jira,
        ["domainId"] = "domain-contoso",
        ["eventId"] = "event-0001",
        ["tokenId"] = "token-ci",
        ["scimDirectoryId"] = "scim-okta",
        ["scimUserId"] = "scim-user-0001",
        ["apiKeyId"] = "key-2",
        ["clientId"] = "client-1",
        ["serviceAccountId"] = "account-1",
        ["taskId"] = "task-1",
        ["levelId"] = "level-1",
    };

    private static readonly Dictionary<string, (string Name, string Value)> OtherIds = new()
    {
        ["delete-group"] = ("groupId", OldProject),
        ["delete-directory-group"] = ("groupId", OldProject),
        ["list-user-api-tokens"] = ("accountId", Ann),
        ["delete-user-api-token"] = ("accountId", Ann),
        ["get-managed-profile"] = ("accountId", Ann),
        ["revoke-personal-access-token"] = ("tokenId", "7"),
    };

    private static readonly Dictionary<string, string> Queries = new()
    {
        ["list-directory-groups"] = "?counts.includeUsers=true&counts.includeResources=true",
        ["remove-jira-user"] = $"?accountId={Dan}",
        ["delete-jira-group"] = "?groupname=old-project",
        ["add-jira-user-to-group"] = "?groupname=engineering",
        ["remove-jira-user-from-group"] = $"?groupname=engineering&accountId={Bob}",
    };

    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["search-users"] = """{"expand":["NAME","EMAIL","EMAIL_VERIFIED"]}""",
        ["invite-user"] = $$$"""{"email":"new@contoso.com","permissionRule":{"resource":"{{{Jira}}}","role":"atlassian/user"}}""",
        ["grant-user-access"] = $$"""{"role":"atlassian/user","resource":"{{Jira}}"}""",
        ["revoke-user-access"] = $$"""{"role":"atlassian/user","resource":"{{Jira}}"}""",
        ["assign-organization-role"] = """{"role":"atlassian/org-admin"}""",
        ["revoke-organization-role"] = """{"role":"atlassian/org-admin"}""",
        ["search-directory-users"] = """{"expand":["platformRoles","counts.resources","productAccess","groups"]}""",
        ["invite-users"] = $$"""{"emails":["new@contoso.com"],"permissionRules":[{"resource":"{{Jira}}","role":"atlassian/user"}],"additionalGroups":["{{Engineering}}"]}""",
        ["search-groups"] = """{"expand":["ROLE_ASSIGNMENTS"]}""",
        ["create-group"] = """{"name":"night shift"}""",
        ["assign-group-roles"] = $$"""{"roleAssociations":[{"resource":"{{Jira}}","role":"atlassian/user"}]}""",
        ["revoke-group-roles"] = $$"""{"roleAssociations":[{"resource":"{{Jira}}","role":"atlassian/user"}]}""",
        ["add-user-to-group"] = $$"""{"account_id":"{{Dan}}"}""",
        ["search-directory-groups"] = """{"expand":["counts.users","counts.resources"]}""",
        ["create-directory-group"] = """{"name":"night shift"}""",
        ["grant-group-access"] = $$"""{"resourceId":"{{Jira}}","roleId":"atlassian/user"}""",
        ["revoke-group-access"] = $$"""{"resourceId":"{{Jira}}","roleId":"atlassian/user"}""",
        ["add-directory-group-member"] = $$"""{"accountId":"{{Dan}}"}""",
        ["create-policy"] = """{"data":{"type":"policy","attributes":{"type":"ip-allowlist","name":"Home","status":"enabled","rule":{"in":["192.0.2.1"]},"resources":[{"id":"r1"}]}}}""",
        ["update-policy"] = """{"data":{"type":"policy","attributes":{"type":"ip-allowlist","name":"Office and home"}}}""",
        ["add-policy-resource"] = """{"id":"resource-2"}""",
        ["update-policy-resource"] = """{"meta":{},"links":{}}""",
        ["query-workspaces"] = """{"limit":1}""",
        ["update-managed-profile"] = """{"name":"Robert Baker","extended_profile":{"job_title":"Engineer"}}""",
        ["set-managed-email"] = """{"email":"robert@contoso.com"}""",
        ["deactivate-account"] = """{"message":"left"}""",
        ["get-scim-links-by-email"] = """{"email":"bob@contoso.com"}""",
        ["create-scim-user"] = """{"userName":"new@contoso.com","displayName":"New","externalId":"00u9","name":{"givenName":"New"},"emails":[{"value":"new@contoso.com","type":"work","primary":"true"}]}""",
        ["replace-scim-user"] = """{"userName":"bob@contoso.com","displayName":"Bob B","externalId":"00u1","name":{},"emails":[{"value":"bob@contoso.com"}]}""",
        ["patch-scim-user"] = """{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"Replace","path":"name.givenName","value":"Robert"}]}""",
        ["create-scim-group"] = """{"displayName":"night shift","members":[{"value":"scim-user-0001"}]}""",
        ["replace-scim-group"] = """{"displayName":"from-okta","members":[{"value":"scim-user-0001"}]}""",
        ["patch-scim-group"] = """{"Operations":[{"op":"remove","path":"members[value eq \"other\"]"}]}""",
        ["create-jira-user"] = """{"emailAddress":"new@contoso.com","products":[]}""",
        ["create-jira-group"] = """{"name":"night shift"}""",
        ["add-jira-user-to-group"] = $$"""{"accountId":"{{Dan}}"}""",
        ["create-personal-access-token"] = """{"name":"ci","expirationDuration":30}""",
        ["create-bamboo-access-token"] = """{"name":"ci","daysUntilExpiry":30}""",
    };

    /// <summary>The rules of the repository, which must be valid.</summary>
    public static RuleSet Rules { get; } = ReadRules();

    /// <summary>The folder that holds the solution.</summary>
    public static string Root => FindRoot();

    /// <summary>The operations that can be called at all: those that are not gone since long ago or switched off.</summary>
    public static IEnumerable<Entry> Callable => Rules.Entries.Where(entry => entry.Status != "disabled" && entry.Node["removedBefore"] is null);

    /// <summary>The day on which everything callable works.</summary>
    public static DateOnly WhileAllWork { get; } = new(2026, 6, 1);

    /// <summary>What must be done before an operation can succeed.</summary>
    public static IEnumerable<string> Before(string id) => id == "cancel-account-deletion" ? ["delete-account"] : [];

    /// <summary>The kind of credential that an operation takes.</summary>
    public static CredentialKind KindOf(Entry entry) => entry.Service switch
    {
        "jira-cloud" => CredentialKind.AccountToken,
        "data-center" => CredentialKind.PersonalAccessToken,
        _ => entry.Path.Text.StartsWith("/scim/") ? CredentialKind.ScimKey : CredentialKind.OrganizationKey,
    };

    /// <summary>The value of a path parameter.</summary>
    public static string ValueOf(Entry entry, string name)
    {
        if (OtherIds.TryGetValue(entry.Id, out var other) && other.Name == name)
        {
            return other.Value;
        }

        return !entry.Path.Text.StartsWith("/scim/") ? Ids[name] : name switch { "directoryId" => "scim-okta", "userId" => "scim-user-0001", _ => Ids[name] };
    }

    /// <summary>The path and the query.</summary>
    public static string TargetOf(Entry entry) => entry.Path.Text.Split('/')
        .Select(segment => segment is ['{', .., '}'] ? Uri.EscapeDataString(ValueOf(entry, segment[1..^1])) : segment)
        .Aggregate((path, segment) => $"{path}/{segment}") + (Queries.GetValueOrDefault(entry.Id) ?? RequiredQuery(entry));

    private static string RequiredQuery(Entry entry) => entry.Node["query"] is YamlMapping fields && Required(fields).Select(field => $"{field.Key}=text").ToList() is [_, ..] pairs
        ? $"?{string.Join('&', pairs)}"
        : "";

    /// <summary>The body; null when the operation has none.</summary>
    public static JsonObject? BodyOf(Entry entry) =>
        Bodies.TryGetValue(entry.Id, out var body) ? JsonNode.Parse(body)!.AsObject() : entry.Node["body"] is YamlMapping fields ? Required(fields) : null;

    // Where the state does not matter, what must be there is enough.
    private static JsonObject Required(YamlMapping fields) => new(
        from field in fields.Pairs
        let type = (field.Value as YamlMapping)?.Text("type") ?? ((YamlScalar)field.Value).Value
        where type.EndsWith('!') && !field.Key.Value.Contains('.')
        select KeyValuePair.Create(field.Key.Value, type.StartsWith("array<") ? new JsonArray("text") : (JsonNode?)"text"));

    /// <summary>The whole request.</summary>
    public static HttpRequestMessage Of(Entry entry)
    {
        var request = new HttpRequestMessage(new HttpMethod(entry.Method), TargetOf(entry));
        if (BodyOf(entry) is { } body)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        }

        return request;
    }

    private static RuleSet ReadRules()
    {
        var problems = new ProblemLog();
        return RuleReader.ReadFolder(Path.Combine(FindRoot(), "rules"), problems)
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, problems.Problems));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AdminApiMigrator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the folder of AdminApiMigrator.sln.");
    }
}
