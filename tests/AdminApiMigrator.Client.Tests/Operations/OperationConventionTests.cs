using System.Reflection;

namespace AdminApiMigrator.Client.Tests.Operations;

public class OperationConventionTests
{
    public static TheoryData<string> All => [.. CatalogueOperation.Rules.Entries.Select(entry => entry.Id)];

    // What is removed and translated answers in the shape of v1, which is what the caller asks for.
    public static TheoryData<string> Typed => [.. CatalogueOperation.Rules.Entries.Where(entry => entry.Translation is null).Select(entry => entry.Id)];

    [Fact]
    public void Catalogue_HasTheRoutesOfTheClientAndNoOthers() => Assert.Equal(
        CatalogueOperation.Rules.Entries.Select(entry => entry.Request).Order(StringComparer.Ordinal),
        CatalogueOperation.Methods.Select(method => method.Route).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Operation_IsTheMethodThatTheCatalogueNames(string id)
    {
        var entry = CatalogueOperation.Rules.Find(id)!;

        var (_, method) = CatalogueOperation.Of(entry);

        Assert.Equal(entry.Request, method.GetCustomAttribute<RouteAttribute>()?.Route);
        Assert.True(method.IsVirtual && !method.IsFinal);
        Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType);
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void Operation_IsObsoleteJustWhenItHasEndedOrWill(string id)
    {
        var entry = CatalogueOperation.Rules.Find(id)!;

        var obsolete = CatalogueOperation.Of(entry).Method.GetCustomAttribute<ObsoleteAttribute>();

        Assert.Equal(entry.Status is "removed" or "disabled" or "deprecated", obsolete is not null);
        if (obsolete is not null)
        {
            Assert.Matches(entry.Status == "deprecated" ? "^AAM1004$" : "^AAM100[235]$", obsolete.DiagnosticId);
            Assert.EndsWith("/rules/docs/{0}.md", obsolete.UrlFormat);
            Assert.Equal(!entry.ReplacedBy.IsEmpty, obsolete.Message!.Contains(" instead."));
            Assert.Contains(entry.Node.Text("removedOn") ?? "", obsolete.Message);
        }
    }

    [Theory]
    [InlineData("get-domain", "Domains.GetAsync")]
    [InlineData("list-policies", "Policies.ListAsync")]
    [InlineData("list-event-actions", "Events.ListActionsAsync")]
    [InlineData("add-users-to-auth-policy", "AuthPolicies.AddUsersAsync")]
    [InlineData("list-oauth-clients", "Tokens.ListOauthClientsAsync")]
    [InlineData("patch-scim-group", "Provisioning.PatchGroupAsync")]
    [InlineData("publish-draft-control-policies-v2", "ControlPolicies.PublishDraftsV2Async")]
    public void Id_GivesTheNameOfTheMethod(string id, string call)
        => Assert.Equal(call, AdminApiMigrator.Catalogue.Rules.ClientMethods.CallOf(CatalogueOperation.Rules, CatalogueOperation.Rules.Find(id)!));

    [Fact]
    public void Mock_NeedsNoConnection() => Assert.NotNull(new Mock().Domains);

    private sealed class Mock : AdminApiClient;
}
