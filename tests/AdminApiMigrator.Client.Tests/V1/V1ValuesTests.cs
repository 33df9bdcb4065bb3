using System.Net;
using AdminApiMigrator.Client.Tests.Hostile;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.V1;

/// <summary>The calls that take ids and names send what the same calls with a body send.</summary>
public class V1ValuesTests
{
    private static readonly Dictionary<string, (Func<V1Client, Task<HttpResponseMessage>> Values,
        Func<V1Client, HttpContent, Task<HttpResponseMessage>> Content, string Body)> Calls = new()
        {
            ["add"] = (v1 => v1.AddUserToGroupAsync(Org, "g", "u"), (v1, c) => v1.AddUserToGroupAsync(Org, "g", c), """{"account_id":"u"}"""),
            ["create"] = (v1 => v1.CreateGroupAsync(Org, "g"), (v1, c) => v1.CreateGroupAsync(Org, c), """{"name":"g"}"""),
            ["create described"] = (
            v1 => v1.CreateGroupAsync(Org, "g", "d"), (v1, c) => v1.CreateGroupAsync(Org, c), """{"name":"g","description":"d"}"""),
            ["assign"] = (
            v1 => v1.AssignRolesToGroupAsync(Org, "g", "r", "x"),
            (v1, c) => v1.AssignRolesToGroupAsync(Org, "g", c),
            """{"roleAssociations":[{"resource":"r","role":"x"}]}"""),
            ["revoke"] = (
            v1 => v1.RevokeRolesFromGroupAsync(Org, "g", "r", "x"),
            (v1, c) => v1.RevokeRolesFromGroupAsync(Org, "g", c),
            """{"roleAssociations":[{"resource":"r","role":"x"}]}"""),
            ["invite"] = (
            v1 => v1.InviteUserAsync(Org, "a@example.com"), (v1, c) => v1.InviteUserAsync(Org, c), """{"email":"a@example.com"}"""),
            ["invite to"] = (
            v1 => v1.InviteUserAsync(Org, "a@example.com", "r", "x", sendNotification: true, "hi"),
            (v1, c) => v1.InviteUserAsync(Org, c),
            """{"email":"a@example.com","permissionRule":{"resource":"r","role":"x"},"sendNotification":true,"notificationText":"hi"}"""),
        };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Values_SendWhatTheBodySends(string name)
    {
        var (values, content, body) = Calls[name];

        var byValues = await SentAsync(values);
        var byContent = await SentAsync(v1 => content(v1, new StringContent(body)));

        Assert.Equal(byContent, byValues);
        Assert.Contains(byValues, sent => sent.Contains(" {"));
    }

    [Fact]
    public async Task RoleWithoutResource_IsRefusedAsInV1()
    {
        using var http = new HttpClient(new ScriptedNetwork(Writes.Prepare));

        using var response = await http.AdminApi().V1.InviteUserAsync(Org, "a@example.com", role: "x");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static async Task<List<string>> SentAsync(Func<V1Client, Task<HttpResponseMessage>> call)
    {
        var sent = new List<string>();
        using var http = new HttpClient(new ScriptedNetwork(request =>
        {
            sent.Add($"{request.Method} {request.RequestUri!.AbsolutePath} {request.Content?.ReadAsStringAsync().Result}");
            return !Writes.IsWrite(request) ? Writes.Prepare(request)
                : request.RequestUri.AbsolutePath.EndsWith("/invite") ? Writes.Json("""{"data":[{"id":"u"}]}""")
                : new HttpResponseMessage(
                    request.RequestUri.AbsolutePath.EndsWith("/groups") ? HttpStatusCode.Created : HttpStatusCode.NoContent);
        }));
        using var response = await call(http.AdminApi().V1);
        Assert.True(response.IsSuccessStatusCode);
        return sent;
    }
}
