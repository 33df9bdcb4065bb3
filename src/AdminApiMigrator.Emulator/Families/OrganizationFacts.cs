using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>Organizations, their domains and their workspaces.</summary>
internal static class OrganizationFacts
{
    private const int OnAPage = 100;

    [Emulates("list-organizations", Choice = "A key sees the organization it was made in.")]
    public static Answer Organizations(Call call)
    {
        var page = Page.Of(
            call,
            call.State.Organizations.Where(organization => organization.Id == call.Token.OrganizationId),
            organization => organization.Id,
            organization => Shape(call, organization),
            call.Asked("cursor"),
            OnAPage);
        return new Answer(200, new JsonObject { ["data"] = page.Data, ["links"] = UrlLinks.Of(call, page) });
    }

    [Emulates("get-organization")]
    public static Answer Organization(Call call) => new(200, new JsonObject { ["data"] = Shape(call, call.Organization) });

    [Emulates("list-domains", Choice = "100 domains a page.")]
    public static Answer Domains(Call call)
    {
        var page = Page.Of(call, call.Organization.Domains, domain => domain.Id, domain => Shape(call, domain), call.Asked("cursor"), OnAPage);
        return new Answer(200, new JsonObject { ["data"] = page.Data, ["links"] = UrlLinks.Of(call, page) });
    }

    [Emulates("get-domain")]
    public static Answer Domain(Call call) => new(200, new JsonObject
    {
        ["data"] = Shape(call, call.Organization.Domains.Find(domain => domain.Id == call.Id("domainId")) ?? throw Call.Refuse(404, "ADMIN-404-3", "There is no such domain.")),
    });

    [Emulates("query-workspaces", Choice = "The field query is taken and not looked into; all workspaces come. sort is taken by attributes.name only. Fields that are not kept are empty.")]
    public static Answer Workspaces(Call call)
    {
        var workspaces = call.Organization.Workspaces.AsEnumerable();
        if (call.Objects("sort").FirstOrDefault() is { } sort)
        {
            workspaces = (string?)sort["order"] == "desc" ? workspaces.OrderByDescending(item => item.Name, StringComparer.Ordinal) : workspaces.OrderBy(item => item.Name, StringComparer.Ordinal);
        }

        var size = call.PageSize(20, 1000);
        var page = Page.Of(call, workspaces, workspace => workspace.Id, Shape, call.Text("cursor"), size);
        var json = page.ToJson();
        json["meta"] = new JsonObject
        {
            ["pageSize"] = size,
            ["startIndex"] = page.Start + 1,
            ["endIndex"] = page.Start + page.Data.Count,
            ["total"] = page.Total,
        };
        return new Answer(200, json);
    }

    private static JsonObject Shape(Call call, Organization organization)
    {
        var self = $"{call.Root}/admin/v1/orgs/{organization.Id}";
        return new JsonObject
        {
            ["id"] = organization.Id,
            ["type"] = "orgs",
            ["attributes"] = new JsonObject { ["name"] = organization.Name },
            ["relationships"] = new JsonObject
            {
                ["domains"] = new JsonObject { ["links"] = new JsonObject { ["related"] = $"{self}/domains" } },
                ["users"] = new JsonObject { ["links"] = new JsonObject { ["related"] = $"{self}/users" } },
            },
            ["links"] = new JsonObject { ["self"] = self },
        };
    }

    private static JsonObject Shape(Call call, Domain domain) => new()
    {
        ["id"] = domain.Id,
        ["type"] = "domains",
        ["attributes"] = new JsonObject
        {
            ["name"] = domain.Name,
            ["claim"] = new JsonObject { ["type"] = domain.ClaimType, ["status"] = domain.ClaimStatus },
        },
        ["links"] = new JsonObject { ["self"] = $"{call.Root}/admin/v1/orgs/{call.Organization.Id}/domains/{Uri.EscapeDataString(domain.Id)}" },
    };

    private static JsonObject Shape(Workspace workspace) => new()
    {
        ["id"] = workspace.Id,
        ["type"] = "workspaces",
        ["attributes"] = new JsonObject
        {
            ["name"] = workspace.Name,
            ["typeKey"] = workspace.TypeKey,
            ["type"] = workspace.TypeKey,
            ["owner"] = null,
            ["status"] = workspace.Status,
            ["statusDetails"] = new JsonArray(),
            ["icons"] = new JsonObject(),
            ["avatars"] = new JsonObject(),
            ["labels"] = new JsonArray(),
            ["sandbox"] = new JsonObject { ["type"] = "NONE" },
            ["usage"] = null,
            ["capacity"] = workspace.Licences,
            ["createdAt"] = null,
            ["createdBy"] = null,
            ["updatedAt"] = null,
            ["hostUrl"] = workspace.HostUrl,
            ["realm"] = "",
            ["regions"] = new JsonArray(),
            ["directoryId"] = workspace.DirectoryId,
        },
        ["links"] = new JsonObject { ["self"] = workspace.HostUrl },
        ["relationships"] = new JsonObject(),
    };
}
