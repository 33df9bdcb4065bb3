using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Emulator.Tests.Contract;

/// <summary>Every operation of the catalogue, sent over the wire and held against the catalogue: the route, the status and the fields, both ways.</summary>
public class CatalogueContractTests
{
    // The catalogue calls these lists of texts because its sources say no more.
    private static readonly string[] Loose = ["roleAssignmentResult[]", "groupAssignmentResult[]"];

    // Made to go on with, so missing when there is no more; or given only to those who ask for it, which a GET cannot.
    private static readonly string[] MayBeMissing = ["next", "prev"];
    private static readonly string[] NotInLists = ["productAccess", "groups"];

    public static TheoryData<string> All => [.. Requests.Rules.Entries.Select(entry => entry.Id)];

    public static TheoryData<string> Callable => [.. Requests.Callable.Select(entry => entry.Id)];

    public static TheoryData<string> Refused => [.. Requests.Rules.Entries.Except(Requests.Callable).Select(entry => entry.Id)];

    public static TheoryData<string> Ended => [.. Requests.Rules.Entries.Where(entry => entry.RemovedOn is not null).Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Callable))]
    public async Task Operation_AnswersWithTheStatusAndTheFieldsOfTheCatalogue(string id)
    {
        var entry = Requests.Rules.Find(id)!;
        await using var service = await StartAsync();
        foreach (var before in Requests.Before(id))
        {
            await SendAsync(service, Requests.Rules.Find(before)!);
        }

        var (response, body) = await SendAsync(service, entry);

        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {body?.ToJsonString()}");
        Assert.Equal(id, service.Requests.All[^1].Id);
        if (int.TryParse((entry.Node["response"] as YamlMapping)?.Text("status"), CultureInfo.InvariantCulture, out var status))
        {
            Assert.Equal(status, (int)response.StatusCode);
        }

        if (response.StatusCode == HttpStatusCode.NoContent)
        {
            Assert.Null(body);
            return;
        }

        Compare(entry, AnswerShape.Described(Requests.Rules, entry), body);
    }

    [Theory]
    [MemberData(nameof(Callable))]
    public async Task Operation_WithoutCredential_IsRefusedAndChangesNothing(string id)
    {
        var entry = Requests.Rules.Find(id)!;
        await using var service = await StartAsync();
        using var http = new HttpClient { BaseAddress = service.BaseAddress };
        var before = service.State.ToJson();

        using var response = await http.SendAsync(Requests.Of(entry));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(before, service.State.ToJson());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task OperationThatIsGoneForGood_IsRefusedOnEveryDay(string id)
    {
        await using var service = await StartAsync();

        var (response, body) = await SendAsync(service, Requests.Rules.Find(id)!);

        Assert.Contains((int)response.StatusCode, new[] { 404, 410 });
        Assert.NotNull(body);
    }

    [Theory]
    [MemberData(nameof(Ended))]
    public async Task OperationWithAnEnd_WorksOnItsLastDayAndNotOnTheNext(string id)
    {
        var entry = Requests.Rules.Find(id)!;
        await using var service = await StartAsync();
        service.AsOf = entry.RemovedOn!.Value;
        var (last, _) = await SendAsync(service, entry);
        service.Reset();
        service.AsOf = entry.RemovedOn.Value.AddDays(1);
        var before = service.State.ToJson();

        var (next, body) = await SendAsync(service, entry);

        Assert.True(last.IsSuccessStatusCode);
        Assert.StartsWith("@", Assert.Single(last.Headers.GetValues("Deprecation")));
        Assert.Equal(entry.RemovedOn.Value.AddDays(1), DateOnly.FromDateTime(DateTime.ParseExact(
            Assert.Single(last.Headers.GetValues("Sunset")), "R", CultureInfo.InvariantCulture)));
        Assert.Equal(HttpStatusCode.Gone, next.StatusCode);
        Assert.Equal("ADMIN-410-1", (string?)body!["errors"]![0]!["code"]);
        Assert.Equal(before, service.State.ToJson());
    }

    [Fact]
    public void Routes_AreThoseOfTheCatalogueAndNoOthers() => Assert.Equal(
        Requests.Rules.Entries.Select(entry => $"{entry.Id} {entry.Request}"),
        RouteTable.All.Select(route => $"{route.Id} {route.Request}"));

    [Fact]
    public void Actions_AreOperationsOfTheCatalogue() => Assert.Subset(Requests.Rules.Entries.Select(entry => entry.Id).ToHashSet(), Actions.Ids.ToHashSet());

    [Fact]
    public void Page_IsCurrent()
    {
        var page = File.ReadAllText(Path.Combine(Requests.Root, "src", "AdminApiMigrator.Emulator", "ROUTES.md"));

        Assert.True(page == RoutePage.ToMarkdown(), "Run \"adminapi emulate --routes\" and write what it prints to src/AdminApiMigrator.Emulator/ROUTES.md.");
    }

    private static Task<AdminApiEmulator> StartAsync() => AdminApiEmulator.StartAsync(options: new EmulatorOptions { AsOf = Requests.WhileAllWork });

    private static async Task<(HttpResponseMessage Response, JsonNode? Body)> SendAsync(AdminApiEmulator service, Entry entry)
    {
        using var http = service.CreateClient(Requests.KindOf(entry));
        var response = await http.SendAsync(Requests.Of(entry));
        var text = await response.Content.ReadAsStringAsync();
        return (response, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    private static void Compare(Entry entry, Dictionary<string, string> described, JsonNode? answer)
    {
        if (described.Count == 0)
        {
            return;
        }

        var came = AnswerShape.Came(answer);
        var isScim = entry.Path.Text.StartsWith("/scim/");
        var unknown = came.Where(leaf => !leaf.All(value => value is JsonObject { Count: 0 })).Select(leaf => leaf.Key).Where(path => !IsDescribed(described, path) && !(isScim && path.StartsWith("schemas")));
        Assert.Empty(unknown);

        var missing = described.Where(field => field.Key.Length > 0 && !field.Value.EndsWith('?')
            && !MayBeMissing.Contains(field.Key.Split('.')[^1])
            && !(entry.Id == "list-directory-users" && NotInLists.Any(name => field.Key.StartsWith($"data[].{name}")))
            && !came.Any(leaf => leaf.Key == field.Key || leaf.Key.StartsWith(field.Key + ".") || leaf.Key.StartsWith(field.Key + "[]") || field.Key.StartsWith(leaf.Key + ".")));
        Assert.Empty(missing.Select(field => field.Key));

        var misfits = from field in described
                      where !Loose.Contains(field.Key.Split('.')[^1])
                      from value in came[field.Key]
                      where !AnswerShape.Fits(value, field.Value)
                      select $"{field.Key}: {field.Value}, not {value?.ToJsonString()}";
        Assert.Empty(misfits);
    }

    private static bool IsDescribed(Dictionary<string, string> described, string path) => described.Any(field =>
        field.Key == path
        || (path.StartsWith(field.Key) && (field.Value.TrimEnd('?') is "object" or "any" || Loose.Contains(field.Key.Split('.')[^1])))
        || (path.EndsWith("[]") && field.Key.StartsWith(path)));
}
