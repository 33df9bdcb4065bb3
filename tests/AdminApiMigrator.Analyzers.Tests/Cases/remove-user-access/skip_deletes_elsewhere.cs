using System;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Deprovisioning(HttpClient scim, HttpClient github, HttpClient own)
{
    public Task FromScimAsync(string directoryId, string userId) => scim.DeleteAsync($"https://api.atlassian.com/scim/directory/{directoryId}/Users/{userId}");

    public Task FromGithubAsync(string org, string user) => github.DeleteAsync($"https://api.github.com/orgs/{org}/members/{user}");

    // The company's own directory, whose paths were modelled on the service's.
    public Task FromOwnAsync(string org, string user) => own.DeleteAsync($"https://people.contoso.com/admin/v1/orgs/{org}/directory/users/{user}");

    public Task FromUnknownAsync(string host, string org, string user) => own.DeleteAsync($"{host}/api/orgs/{org}/users/{user}");
}
