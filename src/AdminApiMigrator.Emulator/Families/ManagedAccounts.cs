using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>One managed account, everywhere and not in one directory only.</summary>
internal static class ManagedAccounts
{
    private static readonly TimeSpan GracePeriod = TimeSpan.FromDays(14);

    private static readonly string[] Privileges =
    [
        "email.set", "lifecycle.enablement", "lifecycle.delete", "profile", "profile.write", "profile.read", "linkedAccounts.read", "apiToken.read",
        "apiToken.delete", "avatar", "privacy.set", "session.read",
    ];

    [Emulates("get-management-permissions", Choice = "Everything is allowed for a managed account; email.set, profile and lifecycle are not while its identity provider feeds it.")]
    public static Answer Permissions(Call call)
    {
        var isSynced = Account(call).ManagementSource == "synced";
        var asked = call.AskedList("privileges")?.SelectMany(item => item.Split(',')).ToList();
        var json = new JsonObject();
        foreach (var privilege in Privileges.Where(privilege => asked?.Contains(privilege) ?? true))
        {
            var allowed = !isSynced || privilege is "profile.read" or "linkedAccounts.read" or "apiToken.read" or "apiToken.delete" or "session.read";
            json[privilege] = allowed
                ? new JsonObject { ["allowed"] = true }
                : new JsonObject { ["allowed"] = false, ["reason"] = new JsonObject { ["key"] = "externalDirectory.managed" } };
        }

        return new Answer(200, json);
    }

    [Emulates("get-managed-profile")]
    public static Answer Profile(Call call) => new(200, Shape(Account(call)));

    [Emulates("update-managed-profile", Choice = "What is not sent stays as it is.")]
    public static Answer Update(Call call)
    {
        var user = Account(call);
        user.Name = call.Text("name") ?? user.Name;
        user.Nickname = call.Text("nickname") ?? user.Nickname;
        user.TimeZone = call.Text("zoneinfo") ?? user.TimeZone;
        user.Locale = call.Text("locale") ?? user.Locale;
        user.JobTitle = call.Text("extended_profile.job_title") ?? user.JobTitle;
        user.Organization = call.Text("extended_profile.organization") ?? user.Organization;
        user.Department = call.Text("extended_profile.department") ?? user.Department;
        user.Location = call.Text("extended_profile.location") ?? user.Location;
        call.Log("user_profile_updated", user.Email);
        return new Answer(200, Shape(user));
    }

    [Emulates("set-managed-email", Choice = "204. 400 when the domain is not verified, 409 when another account has the address.")]
    public static Answer SetEmail(Call call)
    {
        var user = Account(call);
        var email = call.Text("email")!;
        var organization = Owner(call, user);
        if (!organization.Domains.Exists(domain => domain.ClaimStatus == "verified" && email.EndsWith("@" + domain.Name, StringComparison.OrdinalIgnoreCase)))
        {
            throw Call.Refuse(400, null, "The domain of the address is not verified.");
        }

        if (organization.Users.Exists(other => other != user && other.Email.Equals(email, StringComparison.OrdinalIgnoreCase)))
        {
            throw Call.Refuse(409, null, "Another account has this address.");
        }

        user.Email = email;
        call.Log("user_email_updated", email);
        return new Answer(204);
    }

    [Emulates("list-user-api-tokens")]
    public static Answer Tokens(Call call) => new(200, new JsonArray([.. Account(call).ApiTokens.Select(token =>
    {
        var json = new JsonObject { ["id"] = token.Id, ["label"] = token.Label, ["createdAt"] = Times.Text(token.CreatedAt) };
        if (token.LastAccess is not null)
        {
            json["lastAccess"] = Times.Text(token.LastAccess);
        }

        if (token.Expiry is not null)
        {
            json["expiry"] = Times.Text(token.Expiry);
        }

        return json;
    })]));

    [Emulates("delete-user-api-token", Choice = "204; 404 when the account has no such token.")]
    public static Answer DeleteToken(Call call)
    {
        var user = Account(call);
        if (user.ApiTokens.RemoveAll(token => token.Id == call.Id("tokenId")) == 0)
        {
            throw Call.Refuse(404, null, "The account has no such token.");
        }

        call.Log("api_token_revoked", user.Email);
        return new Answer(204);
    }

    [Emulates("deactivate-account", Choice = "204, also for an account that is inactive.")]
    public static Answer Deactivate(Call call)
    {
        var user = Account(call);
        user.AccountStatus = "inactive";
        call.Log("user_deactivated", user.Email);
        return new Answer(204);
    }

    [Emulates("activate-account", Choice = "204, also for an account that is active. 400 while a deletion is pending.")]
    public static Answer Activate(Call call)
    {
        var user = Account(call);
        if (user.DeletedAt is not null)
        {
            throw Call.Refuse(400, null, "The deletion of the account must be cancelled first.");
        }

        user.AccountStatus = "active";
        call.Log("user_activated", user.Email);
        return new Answer(204);
    }

    [Emulates("delete-account", Choice = "204, also for an account that is being deleted; the time of grace does not start again. The account is inactive at once and closed after 14 days.")]
    public static Answer Delete(Call call)
    {
        var user = Account(call);
        user.DeletedAt ??= call.Now;
        user.AccountStatus = "inactive";
        call.Log("user_deletion_requested", user.Email);
        return new Answer(204);
    }

    [Emulates("cancel-account-deletion", Choice = "204. 400 when no deletion is pending or the 14 days are over.")]
    public static Answer Cancel(Call call)
    {
        var user = Account(call);
        if (user.DeletedAt is not { } deleted || call.Now > deleted + GracePeriod)
        {
            throw Call.Refuse(400, null, "No deletion of the account can be cancelled.");
        }

        (user.DeletedAt, user.AccountStatus) = (null, "active");
        call.Log("user_deletion_cancelled", user.Email);
        return new Answer(204);
    }

    private static User Account(Call call)
    {
        var user = call.Organization.Users.Find(user => user.AccountId == call.Id("accountId"));
        if (user is null)
        {
            throw Call.Refuse(404, null, "There is no such account.");
        }

        if (user.DeletedAt is { } deleted && call.Now > deleted + GracePeriod)
        {
            user.AccountStatus = "closed";
        }

        return user.IsManaged ? user : throw Call.Refuse(403, null, "The account is not managed by the organization of the key.");
    }

    private static Organization Owner(Call call, User user) => call.State.Organizations.First(organization => organization.Users.Contains(user));

    private static JsonObject Shape(User user) => new()
    {
        ["account"] = new JsonObject
        {
            ["account_id"] = user.AccountId,
            ["name"] = user.Name,
            ["nickname"] = user.Nickname,
            ["zoneinfo"] = user.TimeZone ?? "",
            ["locale"] = user.Locale ?? "en-US",
            ["email"] = user.Email,
            ["picture"] = $"https://avatars.example/{Uri.EscapeDataString(user.AccountId)}",
            ["account_type"] = user.AccountType,
            ["account_status"] = user.AccountStatus,
            ["email_verified"] = user.EmailVerified,
            ["extended_profile"] = new JsonObject
            {
                ["job_title"] = user.JobTitle ?? "",
                ["organization"] = user.Organization ?? "",
                ["department"] = user.Department ?? "",
                ["location"] = user.Location ?? "",
            },
            ["privacy_settings"] = new JsonObject(),
        },
    };
}
