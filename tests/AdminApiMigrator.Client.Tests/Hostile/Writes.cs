using System.Text;

namespace AdminApiMigrator.Client.Tests.Hostile;

/// <summary>
/// Every write that replaces a removed one, in each of the forms that a caller has: the typed call, the typed call with a result, and v1's
/// own over v2. Each tells whether it reported the write as done.
/// </summary>
internal static class Writes
{
    public const string Org = "org-1";

    private static readonly (string Name, int Success, Func<AdminApiClient, Task> Typed, Func<AdminApiClient, Task<bool>> Tried,
        Func<V1Client, Task<HttpResponseMessage>> V1)[] Operations =
    [
        ("suspend", 204, api => api.Users.SuspendAsync(Org, "u"),
            async api => (await api.Users.TrySuspendAsync(Org, "u")).IsSuccessStatusCode,
            v1 => v1.SuspendUserAccessAsync(Org, "u")),
        ("restore", 204, api => api.Users.RestoreAsync(Org, "u"),
            async api => (await api.Users.TryRestoreAsync(Org, "u")).IsSuccessStatusCode,
            v1 => v1.RestoreUserAccessAsync(Org, "u")),
        ("remove", 204, api => api.Users.RemoveAsync(Org, "u"),
            async api => (await api.Users.TryRemoveAsync(Org, "u")).IsSuccessStatusCode,
            v1 => v1.RemoveUserAccessAsync(Org, "u")),
        ("invite", 200, async api => Assert.False((await api.Users.InviteAsync(Org, new UserInvitation("a@example.com"))).IsPartial),
            async api => (await api.Users.TryInviteAsync(Org, new UserInvitation("a@example.com"))).IsSuccessStatusCode,
            v1 => v1.InviteUserAsync(Org, "a@example.com")),
        ("create", 201, api => api.Groups.CreateAsync(Org, "g"),
            async api => (await api.Groups.TryCreateAsync(Org, "g")).IsSuccessStatusCode,
            v1 => v1.CreateGroupAsync(Org, "g", null)),
        ("delete", 204, api => api.Groups.DeleteAsync(Org, "g"),
            async api => (await api.Groups.TryDeleteAsync(Org, "g")).IsSuccessStatusCode,
            v1 => v1.DeleteGroupAsync(Org, "g")),
        ("assign", 200, api => api.Groups.AssignRoleAsync(Org, "g", "r", "role"),
            async api => (await api.Groups.TryAssignRoleAsync(Org, "g", "r", "role")).IsSuccessStatusCode,
            v1 => v1.AssignRolesToGroupAsync(Org, "g", "r", "role")),
        ("revoke", 204, api => api.Groups.RevokeRoleAsync(Org, "g", "r", "role"),
            async api => (await api.Groups.TryRevokeRoleAsync(Org, "g", "r", "role")).IsSuccessStatusCode,
            v1 => v1.RevokeRolesFromGroupAsync(Org, "g", "r", "role")),
        ("add member", 204, api => api.Groups.AddMemberAsync(Org, "g", "u"),
            async api => (await api.Groups.TryAddMemberAsync(Org, "g", "u")).IsSuccessStatusCode,
            v1 => v1.AddUserToGroupAsync(Org, "g", "u")),
        ("remove member", 204, api => api.Groups.RemoveMemberAsync(Org, "g", "u"),
            async api => (await api.Groups.TryRemoveMemberAsync(Org, "g", "u")).IsSuccessStatusCode,
            v1 => v1.RemoveUserFromGroupAsync(Org, "g", "u")),
    ];

    /// <summary>The names: the operation and the form.</summary>
    public static IEnumerable<string> Names
        => from operation in Operations from form in new[] { "typed", "tried", "v1" } select $"{operation.Name}, {form}";

    /// <summary>The status of success of a write's v2 operation.</summary>
    public static int SuccessOf(string name) => Find(name).Success;

    /// <summary>Sends a write.</summary>
    /// <returns>Whether it was reported as done.</returns>
    public static async Task<bool> SendAsync(string name, AdminApiClient api)
    {
        var operation = Find(name);
        if (name.EndsWith("typed", StringComparison.Ordinal))
        {
            await operation.Typed(api);
            return true;
        }

        if (name.EndsWith("tried", StringComparison.Ordinal))
        {
            return await operation.Tried(api);
        }

        using var response = await operation.V1(api.V1);
        return response.IsSuccessStatusCode;
    }

    /// <summary>Whether a request is the write itself, and none of the reads that prepare it.</summary>
    public static bool IsWrite(HttpRequestMessage request)
        => request.Method != HttpMethod.Get && !request.RequestUri!.AbsolutePath.EndsWith("/search");

    /// <summary>The service's answers to the reads that prepare a write: one directory, one empty group.</summary>
    public static HttpResponseMessage Prepare(HttpRequestMessage request) => request.RequestUri!.AbsolutePath.EndsWith("/search")
        ? Json("""{"data":[{"id":"g","name":"g","counts":{"users":0}}]}""")
        : Json("""{"data":[{"directoryId":"dir-1"}]}""");

    /// <summary>What the service answers to a write that it did.</summary>
    public static HttpResponseMessage Done(string name)
    {
        var response = SuccessOf(name) == 204 ? new HttpResponseMessage()
            : Json(name.StartsWith("invite") ? """{"data":[{"id":"u"}]}""" : "");
        response.StatusCode = (System.Net.HttpStatusCode)SuccessOf(name);
        return response;
    }

    public static HttpResponseMessage Json(string body, int status = 200)
        => new((System.Net.HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static (string Name, int Success, Func<AdminApiClient, Task> Typed, Func<AdminApiClient, Task<bool>> Tried,
        Func<V1Client, Task<HttpResponseMessage>> V1) Find(string name)
        => Operations.Single(operation => operation.Name == name.Split(',')[0]);
}
