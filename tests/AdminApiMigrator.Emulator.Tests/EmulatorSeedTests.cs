namespace AdminApiMigrator.Emulator.Tests;

public class EmulatorSeedTests
{
    public static TheoryData<string, string> Mistakes => new()
    {
        { "{\n  \"organizations\": [\n    { \"id\": \"o\", \"users\": [\n      { \"accountId\": \"a\", \"emial\": \"x\" }\n    ] }\n  ]\n}", "seed(4): error: $.organizations[0].users[0].emial: there is no such field" },
        { "{\n  \"organizations\": [\n    { \"name\": \"o\" }\n  ]\n}", "seed(3): error: $.organizations[0]: fields are missing: 'id'" },
        { "{ \"organizations\": [ { \"id\": \"o\", \"isPaid\": \"yes\" } ] }", "$.organizations[0].isPaid: the value is of another type" },
        { "{ \"tokens\": [ { \"value\": \"t\", \"kind\": \"admin\" } ] }", "$.tokens[0].kind: the value is of another type than the field, or not one of its words" },
        { "{\n\"organizations\": [{ \"id\": \"o\",\n\"users\": [{ \"accountId\": \"a\",\n\"email\": \"nobody\" }] }]\n}", "seed(4): error: $.organizations[0].users[0].email: \"nobody\" is not an address; write one" },
        { "{ \"organizations\": [{ \"id\": \"o\" },\n{ \"id\": \"o\" }] }", "seed(2): error: $.organizations[1].id: \"o\" occurs twice; give each its own" },
        { "{ \"organizations\": [{ \"id\": \"o\", \"directories\": [{ \"id\": \"d\" }],\n\"groups\": [{ \"id\": \"g\", \"name\": \"n\", \"directoryId\": \"x\" }] }] }", "seed(2): error: $.organizations[0].groups[0].directoryId: there is no directory \"x\"; add the directory or correct the id" },
        { "{ \"organizations\": [{ \"id\": \"o\", \"directories\": [{ \"id\": \"d\" }], \"groups\": [{ \"id\": \"g\", \"name\": \"n\", \"directoryId\": \"d\", \"members\": [\n\"who\"] }] }] }", "seed(2): error: $.organizations[0].groups[0].members[0]: there is no user \"who\"" },
        { "{ \"organizations\": [{ \"id\": \"o\", \"directories\": [{ \"id\": \"d\" }, { \"id\": \"e\" }] }] }", "one directory; keep one, or set isCentralized to false" },
        { "{ \"tokens\": [{ \"value\": \"t\", \"kind\": \"scimKey\" }] }", "a SCIM key is for one directory; name it" },
        { "{ \"tokens\": [{ \"value\": \"t\", \"kind\": \"organizationKey\", \"organizationId\": \"o\" }] }", "there is no organization \"o\"" },
        { "not json", "seed(1): error:" },
        { "", "seed(1): error:" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsReportedWithLineFieldAndRemedy(string json, string message)
        => Assert.Contains(message, Assert.Throws<EmulatorInputException>(() => EmulatorSeed.Parse(json)).Message);

    [Fact]
    public void MissingFile_IsReportedByName()
        => Assert.StartsWith("no-such-file.json: error: ", Assert.Throws<EmulatorInputException>(() => EmulatorSeed.Load("no-such-file.json")).Message);

    [Fact]
    public async Task SavedState_IsASeedOfTheSameState()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        try
        {
            await using var service = await AdminApiEmulator.StartAsync();
            using var http = service.CreateClient();
            await http.AskAsync("POST /admin/v2/orgs/{org}/directories/{dir}/groups", """{"name":"night shift"}""");

            service.State.Save(file);

            await using var again = await AdminApiEmulator.StartAsync(EmulatorSeed.Load(file));
            Assert.Equal(service.State.ToJson(), again.State.ToJson());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void EmptyObject_IsASeedWithoutAnything()
    {
        var seed = EmulatorSeed.Parse("{}");

        Assert.Null(seed.OrganizationId);
        Assert.Throws<InvalidOperationException>(() => seed.WithUsers(1));
    }
}
