using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Tests.Rules;

public class RuleReaderTests
{
    private const string Entry = """
        endpoints:
          - id: get-thing
            request: GET /admin/v1/orgs/{orgId}/users
            title: Get thing
            status: current
            evidence:
              - { document: client-code, confidence: observed }
        """;

    [Fact]
    public void ValidRules_AreRead()
    {
        var rules = Samples.Read(Samples.With());

        Assert.Equal(["suspend-user-access", "suspend-directory-user"], rules.Entries.Select(entry => entry.Id));
        Assert.Equal("POST /admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", rules.Find("suspend-user-access")!.Request);
        Assert.Equal(new DateOnly(2026, 6, 30), rules.Find("suspend-user-access")!.RemovedOn);
    }

    [Theory]
    [InlineData("status: current", "status: gone", 5, 13, "\"gone\" is not one of current, deprecated, removed, disabled, changed")]
    [InlineData("status: current", "status: current\n    state: fine", 6, 5, "an endpoint has no field state")]
    [InlineData("    status: current\n", "", 2, 5, "an endpoint lacks status")]
    [InlineData("status: current", "status: [current]", 5, 13, "a list stands where one of current")]
    [InlineData("status: current", "status:", 5, 12, "nothing stands where one of current")]
    [InlineData("id: get-thing", "id: Get_Thing", 2, 9, "\"Get_Thing\" is not an id in kebab case")]
    [InlineData("request: GET /", "request: FETCH /", 3, 14, "is not a method and a path")]
    [InlineData("GET /admin/v1/orgs/{orgId}/users", "GET admin/v1", 3, 14, "is not a method and a path")]
    [InlineData("GET /admin/v1/orgs/{orgId}/users", "GET /admin/v1/orgs/{orgId/users", 3, 14, "is not a method and a path")]
    [InlineData("{orgId}/users", "{id}/users/{id}", 3, 14, "the parameter id stands twice in the path")]
    [InlineData("GET /admin/v1/orgs/{orgId}/users", "GET /elsewhere", 3, 14, "the path /elsewhere belongs to no family")]
    [InlineData("GET /admin/v1/orgs/{orgId}/users", "GET /admin/v1/orgs/{orgId}/groups", 3, 14, "belongs to the family groups")]
    [InlineData("status: current", "status: removed\n    removedOn: 2026-02-30", 6, 16, "\"2026-02-30\" is not a date")]
    [InlineData("status: current", "status: removed\n    removedOn: June 2026", 6, 16, "\"June 2026\" is not a date")]
    [InlineData("status: current", "status: current\n    removedOn: 2026-06-30", 6, 16, "get-thing is current and has a last day")]
    [InlineData("status: current", "status: removed\n    replacedBy: [get-other]", 6, 18, "there is no endpoint get-other")]
    [InlineData("status: current", "status: current\n    formerly: [{ until: 2023-01-01, fields: [name] }]", 6, 46, "there is no field under gone called name")]
    [InlineData("status: current", "status: current\n    formerly: [{ status: 204 }]", 6, 16, "an earlier answer lacks until")]
    [InlineData("status: current", "status: removed\n    replacedBy: [get-thing]", 6, 17, "get-thing replaces itself")]
    [InlineData("status: current", "status: current\n    query:\n      limit: { type: integer, max: many }", 7, 36, "\"many\" is not a whole number")]
    [InlineData("status: current", "status: current\n    query:\n      limit: number-of-things", 7, 14, "there is no type number-of-things")]
    [InlineData("status: current", "status: current\n    response: { type: string }", 6, 15, "a response lacks status")]
    [InlineData("status: current", "status: current\n    errors: { 404: [ADMIN-404-1] }", 6, 21, "there is no error code ADMIN-404-1")]
    [InlineData("status: current", "status: current\n    rateLimit: 200 a minute", 6, 16, "\"200 a minute\" is not a limit of calls")]
    [InlineData("document: client-code", "document: hearsay", 7, 21, "there is no document hearsay")]
    [InlineData("document: client-code", "document: notice", 7, 9, "a page or an OpenAPI document needs the hash of what it says")]
    [InlineData("confidence: observed", "hash: 0123456789abcdef, confidence: observed", 7, 40, "only pages and OpenAPI documents have hashes")]
    [InlineData("confidence: observed", "for: [statuss], confidence: observed", 7, 40, "an endpoint has no field statuss")]
    [InlineData("confidence: observed", "confidence: sure", 7, 46, "\"sure\" is not one of stated, observed, inferred")]
    [InlineData("status: current", "status: current\n    translation: { v1: GetAsync, directory: any, answer: { v1: 200, v2: 200 } }", 6, 18, "get-thing is current and has a translation")]
    public void OneFaultInAnEndpoint_IsNamedAtItsPlace(string right, string wrong, int line, int column, string message)
    {
        var text = Entry.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Entry, text);

        var problem = Assert.Single(Samples.Problems(Samples.With(("users", text))));

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(("users.yaml", line, column), (problem.File, problem.Line, problem.Column));
    }

    [Fact]
    public void Translation_MayNameOnlyWhatTheRequestHas()
    {
        var text = Entry.Replace("status: current", """
            status: removed
                body:
                  name: string!
                translation:
                  v1: GetThingAsync
                  call: Users.GetAsync
                  arguments: [orgId, accountId, body.name, body.nick]
                  directory: none
                  answer: { v1: 200, v2: 200 }
                  refused:
                    - { field: kind, because: v2 has none }
            """, StringComparison.Ordinal);

        var problems = Samples.Problems(Samples.With(("users", text)));

        Assert.Equal(["the request has no accountId", "the request has no body.nick", "the body has no field kind"], problems.Select(p => p.Message));
    }

    [Fact]
    public void SameId_IsRefusedAcrossFiles()
    {
        var groups = Entry.Replace("/users", "/groups", StringComparison.Ordinal);

        var problem = Assert.Single(Samples.Problems(Samples.With(("users", Entry), ("groups", groups))));

        // Families come in the order of services.yaml, so the second one is the one to change.
        Assert.Equal("the id get-thing belongs to another endpoint at users.yaml line 2", problem.Message);
        Assert.Equal("groups.yaml", problem.File);
    }

    [Theory]
    [InlineData("users", "GET /admin/v1/orgs/{orgId}/users/{id}", "GET /admin/v1/orgs/{org}/users/{accountId}")]
    [InlineData("users", "GET /admin/v1/orgs/{orgId}/users/count", "GET /admin/v1/orgs/{orgId}/users/COUNT")]
    [InlineData("jira-users", "PUT /rest/api/2/user", "PUT /rest/api/3/user")]
    [InlineData("jira-users", "PUT /rest/api/latest/user", "PUT /rest/api/2/user")]
    public void TemplatesForTheSameRequests_Collide(string family, string first, string second)
    {
        var services = Samples.With()["services"].Replace("paths: [/rest/api/2] }", "paths: [/rest/api] }", StringComparison.Ordinal);
        var problems = Samples.Problems(Samples.With(("services", services), (family, Two(first, second))));

        Assert.Contains(problems, problem => problem.Message.Contains("matches the same requests as", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET /admin/v1/orgs/{orgId}/users/{id}", "GET /admin/v1/orgs/{orgId}/users/count")]
    [InlineData("GET /admin/v1/orgs/{orgId}/users/{id}", "DELETE /admin/v1/orgs/{orgId}/users/{id}")]
    [InlineData("GET /admin/v1/orgs/{orgId}/users/{id}", "GET /admin/v1/orgs/{orgId}/users/{id}/roles")]
    public void TemplatesForOtherRequests_DoNotCollide(string first, string second) =>
        Assert.Equal(2, Samples.Read(Samples.With(("users", Two(first, second)))).Entries.Length);

    [Fact]
    public void AllProblemsOfARun_AreReported()
    {
        var texts = Samples.With(
            ("users", Entry.Replace("status: current", "status: gone", StringComparison.Ordinal).Replace("title: Get thing", "titel: Get thing", StringComparison.Ordinal)),
            ("groups", "endpoints: *all\n"),
            ("platform", "facts:\n  - { id: a }\n"));

        var problems = Samples.Problems(texts);

        Assert.Equal(["groups.yaml", "platform.yaml", "users.yaml"], problems.Select(problem => problem.File).Distinct());
        Assert.True(problems.Count >= 6, string.Join('\n', problems));
    }

    [Theory]
    [InlineData("services")]
    [InlineData("documents")]
    [InlineData("errors")]
    public void MissingFile_IsNamed(string name)
    {
        var texts = Samples.With();
        texts.Remove(name);

        Assert.Contains(Samples.Problems(texts), problem => problem.File == $"{name}.yaml" && problem.Message == "the file is missing");
    }

    [Fact]
    public void FileOfNoFamily_IsRefused()
    {
        var problem = Assert.Single(Samples.Problems(Samples.With(("userz", "endpoints: []\n"))));

        Assert.Equal("no family is named userz", problem.Message);
    }

    [Fact]
    public void Problem_ReadsLikeACompilerError() =>
        Assert.Equal("users.yaml(3,7): error: it is wrong; make it right", new RuleProblem("users.yaml", 3, 7, "it is wrong", "make it right").ToString());

    private static string Two(string first, string second) => $$"""
        endpoints:
          - { id: first-one, request: "{{first}}", title: First, status: current, evidence: [{ document: client-code, confidence: observed }] }
          - { id: second-one, request: "{{second}}", title: Second, status: current, evidence: [{ document: client-code, confidence: observed }] }
        """;
}
