using System;
using System.Net.Http;
using System.Threading.Tasks;

abstract class GroupStore
{
    public abstract Task DeleteAsync(string path);
}

sealed class LdapGroups(HttpClient http) : GroupStore
{
    private static readonly Uri Host = new("https://ldap.contoso.com/");

    public override Task DeleteAsync(string path) => http.DeleteAsync(new Uri(Host, path));

    public Task DeleteGroupAsync(string org, string group) => DeleteAsync($"admin/v1/orgs/{org}/directory/groups/{group}");

    public Task InJiraAsync(string name) => http.DeleteAsync("https://contoso.atlassian.net/rest/api/3/group?groupname=" + Uri.EscapeDataString(name));

    public Task InScimAsync(string directory, string id) => http.DeleteAsync($"https://api.atlassian.com/scim/directory/{directory}/Groups/{id}");
}
