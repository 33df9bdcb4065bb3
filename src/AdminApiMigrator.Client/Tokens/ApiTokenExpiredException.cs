using System.Globalization;

namespace AdminApiMigrator.Client;

/// <summary>A token is past its expiry. Nothing was sent: the service would answer 401, which says nothing of the reason.</summary>
public class ApiTokenExpiredException : InvalidOperationException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="kind">Which API the token opened.</param>
    /// <param name="expiredAt">When it expired.</param>
    public ApiTokenExpiredException(ApiTokenKind kind, DateTimeOffset expiredAt)
        : base(string.Format(
            CultureInfo.InvariantCulture,
            "The token ({0}) expired at {1:yyyy-MM-dd HH:mm}Z and was not used. An expiry cannot be moved: create a new token, put it "
            + "where this program gets its token from, and give the new expiry with it.",
            kind,
            expiredAt.UtcDateTime))
    {
        Kind = kind;
        ExpiredAt = expiredAt;
    }

    /// <summary>Which API the token opened.</summary>
    public ApiTokenKind Kind { get; }

    /// <summary>When it expired.</summary>
    public DateTimeOffset ExpiredAt { get; }
}
