using System.Net;
using System.Net.Http.Json;
using AdminApiMigrator.Client;

namespace AdminApiMigrator.Emulator.Tests;

public class AdminApiEmulatorTests
{
    private const string Bob = "712020:0a1b2c3d-0002-4000-8000-000000000002";

    private static string Org => EmulatorSeed.Default.OrganizationId!;

    [Fact]
    public async Task V1AndV2_WriteToOneState()
    {
        await using var service = await AdminApiEmulator.StartAsync(options: new EmulatorOptions { AsOf = new DateOnly(2026, 6, 1) });
        using var http = service.CreateClient();
        var before = service.State.Snapshot();

        using var suspended = await http.PostAsync($"admin/v1/orgs/{Org}/directory/users/{Bob}/suspend-access", null);
        Assert.Equal(HttpStatusCode.OK, suspended.StatusCode);
        Assert.NotEqual(before, service.State.Snapshot());

        await http.AdminApi().Users.RestoreAsync(Org, Bob);
        Assert.Equal(before, service.State.Snapshot());
    }

    [Fact]
    public async Task GroupMadeByEither_GivesTheSameSnapshot()
    {
        await using var service = await AdminApiEmulator.StartAsync(options: new EmulatorOptions { AsOf = new DateOnly(2026, 6, 1) });
        using var http = service.CreateClient();
        using var created = await http.PostAsJsonAsync($"admin/v1/orgs/{Org}/directory/groups", new { name = "night shift", description = "d" });
        Assert.Equal(HttpStatusCode.OK, created.StatusCode);
        var v1 = service.State.Snapshot();
        service.Reset();
        Assert.DoesNotContain("night shift", service.State.ToJson());

        await http.AdminApi().Groups.CreateAsync(Org, "engineers of the day");
        await http.AdminApi().Groups.CreateAsync(Org, "night shift", "d");
        await foreach (var group in http.AdminApi().Groups.SearchAsync(Org, new GroupSearch { GroupNames = ["engineers of the day"] }))
        {
            await http.AdminApi().Groups.DeleteAsync(Org, group.Id);
        }

        Assert.Equal(v1, service.State.Snapshot());
        service.Requests.Exactly("create-directory-group", 2);
        service.Requests.None("create-group");
        service.Requests.NoFailures();
    }

    [Fact]
    public async Task TwoEmulators_ShareNothing()
    {
        await using var one = await AdminApiEmulator.StartAsync();
        await using var other = await AdminApiEmulator.StartAsync();
        using var http = one.CreateClient();

        await http.AdminApi().Users.SuspendAsync(Org, Bob);

        Assert.NotEqual(one.BaseAddress, other.BaseAddress);
        Assert.Equal(EmulatorSeed.Default.Open().Organizations.Count, other.Seed.Open().Organizations.Count);
        Assert.NotEqual(one.State.Snapshot(), other.State.Snapshot());
        other.Requests.None();
    }

    [Fact]
    public async Task AddressInUse_IsAnErrorThatNamesItAndARemedy()
    {
        await using var service = await AdminApiEmulator.StartAsync();

        var error = await Assert.ThrowsAsync<IOException>(() => AdminApiEmulator.StartAsync(options: new EmulatorOptions { Url = service.BaseAddress }));

        Assert.Contains($":{service.BaseAddress.Port}", error.Message);
        Assert.Contains("port 0", error.Message);
    }
}
