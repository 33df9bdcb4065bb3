using System.Net;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Users;

public class UsersClientTests
{
    private const string Invite = "POST /admin/v2/orgs/org-1/users/invite";

    [Fact]
    public async Task Suspension_AndRestore_ChangeTheMembership()
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        using var http = service.CreateHttp();

        await http.AdminApi().Users.SuspendAsync(Org, "712020:0000");
        Assert.Equal("suspended", service.Users[0].MembershipStatus);

        await http.AdminApi().Users.RestoreAsync(Org, "712020:0000");
        Assert.Equal("active", service.Users[0].MembershipStatus);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(206, true)]
    public async Task Invitation_TellsWhatCameOfIt(int status, bool isPartial)
    {
        await using var service = await StartAsync();
        service.Next(Invite, new CannedAnswer(status, """
            {"data":[{"id":"i1","email":"a@example.com","results":[{"roleAssignmentResult":[{"role":"r","ok":false}]}]}]}
            """));
        using var http = service.CreateHttp();

        var result = await http.AdminApi().Users.InviteAsync(Org, new UserInvitation("a@example.com"));

        Assert.Equal(isPartial, result.IsPartial);
        var user = Assert.Single(result.Users);
        Assert.Equal("i1", user.Id);
        Assert.Equal("r", Assert.Single(Assert.Single(user.Results!).RoleAssignmentResult!).GetProperty("role").GetString());
    }

    [Fact]
    public async Task InvitationWithoutSubscription_IsTheServicesRefusal()
    {
        await using var service = await StartAsync();
        service.Next(Invite, CannedAnswer.Error(402, "ADMIN-UAM-402-1", "pay first"));
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<AdminApiException>(
            () => http.AdminApi().Users.InviteAsync(Org, new UserInvitation("a@example.com")));

        Assert.Equal(HttpStatusCode.PaymentRequired, refusal.StatusCode);
        Assert.Equal("ADMIN-UAM-402-1", refusal.Code);
    }

    [Fact]
    public async Task Invitation_NeedsNoDirectory()
    {
        await using var service = await StartAsync();
        service.Directories.Clear();
        using var http = service.CreateHttp();

        await http.AdminApi().Users.InviteAsync(Org, new UserInvitation("a@example.com"));

        Assert.Single(service.Requests);
    }
}
