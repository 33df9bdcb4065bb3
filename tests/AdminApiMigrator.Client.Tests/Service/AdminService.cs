using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace AdminApiMigrator.Client.Tests.Service;

/// <summary>
/// v2 of the Cloud Admin API over state in memory, on a real server of this machine. It has no v1: what is sent there is not found.
/// </summary>
internal sealed class AdminService : IAsyncDisposable
{
    public const string Org = "org-1";
    public const string OnlyDirectory = "dir-1";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<CannedAnswer>> _canned = new();

    private int _abandoned;

    private AdminService(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>The requests as lines, the ones for the directory left out.</summary>
    public IReadOnlyList<string> Calls => [.. Requests.Where(r => !r.Target.Contains("/directories?")).Select(r => r.ToString())];

    public List<string> Directories { get; } = [OnlyDirectory];

    public List<ServiceUser> Users { get; } = [];

    public List<ServiceGroup> Groups { get; } = [];

    /// <summary>The next searches give this cursor, whatever was read.</summary>
    public string? StuckCursor { get; set; }

    /// <summary>What requests wait for before they are answered.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>How many requests were given up by the caller while they waited.</summary>
    public int Abandoned => Volatile.Read(ref _abandoned);

    /// <summary>Headers of every answer.</summary>
    public Dictionary<string, string> AnswerHeaders { get; } = [];

    public static async Task<AdminService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // Longer than any limit of the service: what stops a long address must be the client.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestLineSize = 32 * 1024);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var service = new AdminService(app);
        app.Run(service.HandleAsync);
        await app.StartAsync();
        service.Address = new Uri(app.Urls.Single());
        return service;
    }

    public HttpClient CreateHttp(string? basePath = "/") => new()
    {
        BaseAddress = basePath is null ? null : new Uri(Address, basePath),
        Timeout = TimeSpan.FromSeconds(30),
    };

    /// <summary>Answers the next request of this method and path (without query) with <paramref name="answer"/>.</summary>
    public void Next(string request, CannedAnswer answer) => _canned.GetOrAdd(request, _ => new()).Enqueue(answer);

    public void AddUsers(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Users.Add(new ServiceUser($"712020:{i:0000}", $"User {i:0000}", $"nick{i}", $"user{i}@example.com"));
        }
    }

    public ServiceGroup AddGroup(string id, string name, params string[] members)
    {
        var group = new ServiceGroup(id, name);
        group.Members.UnionWith(members);
        Groups.Add(group);
        return group;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.Body);
        var recorded = new RecordedRequest(
            request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            await reader.ReadToEndAsync(context.RequestAborted),
            request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        _requests.Enqueue(recorded);
        try
        {
            await Gate.WaitAsync(context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Increment(ref _abandoned);
            return;
        }

        var path = recorded.Target.Split('?')[0];
        var answer = _canned.TryGetValue($"{recorded.Method} {path}", out var queue) && queue.TryDequeue(out var canned)
            ? canned
            : Answer(recorded, path.Split('/', StringSplitOptions.RemoveEmptyEntries), request.Query);
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in AnswerHeaders.Concat(answer.Headers))
        {
            context.Response.Headers[name] = value;
        }

        if (answer.Body.Length > 0)
        {
            context.Response.ContentType = answer.ContentType;
            await context.Response.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    private CannedAnswer Answer(RecordedRequest request, string[] path, IQueryCollection query)
    {
        // Whatever a gateway has in front.
        var orgs = Array.LastIndexOf(path, "orgs");
        if (path is [.., "echo"])
        {
            return new CannedAnswer(200, request.Body, "application/octet-stream");
        }

        if (orgs < 2 || path[orgs - 1] != "v2" || path[orgs - 2] != "admin")
        {
            return CannedAnswer.Error(404, "ADMIN-404-1", $"nothing at {request.Method} {request.Target}");
        }

        var rest = path[(orgs + 2)..];
        if (rest is ["directories", not "-", _, ..] && !Directories.Contains(rest[1]))
        {
            return CannedAnswer.Error(404, "ADMIN-404-1", "no such directory");
        }

        return (request.Method, rest) switch
        {
            ("GET", ["directories"]) => Page(Directories.Select(DirectoryJson), query["limit"], query["cursor"]),
            ("POST", ["users", "invite"]) => Invite(request.Json!),
            ("POST", ["directories", _, "users", "search"]) => SearchUsers(request.Json!),
            ("GET", ["directories", _, "users"]) => ListUsers(query),
            ("POST", ["directories", not "-", "users", var id, "suspend"]) => Change(id, u => u.MembershipStatus = "suspended"),
            ("POST", ["directories", not "-", "users", var id, "restore"]) => Change(id, u => u.MembershipStatus = "active"),
            ("DELETE", ["directories", not "-", "users", var id]) => Change(id, u => u.MembershipStatus = "no_membership"),
            ("POST", ["directories", _, "groups", "search"]) => SearchGroups(request.Json!),
            ("GET", ["directories", _, "groups"]) => Page(Groups.Select(g => Group(g, [])), query["limit"], query["cursor"]),
            ("POST", ["directories", not "-", "groups"]) => Create(request.Json!),
            ("GET", ["directories", _, "groups", var id, "role-assignments"]) => Page(Roles(id), query["limit"], query["cursor"]),
            (_, ["directories", not "-", "groups", var id, .. var what]) => Change(request, id, what),
            _ => CannedAnswer.Error(404, "ADMIN-404-1", $"nothing at {request.Method} {request.Target}"),
        };
    }

    private CannedAnswer Change(RecordedRequest request, string id, string[] what) => (request.Method, what) switch
    {
        ("DELETE", []) => Change(id, g => Groups.Remove(g), 204),
        ("POST", ["memberships"]) => Change(id, g => g.Members.Add((string)request.Json!["accountId"]!), 204),
        ("DELETE", ["memberships", var user]) => Change(id, g => g.Members.Remove(Uri.UnescapeDataString(user)), 204),
        ("POST", ["role-assignments", "assign"]) => Change(id, g => g.Roles.Add(Role(request.Json!)), 200),
        ("POST", ["role-assignments", "revoke"]) => Change(id, g => g.Roles.Remove(Role(request.Json!)), 204),
        _ => CannedAnswer.Error(404, "ADMIN-404-1", $"nothing at {request.Method} {request.Target}"),
    };

    private CannedAnswer ListUsers(IQueryCollection query)
    {
        var tooMany = query.FirstOrDefault(filter => filter.Key.EndsWith("Ids", StringComparison.Ordinal) && filter.Value.Count > 10).Key;
        if (tooMany is not null)
        {
            return CannedAnswer.Error(400, "ADMIN-400-4", $"more than ten {tooMany}");
        }

        var (ids, groups) = (query["accountIds"], query["groupIds"]);
        var found = Users.Where(u => (ids.Count == 0 || ids.Contains(u.AccountId))
            && (groups.Count == 0 || groups.Any(id => Groups.Any(g => g.Id == id && g.Members.Contains(u.AccountId)))));
        return Page(found.Select(u => User(u, [])), query["limit"], query["cursor"]);
    }

    private CannedAnswer SearchUsers(JsonNode body)
    {
        if (body["emails"] is not null && body["searchTerm"] is not null)
        {
            return CannedAnswer.Error(400, "ADMIN-400-4", "searchTerm together with emails");
        }

        var (ids, emails, groups) = (Texts(body["accountIds"]), Texts(body["emails"]), Texts(body["groupIds"]));
        var (accounts, memberships, term) = (Texts(body["accountStatus"]), Texts(body["membershipStatus"]), (string?)body["searchTerm"]);
        var found = Users.Where(u => (ids?.Contains(u.AccountId) ?? true)
            && (emails?.Contains(u.Email, StringComparer.OrdinalIgnoreCase) ?? true)
            && (groups?.Any(id => Groups.Any(g => g.Id == id && g.Members.Contains(u.AccountId))) ?? true)
            && (accounts?.Contains(u.AccountStatus) ?? true)
            && (memberships?.Contains(u.MembershipStatus) ?? true)
            && (term is null || $"{u.Name}\n{u.Nickname}\n{u.Email}".Contains(term, StringComparison.OrdinalIgnoreCase)));
        return Page(found.Select(u => User(u, Texts(body["expand"]) ?? [])), body["limit"]?.ToString(), (string?)body["cursor"]);
    }

    private CannedAnswer SearchGroups(JsonNode body)
    {
        var (ids, names, term) = (Texts(body["groupIds"]), Texts(body["groupNames"]), (string?)body["searchTerm"]);
        if (names is not null && (ids is not null || term is not null))
        {
            return CannedAnswer.Error(400, "ADMIN-400-4", "groupNames with searchTerm or groupIds");
        }

        var found = Groups.Where(g => (ids?.Contains(g.Id) ?? true)
            && (names?.Contains(g.Name, StringComparer.OrdinalIgnoreCase) ?? true)
            && (term is null || g.Name.Contains(term, StringComparison.OrdinalIgnoreCase))
            && g.HiddenFor-- <= 0);
        return Page(found.Select(g => Group(g, Texts(body["expand"]) ?? [])), body["limit"]?.ToString(), (string?)body["cursor"]);
    }

    private CannedAnswer Create(JsonNode body)
    {
        var name = (string)body["name"]!;
        if (Groups.Any(g => string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            return CannedAnswer.Error(409, "ADMIN-409-28", "the name is taken");
        }

        Groups.Add(new ServiceGroup($"group-{Groups.Count + 1}", name, (string?)body["description"]) { HiddenFor = 1 });
        return new CannedAnswer(201);
    }

    private static CannedAnswer Invite(JsonNode body) => new(200, new JsonObject
    {
        ["data"] = new JsonArray([.. Texts(body["emails"])!.Select((email, i) => new JsonObject
        {
            ["id"] = $"invited-{i}",
            ["email"] = email,
            ["results"] = new JsonArray(new JsonObject { ["roleAssignmentResult"] = new JsonArray(new JsonObject { ["ok"] = true }) }),
        })]),
    }.ToJsonString());

    private CannedAnswer Change(string id, Func<ServiceUser, object> change)
    {
        var user = Users.Find(u => u.AccountId == Uri.UnescapeDataString(id));
        if (user is null)
        {
            return CannedAnswer.Error(404, "ADMIN-404-8", "no such user");
        }

        change(user);
        return new CannedAnswer(204);
    }

    private CannedAnswer Change(string id, Action<ServiceGroup> change, int status)
    {
        var group = Groups.Find(g => g.Id == Uri.UnescapeDataString(id));
        if (group is null)
        {
            return CannedAnswer.Error(404, "ADMIN-UAM-404-3", "no such group");
        }

        change(group);
        return new CannedAnswer(status);
    }

    private CannedAnswer Page(IEnumerable<JsonNode> entries, string? limit, string? cursor)
    {
        // A cursor remembers the page size, for those who send it alone.
        var place = cursor is null || cursor == StuckCursor ? [0, 20] : cursor.Split('=', ',')[1..].Select(int.Parse).ToArray();
        var size = Math.Min(100, int.TryParse(limit, out var asked) ? asked : place[1]);
        var start = place[0];
        var all = entries.ToList();
        var next = StuckCursor ?? (start + size < all.Count ? $"c={start + size},{size}" : null);
        return new CannedAnswer(200, new JsonObject
        {
            ["data"] = new JsonArray([.. all.Skip(start).Take(size)]),
            ["links"] = new JsonObject { ["self"] = cursor, ["next"] = next },
            ["notInAnyDocument"] = new JsonObject(),
        }.ToJsonString());
    }

    private static JsonNode DirectoryJson(string id) => new JsonObject { ["directoryId"] = id, ["name"] = $"Name of {id}", ["icon"] = "i" };

    private JsonNode User(ServiceUser user, IReadOnlyList<string> expand)
    {
        var json = new JsonObject
        {
            ["accountId"] = user.AccountId,
            ["accountType"] = "atlassian",
            ["accountStatus"] = user.AccountStatus,
            ["membershipStatus"] = user.MembershipStatus,
            ["addedToOrg"] = "2024-01-02T03:04:05.678Z",
            ["name"] = user.Name,
            ["nickname"] = user.Nickname,
            ["email"] = user.Email,
            ["emailVerified"] = true,
            ["claimStatus"] = "managed",
            ["department"] = null,
            ["fieldOfNextYear"] = 1,
        };
        if (expand.Contains("productAccess"))
        {
            json["productAccess"] = new JsonArray(new JsonObject
            {
                ["id"] = "ari:cloud:jira::site/site-1",
                ["key"] = "jira-software",
                ["lastActiveTimestamp"] = "2026-05-06T07:08:09Z",
            });
        }

        if (expand.Contains("groups"))
        {
            json["groups"] = new JsonArray([.. Groups.Where(g => g.Members.Contains(user.AccountId)).Select(g => new JsonObject
            {
                ["id"] = $"ari:cloud:identity::group/{g.Id}",
                ["name"] = g.Name,
            })]);
        }

        return json;
    }

    private static JsonNode Group(ServiceGroup group, IReadOnlyList<string> expand)
    {
        var json = new JsonObject
        {
            ["id"] = group.Id,
            ["name"] = group.Name,
            ["description"] = group.Description,
            ["directoryId"] = OnlyDirectory,
            ["externalSynced"] = false,
            ["managedBy"] = "admins",
            ["managementAccess"] = new JsonObject { ["readable"] = true, ["modifiable"] = true, ["deletable"] = false },
        };
        if (expand.Contains("counts.users"))
        {
            json["counts"] = new JsonObject { ["users"] = group.Members.Count };
        }

        return json;
    }

    private IEnumerable<JsonNode> Roles(string id)
        => Groups.Single(g => g.Id == id).Roles.GroupBy(r => r.Resource).Select(roles => new JsonObject
        {
            ["resourceId"] = roles.Key,
            ["resourceOwner"] = "jira",
            ["roles"] = new JsonArray(new JsonArray([.. roles.Select(r => JsonValue.Create(r.Role))])),
        });

    private static (string Resource, string Role) Role(JsonNode body) => ((string)body["resourceId"]!, (string)body["roleId"]!);

    private static List<string>? Texts(JsonNode? node) => node is JsonArray array ? [.. array.Select(n => (string)n!)] : null;
}
