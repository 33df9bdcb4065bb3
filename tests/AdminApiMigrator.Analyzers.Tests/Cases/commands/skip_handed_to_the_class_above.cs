using System.Net.Http;

abstract record Command(HttpMethod Method, string Path);

sealed record GrantRole(string Org, string User) : Command(HttpMethod.Post, $"admin/v1/orgs/{Org}/users/{User}/role-assignments/assign");

sealed record CloseLocker(string Org, string User) : Command(HttpMethod.Post, $"https://lockers.contoso.com/admin/v1/orgs/{Org}/directory/users/{User}/suspend-access");

sealed record ExpectedSuspension(string Org, string User) : Command(HttpMethod.Post, $"admin/v1/orgs/{Org}/directory/users/{User}/suspend-access");

abstract class Route(string verb, string pattern)
{
    public string Verb => verb;

    public string Pattern => pattern;
}

sealed class LastSeen() : Route("GET", "/admin/v1/orgs/{org}/directory/users/{user}/last-active-dates");
