using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The tokens of an organization's users, and its own keys.</summary>
internal static class ApiAccess
{
    private const int OnAPage = 100;

    [Emulates("list-api-tokens", Choice = "20 tokens a page, pageSize up to 1000. q looks for a part of the label, the name or the address. The filters by time and sort are taken and not looked into. An end that is not set is left out.")]
    public static Answer Tokens(Call call)
    {
        var found = from user in call.Organization.Users
                    from token in user.ApiTokens
                    where call.Asked("status") is not { } status || status == Status(token)
                    where call.Asked("q") is not { } part || $"{token.Label}\n{user.Name}\n{user.Email}".Contains(part, StringComparison.OrdinalIgnoreCase)
                    select (User: user, Token: token);
        var size = int.TryParse(call.Asked("pageSize"), out var asked) ? Math.Clamp(asked, 1, 1000) : 20;
        var page = Page.Of(call, found, entry => entry.Token.Id, entry => Shape(entry.User, entry.Token), call.Asked("cursor"), size);
        // No source has links here but the one that goes on.
        JsonObject links = page.Next is { } next ? new() { ["next"] = next } : [];
        return new Answer(200, new JsonObject { ["data"] = page.Data, ["links"] = links });
    }

    [Emulates("count-api-tokens", Choice = "Counts all, whatever is asked for.")]
    public static Answer CountTokens(Call call) => new(200, call.Organization.Users.Sum(user => user.ApiTokens.Count));

    [Emulates("revoke-api-tokens", Choice = "204. Revokes every token of the organization's users, because no source names a field that chooses.")]
    public static Answer RevokeTokens(Call call)
    {
        foreach (var user in call.Organization.Users)
        {
            user.ApiTokens.Clear();
        }

        call.Log("api_token_revoked", call.Organization.Id);
        return new Answer(204);
    }

    [Emulates("list-api-keys", Choice = "100 keys a page; q looks for a part of the label, the other filters are taken and not looked into. The id is the place of the key in the seed, never its value; who made it is not kept.")]
    public static Answer Keys(Call call)
    {
        var found = KeysOf(call).Where(key => call.Asked("q") is not { } part || key.Token.Label.Contains(part, StringComparison.OrdinalIgnoreCase));
        return new Answer(200, Page.Of(call, found, key => key.Id, key => Shape(call, key.Id, key.Token), call.Asked("cursor"), OnAPage).ToJson());
    }

    [Emulates("count-api-keys", Choice = "Counts all, whatever is asked for.")]
    public static Answer CountKeys(Call call) => new(200, KeysOf(call).Count());

    [Emulates("revoke-api-key", Choice = "204; the key is refused from then on. 404 when there is no such key.")]
    public static Answer RevokeKey(Call call)
    {
        var found = KeysOf(call).FirstOrDefault(key => key.Id == call.Id("apiKeyId")).Token
            ?? throw Call.Refuse(404, null, "There is no such key.");
        found.IsRevoked = true;
        call.Log("api_key_revoked", found.Label);
        return new Answer(204);
    }

    private static JsonObject Shape(Call call, string id, Token key) => new()
    {
        ["id"] = id,
        ["label"] = key.Label,
        ["createdAt"] = Times.Text(key.CreatedAt),
        ["expiresAt"] = Times.Text(key.ExpiresAt),
        ["orgId"] = call.Organization.Id,
        ["createdBy"] = new JsonObject { ["id"] = "", ["name"] = "", ["email"] = "" },
        ["scopes"] = new JsonArray([.. (key.Scopes ?? []).Select(scope => (JsonNode)scope)]),
    };

    // By place, because the value is what nobody may see.
    private static IEnumerable<(string Id, Token Token)> KeysOf(Call call) =>
        call.State.Tokens.Select((token, i) => ($"key-{i + 1}", token))
            .Where(key => key.token is { Kind: CredentialKind.OrganizationKey, IsRevoked: false } && key.token.OrganizationId == call.Organization.Id);

    private static string Status(UserToken token) => token.IsBlocked ? "BLOCKED" : "ALLOWED";

    private static JsonObject Shape(User user, UserToken token)
    {
        var json = new JsonObject
        {
            ["id"] = token.Id,
            ["label"] = token.Label,
            ["status"] = Status(token),
            ["createdAt"] = Times.Text(token.CreatedAt),
            ["scopes"] = new JsonArray(),
            ["user"] = new JsonObject { ["id"] = user.AccountId, ["name"] = user.Name, ["email"] = user.Email },
        };
        if (token.Expiry is not null)
        {
            json["expiresAt"] = Times.Text(token.Expiry);
        }

        if (token.LastAccess is not null)
        {
            json["lastActiveAt"] = Times.Text(token.LastAccess);
        }

        return json;
    }
}
