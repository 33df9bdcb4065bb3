namespace AdminApiMigrator.Client;

/// <summary>How often the service takes a request of an operation before it answers 429.</summary>
/// <param name="Route">Method and path template.</param>
/// <param name="Calls">How many requests it takes...</param>
/// <param name="Time">...in any time of this length.</param>
internal sealed record OperationLimit(string Route, int Calls, TimeSpan Time)
{
    /// <summary>The template.</summary>
    public RouteTemplate Template { get; } = RouteTemplate.Of(Route);

    /// <summary>
    /// What a request is counted with: the service counts those of an organization apart from those of another one, and the organization is
    /// the first id of every path that has one.
    /// </summary>
    public string ScopeOf(string[] ids) => Route.Contains("/orgs/{orgId}/") ? ids[0] : "";
}
