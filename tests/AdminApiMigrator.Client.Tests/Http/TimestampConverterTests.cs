using System.Text.Json;

namespace AdminApiMigrator.Client.Tests.Http;

public class TimestampConverterTests
{
    [Theory]
    [InlineData("2024-01-02T03:04:05.678Z", "2024-01-02T03:04:05.678+00:00")]
    [InlineData("2024-01-02T03:04:05+0200", "2024-01-02T03:04:05+02:00")]
    [InlineData("2024-01-02T03:04:05+02:00", "2024-01-02T03:04:05+02:00")]
    [InlineData("2024-01-02T03:04:05", "2024-01-02T03:04:05+00:00")]
    [InlineData("2024-01-02Z", "2024-01-02T00:00:00+00:00")]
    [InlineData("", null)]
    public void PointInTime_IsReadInEveryForm(string text, string? expected) => Assert.Equal(
        expected is null ? null : DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Read($"\"{text}\""));

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("\"Z\"")]
    [InlineData("{}")]
    public void AnythingElse_IsRefused(string json) => Assert.Throws<JsonException>(() => Read(json));

    private static DateTimeOffset? Read(string json)
        => JsonSerializer.Deserialize($$"""{"addedToOrg":{{json}}}""", AdminApiJson.Default.DirectoryUser)!.AddedToOrg;
}
