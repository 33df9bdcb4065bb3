using AdminApiMigrator.Rules;

namespace AdminApiMigrator.Analyzers.Tests.Rules;

public sealed class UrlLengthAnalyzerTests
{
    [Theory]
    [InlineData("https://team.atlassian.net/rest/api/3/search?jql=", 8192)]
    [InlineData("https://api.atlassian.com/ex/jira/1/rest/api/3/search?jql=", 9000)]
    public Task ConstantOverTheLimit_Reports(string start, int more) =>
        Program.VerifyStatementsAsync<UrlLengthAnalyzer>($"await http.GetAsync({{|AAM3001:\"{start}{new string('a', more)}\"|}});");

    [Fact]
    public Task EncodingCounts_Reports() =>
        Program.VerifyStatementsAsync<UrlLengthAnalyzer>($"await http.GetAsync({{|AAM3001:\"https://team.atlassian.net/rest/api/3/search?jql={new string(' ', 2800)}\"|}});");

    [Theory]
    [InlineData("""await http.GetAsync({|AAM3002:"https://team.atlassian.net/rest/api/3/user/bulk?accountId=" + string.Join("&accountId=", ids)|});""")]
    [InlineData("""await http.GetAsync({|AAM3002:$"https://team.atlassian.net/rest/api/3/group/bulk?{string.Join("&", ids.Select(id => $"groupId={id}"))}"|});""")]
    [InlineData("""var url = "https://team.atlassian.net/rest/api/3/user/bulk?"; foreach (var id in ids) { url += "&accountId=" + id; } await http.GetAsync({|AAM3002:url|});""")]
    [InlineData("""await http.GetAsync({|AAM3002:"https://team.atlassian.net/rest/api/3/user/bulk?" + string.Concat(ids.Select(id => "accountId=" + id + "&"))|});""")]
    [InlineData("""await http.GetAsync({|AAM3003:$"https://team.atlassian.net/rest/api/3/search?jql=key in ({string.Join(",", ids)})"|});""")]
    public Task UrlThatGrowsWithAList_Reports(string statements) => Program.VerifyStatementsAsync<UrlLengthAnalyzer>(statements);

    [Theory]
    [InlineData("""await http.GetAsync("https://team.atlassian.net/rest/api/3/user/bulk?accountId=" + accountId);""")]
    [InlineData("""await http.GetAsync("https://example.com/rest/api/3/user/bulk?accountId=" + string.Join("&accountId=", ids));""")]
    [InlineData("""await http.GetAsync("https://team.atlassian.net/rest/api/3/issue/" + string.Join("-", "A", "1"));""")]
    [InlineData("""await http.PostAsJsonAsync("https://team.atlassian.net/rest/api/3/search", new { jql = "key in (" + string.Join(",", ids) + ")" });""")]
    [InlineData("""Console.WriteLine("https://team.atlassian.net/?" + string.Join("&accountId=", ids)); await Task.Yield();""")]
    public Task ShortOtherOrBody_StaysSilent(string statements) => Program.VerifyStatementsAsync<UrlLengthAnalyzer>(statements);
}
