using System.Net;
using System.Text.Json.Nodes;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.V1;

public class V1GroupSearchTests
{
    [Theory]
    [InlineData("{}", "g1,g2,g3")]
    [InlineData("""{"groupIds":["g1","nothing"]}""", "g1")]
    [InlineData("""{"groupNames":{"eq":["ADMINS"]}}""", "g1")]
    [InlineData("""{"groupNames":{"contains":"admin"}}""", "g1,g2")]
    [InlineData("""{"groupIds":["g1","g3"],"groupNames":{"contains":"admin"}}""", "g1")]
    [InlineData("""{"groupIds":["g3"],"groupNames":{"eq":["admins"]}}""", "")]
    [InlineData("""{"groupNames":{"eq":["admins","users"],"contains":"user"}}""", "g3")]
    public async Task Filters_FindWhatV1Found(string body, string found)
    {
        await using var service = await StartWithGroupsAsync();
        using var http = service.CreateHttp();

        var page = await SearchAsync(http, body);

        Assert.Equal(found, string.Join(',', page["data"]!.AsArray().Select(g => (string?)g!["id"])));
        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData("", "id,name")]
    [InlineData("\"ROLE_ASSIGNMENTS\"", "id,name,roleAssignments")]
    [InlineData("\"USERS\"", "id,name,users")]
    [InlineData("\"MANAGEMENT_ACCESS\"", "id,name,managementAccess")]
    public async Task Expand_GivesTheFieldsOfV1AndNoMore(string expand, string fields)
    {
        await using var service = await StartWithGroupsAsync();
        using var http = service.CreateHttp();

        var page = await SearchAsync(http, $$"""{"groupIds":["g1"],"expand":[{{expand}}]}""");

        Assert.Equal(fields, string.Join(',', page["data"]![0]!.AsObject().Select(f => f.Key)));
    }

    [Fact]
    public async Task ExpandedShapes_AreThoseOfV1()
    {
        await using var service = await StartWithGroupsAsync();
        using var http = service.CreateHttp();

        var group = (await SearchAsync(http, """{"groupIds":["g1"],"expand":["ROLE_ASSIGNMENTS","USERS"]}"""))["data"]![0]!;

        Assert.Equal(
            """[{"resourceId":"r1","principalId":"g1","roleId":"user"},{"resourceId":"r1","principalId":"g1","roleId":"admin"},{"resourceId":"r2","principalId":"g1","roleId":"user"}]""",
            group["roleAssignments"]!.ToJsonString());
        Assert.Equal(150, group["users"]!.AsArray().Count);
        Assert.Equal(
            """{"accountId":"712020:0000","accountType":"atlassian","accountStatus":"active","name":"User 0000","email":"user0@example.com"}""",
            group["users"]![0]!.ToJsonString());
    }

    [Theory]
    [InlineData(250, 1000, "250")]
    [InlineData(250, 120, "120,120,10")]
    [InlineData(30, 20, "20,10")]
    public async Task Cursors_GoOnExactlyWhereThePageEnded(int groups, int limit, string pages)
    {
        await using var service = await StartAsync();
        for (var i = 0; i < groups; i++)
        {
            service.AddGroup($"g{i}", $"Group {i}");
        }

        using var http = service.CreateHttp();
        var (ids, sizes, body) = (new List<string?>(), new List<int>(), new JsonObject { ["limit"] = limit });
        do
        {
            var page = await SearchAsync(http, body.ToJsonString());
            ids.AddRange(page["data"]!.AsArray().Select(g => (string?)g!["id"]));
            sizes.Add(page["data"]!.AsArray().Count);
            body["cursor"] = (string?)page["links"]!["next"];
        }
        while (body["cursor"] is not null && sizes.Count < 10);

        Assert.Equal(pages, string.Join(',', sizes));
        Assert.Equal(service.Groups.Select(g => g.Id), ids);
    }

    [Fact]
    public async Task DescriptionOfTheGroup_IsGiven()
    {
        await using var service = await StartAsync();
        service.Groups.Add(new ServiceGroup("g1", "first", "words"));
        using var http = service.CreateHttp();

        var page = await SearchAsync(http, "");

        Assert.Equal("""{"data":[{"id":"g1","name":"first","description":"words"}],"links":{}}""", page.ToJsonString());
    }

    private static async Task<AdminService> StartWithGroupsAsync()
    {
        var service = await StartAsync();
        service.AddUsers(150);
        var admins = service.AddGroup("g1", "admins", [.. service.Users.Select(u => u.AccountId)]);
        admins.Roles.AddRange([("r1", "user"), ("r1", "admin"), ("r2", "user")]);
        service.AddGroup("g2", "Site-Admins");
        service.AddGroup("g3", "users");
        return service;
    }

    private static async Task<JsonNode> SearchAsync(HttpClient http, string body)
    {
        using var content = new StringContent(body);
        using var response = await http.AdminApi().V1.SearchGroupsAsync(Org, content);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return JsonNode.Parse(text)!;
    }
}
