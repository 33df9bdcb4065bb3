using System.Text.Json.Nodes;
using AdminApiMigrator.Emulator;

namespace AdminApiMigrator.Equivalence.Tests.Running;

/// <summary>The services that cases name in their head: what they hold at the start, and how they behave.</summary>
internal static class Seeds
{
    private static readonly DateOnly Removal = new(2026, 6, 30);

    private static readonly Dictionary<string, Service> ByName = new(StringComparer.Ordinal)
    {
        ["everyday"] = new(Everyday),
        ["portal-customers"] = new(static () => EmulatorSeed.Default),
        ["a-second-directory-since"] = new(Everyday) { Since = new(static () => Changed(AddDirectory)) },
        ["no-seats"] = new(static () => Changed(TakeAllSeats)),
        ["unpaid"] = new(static () => Changed(static organization => organization["isPaid"] = false)),
        ["many-users"] = new(static () => Everyday().WithUsers(250)),
        ["ten-thousand-and-one-users"] = new(static () => Everyday().WithUsers(10_001)),
        ["late-to-show"] = new(Everyday) { Trouble = new() { VisibleAfterReads = 2 } },
        ["busy"] = new(Everyday) { Trouble = new() { Faults = [new Fault { Status = 429, Times = 1, RetryAfterSeconds = 1 }] } },
        ["slow-once"] = new(Everyday) { Trouble = new() { Faults = [new Fault { DelayMilliseconds = 5000, Times = 1, Status = 503 }] } },
        ["failing-once"] = new(Everyday) { Trouble = new() { Faults = [new Fault { Status = 503, Times = 1 }] } },
    };

    /// <summary>Starts the service of that name, as it is on a day.</summary>
    /// <exception cref="ArgumentException">There is no such service.</exception>
    public static Task<AdminApiEmulator> StartAsync(string name, DateOnly day)
    {
        if (!ByName.TryGetValue(name, out var service))
        {
            throw new ArgumentException($"There is no seed '{name}'; there are {string.Join(", ", ByName.Keys)}.", nameof(name));
        }

        var options = new EmulatorOptions { AsOf = day, Trouble = service.Trouble };
        return AdminApiEmulator.StartAsync((day > Removal ? service.Since ?? service.Seed : service.Seed).Value, options);
    }

    /// <summary>What a program is told of the service.</summary>
    public static Scenario ScenarioOf(AdminApiEmulator service)
    {
        var root = JsonNode.Parse(EmulatorSeed.Default.ToString())!;
        var organization = root["organizations"]![0]!;
        return new Scenario
        {
            OrgId = (string)organization["id"]!,
            ApiKey = EmulatorSeed.Default.OrganizationKey!,
            ScopedKey = (string)root["tokens"]!.AsArray().First(static token => (string)token!["kind"]! == "organizationKey" && token["scopes"] is not null)!["value"]!,
            BaseUrl = service.BaseAddress.ToString().TrimEnd('/'),
            Ann = User("ann"),
            Bob = User("bob"),
            Cleo = User("cleo"),
            Dan = User("dan"),
            Eva = User("eva"),
            Gus = User("gus"),
            Engineering = Group("engineering"),
            Support = Group("support"),
            OldProject = Group("old-project"),
            JiraUsers = Group("jira-users"),
            FromOkta = Group("from-okta"),
            JiraSite = Site("jira-software"),
            ConfluenceSite = Site("confluence"),
        };

        string User(string nickname) => Text("users", "nickname", nickname, "accountId");
        string Group(string name) => Text("groups", "name", name, "id");
        string Site(string typeKey) => Text("workspaces", "typeKey", typeKey, "id");
        string Text(string list, string key, string value, string field)
            => (string)organization[list]!.AsArray().Single(entry => (string?)entry![key] == value)![field]!;
    }

    // The default without its portal customer, whom v2 does not know: a case of its own shows that.
    private static EmulatorSeed Everyday() => Changed(static _ => { });

    private static EmulatorSeed Changed(Action<JsonObject> change)
    {
        var root = JsonNode.Parse(EmulatorSeed.Default.ToString())!;
        var organization = root["organizations"]![0]!.AsObject();
        organization["users"]!.AsArray().RemoveAll(static user => (string?)user!["accountType"] == "customer");
        change(organization);
        return EmulatorSeed.Parse(root.ToJsonString());
    }

    // v1 never served an organization with more than one.
    private static void AddDirectory(JsonObject organization)
    {
        organization["isCentralized"] = false;
        organization["directories"]!.AsArray().Add(new JsonObject { ["id"] = "second-directory", ["name"] = "Partners" });
    }

    // Dan is suspended; Ann and Bob have the two seats of the site that he has a role on.
    private static void TakeAllSeats(JsonObject organization)
    {
        var site = organization["workspaces"]!.AsArray().Single(static workspace => (string?)workspace!["typeKey"] == "jira-software")!;
        site["licences"] = 2;
        var dan = organization["users"]!.AsArray().Single(static user => (string?)user!["nickname"] == "dan")!;
        dan["roles"] = new JsonArray(new JsonObject { ["resource"] = (string?)site["id"], ["name"] = "atlassian/user" });
    }

    private sealed record Service(Lazy<EmulatorSeed> Seed)
    {
        public Service(Func<EmulatorSeed> seed)
            : this(new Lazy<EmulatorSeed>(seed))
        {
        }

        /// <summary>What it holds after the removal, where it has changed since.</summary>
        public Lazy<EmulatorSeed>? Since { get; init; }

        public EmulatorTrouble Trouble { get; init; } = new();
    }
}
