using System.Globalization;

namespace AdminApiMigrator.Emulator;

/// <summary>Points in time as the service writes them.</summary>
internal static class Times
{
    /// <summary>Date and time in UTC with milliseconds; null for none.</summary>
    public static string? Text(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The day in UTC; null for none.</summary>
    public static string? Day(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
