using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The tokens of the caller in a self-hosted product. A token made here opens these operations itself, until it ends.</summary>
internal static class PersonalAccessTokens
{
    [Emulates("create-personal-access-token", Choice = "An expirationDuration below one day is refused with 400.")]
    public static Answer Create(Call call)
    {
        var days = (int?)call.Node("expirationDuration");
        if (days < 1)
        {
            throw Call.Refuse(400, null, "expirationDuration must be a day at least.");
        }

        var made = new Token
        {
            Value = call.Store.NewId($"token {call.Text("name")}"),
            Kind = CredentialKind.PersonalAccessToken,
            Label = call.Text("name")!,
            OrganizationId = call.Token.OrganizationId,
            Email = call.Token.Email,
            CreatedAt = call.Now,
            ExpiresAt = days is { } count ? call.Now.AddDays(count) : null,
        };
        call.State.Tokens.Add(made);
        var json = Shape(call, made);
        json["rawToken"] = made.Value;
        return new Answer(201, json);
    }

    [Emulates("list-personal-access-tokens")]
    public static Answer List(Call call) => new(200, new JsonArray([.. Own(call).Select(token => Shape(call, token))]));

    [Emulates("revoke-personal-access-token", Choice = "204; 404 when the caller has no such token.")]
    public static Answer Revoke(Call call)
    {
        var token = Own(call).FirstOrDefault(token => $"{Number(call, token)}" == call.Id("tokenId")) ?? throw Call.Refuse(404, null, "You have no such token.");
        token.IsRevoked = true;
        return new Answer(204);
    }

    private static IEnumerable<Token> Own(Call call) =>
        call.State.Tokens.Where(token => token is { Kind: CredentialKind.PersonalAccessToken, IsRevoked: false } && token.Email == call.Token.Email);

    private static int Number(Call call, Token token) => call.State.Tokens.FindIndex(known => known.Value == token.Value) + 1;

    private static JsonObject Shape(Call call, Token token)
    {
        var json = new JsonObject { ["id"] = Number(call, token), ["name"] = token.Label, ["createdAt"] = Times.Text(token.CreatedAt ?? call.Now) };
        if (token.ExpiresAt is not null)
        {
            json["expiringAt"] = Times.Text(token.ExpiresAt);
        }

        return json;
    }
}
