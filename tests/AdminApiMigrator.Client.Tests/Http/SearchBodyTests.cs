using System.Text;
using System.Text.Json;

namespace AdminApiMigrator.Client.Tests.Http;

public class SearchBodyTests
{
    [Theory]
    [InlineData(null, null, "{}")]
    [InlineData(null, "c", """{"cursor":"c"}""")]
    [InlineData(7L, null, """{"limit":7}""")]
    [InlineData(7L, "c=20,20", """{"limit":7,"cursor":"c=20,20"}""")]
    public void Cursor_StandsBesideTheFilter(long? limit, string? cursor, string body)
        => Assert.Equal(body, Encoding.UTF8.GetString(Write(limit, cursor)));

    [Theory]
    [InlineData("a\"b\\c")]
    [InlineData("zeile\nä 😀 </script>")]
    [InlineData("")]
    public void AnyCursor_IsReadBackAsItIs(string cursor)
    {
        using var read = JsonDocument.Parse(Write(1, cursor));

        Assert.Equal(cursor, read.RootElement.GetProperty("cursor").GetString());
    }

    private static byte[] Write(long? limit, string? cursor)
        => SearchBody.Write(new QueryWorkspacesBody { Limit = limit }, OperationsJson.Default.QueryWorkspacesBody, cursor);
}
