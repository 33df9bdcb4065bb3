using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The policies of an organization in the Organizations API.</summary>
internal static class Policies
{
    private const int OnAPage = 100;

    [Emulates("list-policies", Choice = "100 policies a page.")]
    public static Answer List(Call call)
    {
        var found = call.Organization.Policies.Where(policy => call.Asked("type") is not { } type || type == policy.Type);
        var page = Page.Of(call, found, policy => policy.Id, Shape, call.Asked("cursor"), OnAPage);
        var meta = new JsonObject { ["page_size"] = page.Data.Count };
        if (page.Next is { } next)
        {
            meta["next"] = next;
        }

        return new Answer(200, new JsonObject { ["data"] = page.Data, ["meta"] = meta, ["links"] = UrlLinks.Of(call, page) });
    }

    [Emulates("create-policy", Choice = "data.attributes.name and type are required. The policy is there at once.")]
    public static Answer Create(Call call)
    {
        var name = call.Text("data.attributes.name");
        if (string.IsNullOrWhiteSpace(name) || call.Text("data.attributes.type") is not { } type)
        {
            throw Call.Refuse(400, "ADMIN-400-24", "data.attributes needs a name and a type.");
        }

        var policy = new Policy { Id = call.Store.NewId($"policy {name}"), Type = type, Name = name };
        Fill(call, policy);
        call.Organization.Policies.Add(policy);
        call.Log("policy_created", name);
        return Accepted(policy);
    }

    [Emulates("get-policy")]
    public static Answer Get(Call call) => new(200, new JsonObject { ["data"] = Shape(Of(call)) });

    [Emulates("update-policy", Choice = "What is not sent stays as it is; the type never changes.")]
    public static Answer Update(Call call)
    {
        var policy = Of(call);
        Fill(call, policy);
        call.Log("policy_updated", policy.Name);
        return Accepted(policy);
    }

    [Emulates("delete-policy")]
    public static Answer Delete(Call call)
    {
        var policy = Of(call);
        call.Organization.Policies.Remove(policy);
        call.Store.Release(policy.Id);
        call.Log("policy_deleted", policy.Name);
        return new Answer(202);
    }

    [Emulates("add-policy-resource", Choice = "A resource that the policy has already is replaced.")]
    public static Answer AddResource(Call call)
    {
        var policy = Of(call);
        var id = call.Text("id")!;
        policy.Resources.RemoveAll(resource => resource.Id == id);
        policy.Resources.Add(new PolicyResource { Id = id, Meta = Copy(call, "meta"), Links = Copy(call, "links") });
        call.Log("policy_updated", policy.Name);
        return Accepted(policy);
    }

    [Emulates("update-policy-resource")]
    public static Answer UpdateResource(Call call)
    {
        var (policy, resource) = ResourceOf(call);
        resource.Meta = Copy(call, "meta") ?? resource.Meta;
        resource.Links = Copy(call, "links") ?? resource.Links;
        call.Log("policy_updated", policy.Name);
        return Accepted(policy);
    }

    [Emulates("delete-policy-resource", Choice = "204 without a body.")]
    public static Answer DeleteResource(Call call)
    {
        var (policy, resource) = ResourceOf(call);
        policy.Resources.Remove(resource);
        call.Log("policy_updated", policy.Name);
        return new Answer(204);
    }

    [Emulates("validate-policy", Choice = "Every policy that exists is valid.")]
    public static Answer Validate(Call call)
    {
        _ = Of(call);
        return new Answer(202);
    }

    private static Policy Of(Call call) => call.Organization.Policies.Find(policy => policy.Id == call.Id("policyId"))
        ?? throw Call.Refuse(404, "ADMIN-404-5", "There is no such policy.");

    private static (Policy Policy, PolicyResource Resource) ResourceOf(Call call)
    {
        var policy = Of(call);
        return (policy, policy.Resources.Find(resource => resource.Id == call.Id("resourceId")) ?? throw Call.Refuse(404, "ADMIN-404-1", "The policy has no such resource."));
    }

    private static void Fill(Call call, Policy policy)
    {
        policy.Name = call.Text("data.attributes.name") ?? policy.Name;
        policy.Status = call.Text("data.attributes.status") ?? policy.Status;
        policy.Rule = Copy(call, "data.attributes.rule") ?? policy.Rule;
        if (call.Node("data.attributes.resources") is not null)
        {
            policy.Resources = [.. call.Objects("data.attributes.resources").Select(resource => new PolicyResource
            {
                Id = (string?)resource["id"] ?? throw Call.Refuse(400, "ADMIN-400-24", "A resource needs an id."),
                Meta = resource["meta"]?.DeepClone() as JsonObject,
                Links = resource["links"]?.DeepClone() as JsonObject,
            })];
        }
    }

    private static JsonObject? Copy(Call call, string path) => call.Node(path)?.DeepClone() as JsonObject;

    private static Answer Accepted(Policy policy) => new(202, new JsonObject { ["data"] = Shape(policy) });

    private static JsonObject Filled(JsonObject? known, params IEnumerable<string> names)
    {
        var all = known?.DeepClone().AsObject() ?? [];
        foreach (var name in names)
        {
            all.TryAdd(name, null);
        }

        return all;
    }

    private static JsonObject Shape(Policy policy) => new()
    {
        ["id"] = policy.Id,
        ["type"] = "policy",
        ["attributes"] = new JsonObject
        {
            ["type"] = policy.Type,
            ["name"] = policy.Name,
            ["status"] = policy.Status,
            ["rule"] = policy.Rule?.DeepClone() ?? new JsonObject { ["in"] = new JsonArray() },
            ["resources"] = new JsonArray([.. policy.Resources.Select(resource => new JsonObject
            {
                ["id"] = resource.Id,
                ["applicationStatus"] = "applied",
                ["meta"] = Filled(resource.Meta, "scheduledDate", "migrationStartDateTime", "migrationEndDataTime", "atlassianAccountId"),
                ["links"] = Filled(resource.Links, "ticket"),
            })]),
        },
    };
}
