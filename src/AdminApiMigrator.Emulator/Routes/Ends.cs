using System.Globalization;

namespace AdminApiMigrator.Emulator;

/// <summary>What an operation says about its own end, before and after.</summary>
internal static class Ends
{
    /// <summary>The code of the answer 410. No source has one.</summary>
    public const string GoneCode = "ADMIN-410-1";

    /// <summary>The refusal of an operation that has ended by a day; null while it works.</summary>
    public static Refusal? RefusalOf(EmulatedRoute route, DateOnly asOf, RemovedAnswer answer)
    {
        if (!route.HasEnded(asOf))
        {
            return null;
        }

        if (route.Status == "disabled")
        {
            return new Refusal(404, "ADMIN-404-1", $"{route.Request} is switched off for now.");
        }

        var when = route.LastDay is { } last ? $"after {last:yyyy-MM-dd}" : "long ago";
        var then = route.ReplacedBy.IsEmpty ? "Nothing replaces it." : $"Use {route.ReplacedBy[0]}.";
        var (status, code) = answer == RemovedAnswer.Gone ? (410, GoneCode) : (404, "ADMIN-404-1");
        return new Refusal(status, code, $"{route.Request} was removed {when}. {then}");
    }

    /// <summary>The headers that announce an end: Deprecation as RFC 9745 has it and Sunset as RFC 8594 does.</summary>
    public static IEnumerable<KeyValuePair<string, string>> HeadersOf(EmulatedRoute route, DateOnly asOf)
    {
        if (route.LastDay is not { } last)
        {
            yield break;
        }

        // RFC 9745 wants a date even where none is published; the end itself is one by which the endpoint surely is deprecated.
        var deprecated = route.DeprecatedOn ?? last;
        if (route.DeprecatedOn is null || asOf >= deprecated)
        {
            yield return new("Deprecation", string.Create(CultureInfo.InvariantCulture, $"@{StartOf(deprecated).ToUnixTimeSeconds()}"));
        }

        yield return new("Sunset", StartOf(last.AddDays(1)).ToString("R", CultureInfo.InvariantCulture));
    }

    private static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
