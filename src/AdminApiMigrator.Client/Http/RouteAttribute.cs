namespace AdminApiMigrator.Client;

/// <summary>The request a method sends, written as in the catalogue: method, space, full path template.</summary>
/// <param name="route">The request, such as <c>GET /admin/v2/orgs/{orgId}/directories</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RouteAttribute(string route) : Attribute
{
    /// <summary>The method and the path template.</summary>
    public string Route { get; } = route;
}
