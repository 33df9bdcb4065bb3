using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace AdminApiMigrator.Analyzers.Tests.Rules;

/// <summary>The samples are made here, so that no file of the repository looks as if it held a token.</summary>
public sealed class TokenAnalyzersTests
{
    private static readonly string Sample = "ATATT3" + string.Concat(Enumerable.Range(0, 160).Select(static at => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[at * 27 % 64])) + "=0A1B2C3D";
    private static readonly string KeySample = "ATCTT3" + string.Concat(Enumerable.Range(0, 160).Select(static at => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[at * 27 % 64]));

    [Theory]
    [InlineData("var token = \"[TOKEN]\";")]
    [InlineData("var header = $\"Bearer [TOKEN]\";")]
    [InlineData("var basic = @\"me@example.com:[TOKEN]\";")]
    [InlineData("// was [TOKEN] until May\nvar token = text;")]
    public async Task TokenInCodeOrComment_Reports(string statement)
    {
        foreach (var sample in new[] { Sample, KeySample })
        {
            // Generated code is committed and read like any other, so it is not exempt.
            await Program.VerifyStatementsAsync<TokenInSourceAnalyzer>(
                statement.Replace("[TOKEN]", "{|AAM2001:" + sample + "|}", StringComparison.Ordinal) + " await Task.Yield();",
                behaviors: TestBehaviors.SkipGeneratedCodeCheck);
        }
    }

    [Theory]
    [InlineData("a@b.example")]
    [InlineData("bo@b.example")]
    [InlineData("bot@b.example")]
    public Task TokenEncodedForAHeader_Reports(string user) => Program.VerifyStatementsAsync<TokenInSourceAnalyzer>(
        $"var header = \"Basic {{|AAM2001:{Encoded(user + ":" + Sample)}|}}\"; await Task.Yield();",
        behaviors: TestBehaviors.SkipGeneratedCodeCheck);

    [Theory]
    [InlineData("bot@b.example:secret, ATATT3xFfGF0 is how a token begins")]
    [InlineData("bot@b.example:a-password-of-no-token-but-as-long-as-one-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")]
    public Task OtherTextEncodedForAHeader_StaysSilent(string text) => Program.VerifyStatementsAsync<TokenInSourceAnalyzer>(
        $"var header = \"Basic {Encoded(text)}\"; await Task.Yield();");

    [Theory]
    [InlineData("var prefix = \"ATATT3\";")]
    [InlineData("var known = text.StartsWith(\"ATATT3xFfGF0\");")]
    [InlineData("var shown = \"ATATT3...\";")]
    [InlineData("var id = \"B[TOKEN]\";")]
    public Task PrefixAlone_StaysSilent(string statement) => Program.VerifyStatementsAsync<TokenInSourceAnalyzer>(statement.Replace("[TOKEN]", Sample, StringComparison.Ordinal) + " await Task.Yield();");

    [Theory]
    [InlineData("x")]
    [InlineData("1234567890")]
    [InlineData("0123456789abcdef")]
    [InlineData("-paste-your-api-token-here")]
    public Task PlaceholderInsteadOfToken_StaysSilent(string filling) => Program.VerifyStatementsAsync<TokenInSourceAnalyzer>(
        $"var token = \"ATATT3xFfGF0{string.Concat(Enumerable.Repeat(filling, 160 / filling.Length))}=0A1B2C3D\"; await Task.Yield();");

    [Theory]
    [InlineData("await {|AAM2002:http.PostAsJsonAsync(\"https://jira.example.com/rest/pat/latest/tokens\", new { name = text })|};")]
    [InlineData("await {|AAM2002:http.PostAsync(text + \"/rest/pat/latest/tokens\", new StringContent(JsonSerializer.Serialize(new { name = text, expirationDuration = (int?)null })))|};")]
    [InlineData("await {|AAM2002:http.PostAsync(text + \"/rest/pat/latest/tokens\", JsonContent.Create(new Dictionary<string, object> { [\"name\"] = text }))|};")]
    [InlineData("await {|AAM2002:http.PostAsJsonAsync(\"/rest/api/latest/access-token\", new { name = text })|};")]
    [InlineData("await {|AAM2002:http.PostAsync(text + \"/rest/pat/latest/tokens\", new StringContent($\"{{\\\"name\\\":\\\"{text}\\\"}}\"))|};")]
    [InlineData("await {|AAM2002:http.PostAsync(text + \"/rest/pat/latest/tokens\", new StringContent(JsonSerializer.Serialize(new { name = text }, new JsonSerializerOptions(JsonSerializerDefaults.Web))))|};")]
    [InlineData("var node = new System.Text.Json.Nodes.JsonObject { [\"name\"] = text }; await {|AAM2002:http.PostAsync(text + \"/rest/pat/latest/tokens\", new StringContent(node.ToJsonString()))|};")]
    [InlineData("var body = new Dictionary<string, object>(); body[\"name\"] = text; await {|AAM2002:http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", body)|};")]
    [InlineData("await {|AAM2002:http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", new Named(text))|};", "record Named(string Name);")]
    [InlineData("await {|AAM2002:http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", new Ending { Name = text })|};", "class Ending { public string Name { get; set; } = \"\"; public int? ExpirationDuration { get; set; } }")]
    [InlineData("await {|AAM2002:http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", new Ending(text, null))|};", "record Ending(string Name, int? ExpirationDuration);")]
    public Task BodyWithoutExpiry_Reports(string statement, string types = "") => Program.VerifyStatementsAsync<TokenWithoutExpiryAnalyzer>(statement, types: types);

    [Theory]
    [InlineData("await http.PostAsJsonAsync(\"https://jira.example.com/rest/pat/latest/tokens\", new { name = text, expirationDuration = 90 });")]
    [InlineData("await http.PostAsJsonAsync(\"https://jira.example.com/rest/pat/latest/tokens\", (object)text);")]
    [InlineData("await http.PostAsync(\"https://jira.example.com/rest/pat/latest/tokens\", new StringContent(text));")]
    [InlineData("await http.GetAsync(\"https://jira.example.com/rest/pat/latest/tokens\");")]
    [InlineData("await http.PostAsJsonAsync(\"https://jira.example.com/rest/pat/latest/other\", new { name = text });")]
    [InlineData("await http.PostAsync(text + \"/rest/pat/latest/tokens\", new StringContent($\"{{\\\"name\\\":\\\"{text}\\\",\\\"expirationDuration\\\":7}}\"));")]
    [InlineData("await http.PostAsync(text + \"/rest/pat/latest/tokens\", new StringContent(\"{\\\"name\\\":\\\"a\\\"\" + text + \"}\"));")]
    [InlineData("var body = new Dictionary<string, object> { [\"name\"] = text }; if (text.Length > 1) body[\"expirationDuration\"] = 7; await http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", body);")]
    [InlineData("var body = new Dictionary<string, object> { [\"name\"] = text }; body.Add(\"expirationDuration\", 7); await http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", body);")]
    [InlineData("var body = new Dictionary<string, object> { [\"name\"] = text }; body[text] = 7; await http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", body);")]
    [InlineData("var body = new Dictionary<string, object> { [\"name\"] = text }; Filling.End(body); await http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", body);", "static class Filling { public static void End(Dictionary<string, object> body) => body[\"expirationDuration\"] = 7; }")]
    [InlineData("await http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", new Ending { Name = text });", "class Ending { public string Name { get; set; } = \"\"; public int ExpirationDuration { get; set; } = 30; }")]
    [InlineData("var body = new Ending { Name = text }; body.ExpirationDuration = 7; await http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", body);", "class Ending { public string Name { get; set; } = \"\"; public int? ExpirationDuration { get; set; } }")]
    [InlineData("await http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", new Ending(text, 7));", "record Ending(string Name, int? ExpirationDuration);")]
    [InlineData("await http.PostAsJsonAsync(\"/rest/pat/latest/tokens\", new Ending(text));", "class Ending(string name) { public string Name => name; [System.Text.Json.Serialization.JsonPropertyName(\"expirationDuration\")] public int Days { get; init; } = 30; }")]
    public Task ExpiryOrUnknownBody_StaysSilent(string statement, string types = "") => Program.VerifyStatementsAsync<TokenWithoutExpiryAnalyzer>(statement, types: types);

    private static string Encoded(string text) => Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(text));
}
