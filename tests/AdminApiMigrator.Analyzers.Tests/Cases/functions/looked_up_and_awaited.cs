using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;

class LookedUp(HttpClient http, string orgId)
{
    private readonly Dictionary<string, Func<string, string>> _urls = new()
    {
        ["group"] = id => "https://api.atlassian.com/admin/v1/orgs/o/directory/groups/" + id,
        ["policy"] = id => "https://api.atlassian.com/admin/v1/orgs/o/policies/" + id,
    };

    public string this[string tail] => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/{tail}";

    public async Task RunAsync(string id)
    {
        await {|AAM1001:http.DeleteAsync(_urls["group"](id))|};
        await http.DeleteAsync(_urls["policy"](id));
        await {|AAM1001:http.PostAsync(this["groups/search"], null)|};
        await http.PostAsync(this["policies"], null);
        var uri = await RestoreAsync(id).ConfigureAwait(false);
        await {|AAM1001:http.PostAsync(uri, null)|};
        await {|AAM1001:http.DeleteAsync(Path.Combine("https://api.atlassian.com/admin/v1/orgs/", orgId, "directory", "users", id))|};
        await {|AAM1001:http.PostAsync(Join(Join("https://api.atlassian.com/admin/v1/orgs", orgId), "users/invite"), null)|};
    }

    private static string Join(string left, string right) => left + "/" + right;

    private ValueTask<Uri> RestoreAsync(string id) => ValueTask.FromResult(new Uri($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{id}/restore-access"));
}
