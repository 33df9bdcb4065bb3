using System.Text;

namespace AdminApiMigrator.Emulator;

/// <summary>Who may call what: the right kind of credential, not ended, with the scope, for the organization.</summary>
internal static class Credentials
{
    /// <summary>The credential of a request.</summary>
    /// <param name="tokens">All credentials.</param>
    /// <param name="route">The operation.</param>
    /// <param name="authorization">The header as it was sent; null when it is missing.</param>
    /// <param name="now">The time that ends are measured with.</param>
    /// <exception cref="Refusal">There is none, or it does not open this operation.</exception>
    public static Token Check(IEnumerable<Token> tokens, EmulatedRoute route, string? authorization, DateTimeOffset now)
    {
        var token = Find(tokens, authorization);
        if (token is null || token.IsRevoked || token.ExpiresAt <= now || !IsRightKind(route, token.Kind, authorization!))
        {
            // The service tells none of these apart.
            throw new Refusal(401, null, "Unauthorized");
        }

        if (route.Templates[0].StartsWith("/scim/", StringComparison.Ordinal) || route.Service != "admin" || token.Scopes is not { } scopes)
        {
            return token;
        }

        // What documents no scope, as the searches of v2 do, no key with scopes may call, whatever the lists beside it take.
        if (route.Scopes.IsEmpty || !route.Scopes.All(scopes.Contains))
        {
            throw MissingScope(route);
        }

        return token;
    }

    /// <summary>Refuses a credential of one organization for another, or for a SCIM directory that is not its own.</summary>
    public static void CheckOwner(Document state, EmulatedRoute route, IReadOnlyDictionary<string, string> ids, Token token)
    {
        if (ids.TryGetValue("orgId", out var id) && token.OrganizationId != id && state.Organizations.Any(organization => organization.Id == id))
        {
            throw new Refusal(403, route.SpeaksUam ? "ADMIN-UAM-403-2" : "ADMIN-403-3", "The key may not manage this organization.");
        }

        if (route.Templates[0].StartsWith("/scim/", StringComparison.Ordinal) && ids["directoryId"] != token.ScimDirectoryId)
        {
            throw new Refusal(403, null, "The key is for another directory.");
        }
    }

    private static Token? Find(IEnumerable<Token> tokens, string? authorization)
    {
        if (authorization?.Split(' ', 2) is not [var scheme, var value])
        {
            return null;
        }

        if (scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
        {
            return tokens.FirstOrDefault(token => token.Value == value);
        }

        var buffer = new byte[value.Length];
        if (!scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) || !Convert.TryFromBase64String(value, buffer, out var length))
        {
            return null;
        }

        return Encoding.UTF8.GetString(buffer, 0, length).Split(':', 2) is [var email, var secret]
            ? tokens.FirstOrDefault(token => token.Value == secret && string.Equals(token.Email, email, StringComparison.OrdinalIgnoreCase))
            : null;
    }

    private static bool IsRightKind(EmulatedRoute route, CredentialKind kind, string authorization)
    {
        var isBearer = authorization.StartsWith("Bearer", StringComparison.OrdinalIgnoreCase);
        return route switch
        {
            { Service: "jira-cloud" } => kind is CredentialKind.AccountToken ? !isBearer : kind is CredentialKind.OAuthToken,
            { Service: "data-center" } => kind is CredentialKind.PersonalAccessToken,
            _ when route.Templates[0].StartsWith("/scim/", StringComparison.Ordinal) => kind is CredentialKind.ScimKey && isBearer,
            _ => kind is CredentialKind.OrganizationKey && isBearer,
        };
    }

    private static Refusal MissingScope(EmulatedRoute route) => route switch
    {
        { IsV1: true } => new(401, "ADMIN-401-2", "Unauthorized; scope does not match"),
        _ when route.Templates[0].StartsWith("/users/", StringComparison.Ordinal) => new(403, null, "Forbidden: insufficient scope; manage:org is needed"),
        _ when route.Templates[0].StartsWith("/admin/v2/", StringComparison.Ordinal) => new(403, "ADMIN-UAM-403-1", route.Scopes.IsEmpty ? "No scope is documented for this; it takes a key without scopes." : "The key lacks the scope for this."),
        _ => new(403, null, "Forbidden: insufficient scope"),
    };
}
