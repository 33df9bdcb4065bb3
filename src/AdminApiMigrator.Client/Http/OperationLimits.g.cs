// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

namespace AdminApiMigrator.Client;

/// <summary>The operations that the service limits by themselves, each for an organization.</summary>
internal static class OperationLimits
{
    /// <summary>The limits that the rules know.</summary>
    public static OperationLimit[] All { get; } =
    [
        new("GET /admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates", 200, TimeSpan.FromSeconds(60)),
        new("GET /admin/v1/orgs/{orgId}/events", 10, TimeSpan.FromSeconds(60)),
    ];
}
