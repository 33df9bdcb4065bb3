namespace AdminApiMigrator.Emulator;

/// <summary>What a search or a list of v2 asks of users.</summary>
internal sealed class UserFilter
{
    private readonly Func<string, string[]?> _list;
    private readonly Func<string, bool?> _flag;
    private readonly Func<string, string?> _text;

    private UserFilter(Call call, Func<string, string[]?> list, Func<string, bool?> flag, Func<string, string?> text)
    {
        (_list, _flag, _text) = (list, flag, text);
        string[]? path = call.Id("directoryId") == Scope.All ? null : [call.Id("directoryId")];
        var named = list("directoryIds");
        Directories = path is null ? named : named is null ? path : [.. path.Intersect(named)];
    }

    /// <summary>The directories that count; all when null.</summary>
    public string[]? Directories { get; }

    /// <summary>The filter of a body.</summary>
    public static UserFilter OfBody(Call call) => new(call, call.Texts, call.Flag, call.Text);

    /// <summary>The filter of a query.</summary>
    public static UserFilter OfQuery(Call call) =>
        new(call, call.AskedList, name => call.Asked(name) is { } text ? text == "true" : null, call.Asked);

    /// <summary>The users that pass, in the order of the organization.</summary>
    public IEnumerable<User> Apply(Organization organization)
    {
        var verified = organization.Domains.Where(domain => domain.ClaimStatus == "verified").Select(domain => domain.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var domains = _list("emailDomains")?.Where(verified.Contains).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ids = _list("accountIds")?.ToHashSet(StringComparer.Ordinal);
        var members = _list("groupIds") is { } groups ? organization.Groups.Where(group => groups.Contains(group.Id)).SelectMany(group => group.Members).ToHashSet(StringComparer.Ordinal) : null;
        var (resources, roles) = (_list("resourceIds"), _list("roleIds"));
        return organization.Users.Where(user => user.AccountType == "atlassian"
            && (ids?.Contains(user.AccountId) ?? true)
            && (members?.Contains(user.AccountId) ?? true)
            && (Directories is null || user.Memberships.Exists(membership => Directories.Contains(membership.DirectoryId)))
            && Is("status", user.Status())
            && Is("accountStatus", user.AccountStatus)
            && Is("membershipStatus", user.MembershipStatus(Directories))
            && (_text("claimStatus") is not { } claim || claim == user.ClaimStatus())
            && (_flag("mfaEnabled") is not { } mfa || (user.IsManaged && mfa == user.MfaEnabled))
            && (_flag("emailVerified") is not { } isVerified || isVerified == user.EmailVerified)
            && (_flag("forDeletion") is not { } forDeletion || forDeletion == (user.DeletedAt is not null))
            && (domains is null || domains.Contains(user.Email[(user.Email.LastIndexOf('@') + 1)..]))
            && (_list("emails") is not { } emails || emails.Contains(user.Email, StringComparer.OrdinalIgnoreCase))
            && (resources is null || organization.RolesOf(user).Any(held => resources.Contains(held.Role.Resource)))
            && (roles is null || organization.RolesOf(user).Any(held => roles.Contains(held.Role.Name)))
            && (_text("searchTerm") is not { } term || $"{user.Name}\n{user.Nickname}\n{user.Email}".Contains(term, StringComparison.OrdinalIgnoreCase)));
    }

    private bool Is(string field, string value) => _list(field) is not { } wanted || wanted.Contains(value);
}
