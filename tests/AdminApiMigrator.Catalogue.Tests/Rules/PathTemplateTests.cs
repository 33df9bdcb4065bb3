using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Tests.Rules;

public class PathTemplateTests
{
    [Theory]
    [InlineData("/v1/orgs/{orgId}", "/admin/v1/orgs/{orgId}")]
    [InlineData("v2/orgs", "/admin/v2/orgs")]
    [InlineData("/admin/v1/orgs/{orgId}/", "/admin/v1/orgs/{orgId}")]
    [InlineData("https://api.atlassian.com/admin/v1/orgs/{orgId}/users?cursor=x#top", "/admin/v1/orgs/{orgId}/users")]
    [InlineData("https://admin.atlassian.com/gateway/api/admin/v1/orgs", "/admin/v1/orgs")]
    [InlineData("https://api.atlassian.com/ex/jira/{cloudId}/rest/api/2/user", "/rest/api/2/user")]
    [InlineData("/api/2/user/password", "/rest/api/2/user/password")]
    [InlineData("/api/auth/1/session", "/rest/auth/1/session")]
    [InlineData("/v10/orgs", "/v10/orgs")]
    [InlineData("/rest/api/2/user", "/rest/api/2/user")]
    public void PathOnAPage_MeansThePathOfTheService(string written, string meant) =>
        Assert.Equal(meant, Samples.Read(Samples.With()).Services.Meant(PathTemplate.Of(written)).Text);

    [Theory]
    [InlineData("/admin/v1/orgs/{orgId}/users/search", "users")]
    [InlineData("/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates", "users")]
    [InlineData("/admin/v1/orgs/{orgId}/directory/groups/{groupId}", "groups")]
    [InlineData("/admin/v2/orgs/{orgId}/directories", "directories")]
    [InlineData("/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/count", "groups")]
    [InlineData("/admin/v1/orgs/{orgId}/something/new", "organizations")]
    [InlineData("/rest/api/2/myself", "jira-users")]
    [InlineData("/rest/api/2/groupie", "jira-users")]
    [InlineData("/rest/api/2/group/user", "jira-groups")]
    [InlineData("/elsewhere", null)]
    public void Path_BelongsToTheFamilyWithTheLongestStart(string path, string? family) =>
        Assert.Equal(family, Samples.Read(Samples.With()).Services.FamilyOf(PathTemplate.Of(path))?.Name);
}
