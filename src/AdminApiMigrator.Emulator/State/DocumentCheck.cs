namespace AdminApiMigrator.Emulator;

/// <summary>Something in a seed that cannot be.</summary>
/// <param name="Path">Where, such as $.organizations[0].users[1].</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record DocumentProblem(string Path, string Reason, string Remedy);

/// <summary>Holds the parts of a state against each other: ids that occur twice, and ids of things that are not there.</summary>
internal static class DocumentCheck
{
    private static readonly string[] AccountTypes = ["atlassian", "customer", "app"];
    private static readonly string[] AccountStatuses = ["active", "inactive", "closed"];
    private static readonly string[] GroupKinds = ["ordinary", "default", "admin", "synced", "team"];

    /// <summary>The first problem; null when there is none.</summary>
    public static DocumentProblem? Of(Document document) => Problems(document).FirstOrDefault();

    private static IEnumerable<DocumentProblem> Problems(Document document)
    {
        var problems = Twice("$.organizations", document.Organizations, organization => organization.Id)
            .Concat(Twice("$.tokens", document.Tokens, token => token.Value));
        for (var i = 0; i < document.Organizations.Count; i++)
        {
            problems = problems.Concat(In(document.Organizations[i], $"$.organizations[{i}]"));
        }

        return problems.Concat(document.Tokens.SelectMany((token, i) => In(document, token, $"$.tokens[{i}]")));
    }

    private static IEnumerable<DocumentProblem> In(Organization organization, string path)
    {
        var directories = organization.Directories.Select(directory => directory.Id).ToHashSet(StringComparer.Ordinal);
        var accounts = organization.Users.Select(user => user.AccountId).ToHashSet(StringComparer.Ordinal);
        return Twice($"{path}.directories", organization.Directories, directory => directory.Id)
            .Concat(Twice($"{path}.users", organization.Users, user => user.AccountId, "accountId"))
            .Concat(Twice($"{path}.groups", organization.Groups, group => group.Id))
            .Concat(Twice($"{path}.workspaces", organization.Workspaces, workspace => workspace.Id))
            .Concat(Twice($"{path}.policies", organization.Policies, policy => policy.Id))
            .Concat(organization is { IsCentralized: true, Directories.Count: > 1 }
                ? [new($"{path}.directories", "an organization with centralized user management has one directory", "keep one, or set isCentralized to false")]
                : [])
            .Concat(organization.Users.SelectMany((user, i) => In(user, directories, $"{path}.users[{i}]")))
            .Concat(organization.Groups.SelectMany((group, i) => In(group, directories, accounts, $"{path}.groups[{i}]")))
            .Concat(organization.ScimDirectories.SelectMany((scim, i) => In(scim, directories, accounts, $"{path}.scimDirectories[{i}]")));
    }

    private static IEnumerable<DocumentProblem> In(User user, HashSet<string> directories, string path)
    {
        if (!user.Email.Contains('@', StringComparison.Ordinal))
        {
            yield return new($"{path}.email", $"\"{user.Email}\" is not an address", "write one, such as ann@example.com");
        }

        if (!AccountTypes.Contains(user.AccountType))
        {
            yield return new($"{path}.accountType", $"\"{user.AccountType}\" is not a type", $"write one of {string.Join(", ", AccountTypes)}");
        }

        if (!AccountStatuses.Contains(user.AccountStatus))
        {
            yield return new($"{path}.accountStatus", $"\"{user.AccountStatus}\" is not a status", $"write one of {string.Join(", ", AccountStatuses)}");
        }

        for (var i = 0; i < user.Memberships.Count; i++)
        {
            if (!directories.Contains(user.Memberships[i].DirectoryId))
            {
                yield return Missing($"{path}.memberships[{i}].directoryId", "directory", user.Memberships[i].DirectoryId);
            }
        }
    }

    private static IEnumerable<DocumentProblem> In(Group group, HashSet<string> directories, HashSet<string> accounts, string path)
    {
        if (!GroupKinds.Contains(group.Kind))
        {
            yield return new($"{path}.kind", $"\"{group.Kind}\" is not a kind of group", $"write one of {string.Join(", ", GroupKinds)}");
        }

        if (!directories.Contains(group.DirectoryId))
        {
            yield return Missing($"{path}.directoryId", "directory", group.DirectoryId);
        }

        for (var i = 0; i < group.Members.Count; i++)
        {
            if (!accounts.Contains(group.Members[i]))
            {
                yield return Missing($"{path}.members[{i}]", "user", group.Members[i]);
            }
        }
    }

    private static IEnumerable<DocumentProblem> In(ScimDirectory scim, HashSet<string> directories, HashSet<string> accounts, string path)
    {
        if (scim.DirectoryId is { } directory && !directories.Contains(directory))
        {
            yield return Missing($"{path}.directoryId", "directory", directory);
        }

        for (var i = 0; i < scim.Users.Count; i++)
        {
            if (scim.Users[i].AccountId is { } account && !accounts.Contains(account))
            {
                yield return Missing($"{path}.users[{i}].accountId", "user", account);
            }
        }
    }

    private static IEnumerable<DocumentProblem> In(Document document, Token token, string path)
    {
        if (token.Value.Length == 0 || token.Value.Any(char.IsWhiteSpace))
        {
            yield return new($"{path}.value", "a token is empty or has a space in it", "write a value that can stand in a header");
        }

        if (token.OrganizationId is { } id && !document.Organizations.Any(organization => organization.Id == id))
        {
            yield return Missing($"{path}.organizationId", "organization", id);
        }

        if (token is { Kind: CredentialKind.ScimKey, ScimDirectoryId: null })
        {
            yield return new($"{path}.scimDirectoryId", "a SCIM key is for one directory", "name it");
        }
    }

    private static IEnumerable<DocumentProblem> Twice<T>(string path, List<T> items, Func<T, string> id, string field = "id")
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.Select((item, i) => (Id: id(item), Path: $"{path}[{i}].{field}")).Where(item => !seen.Add(item.Id))
            .Select(item => new DocumentProblem(item.Path, $"\"{item.Id}\" occurs twice", "give each its own"));
    }

    private static DocumentProblem Missing(string path, string what, string id) => new(path, $"there is no {what} \"{id}\"", $"add the {what} or correct the id");
}
