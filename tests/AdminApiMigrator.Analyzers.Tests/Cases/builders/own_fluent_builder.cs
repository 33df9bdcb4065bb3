using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Address(string root)
{
    private readonly List<string> _path = new();
    private string _query = "";

    public static Address OfService() => new("https://api.atlassian.com/");

    public Address Then(params string[] names)
    {
        foreach (var name in names)
        {
            _path.Add(Uri.EscapeDataString(name));
        }

        return this;
    }

    public Address With(string name, string value)
    {
        _query += (_query.Length == 0 ? "?" : "&") + name + "=" + value;
        return this;
    }

    public override string ToString() => root.TrimEnd('/') + "/" + string.Join("/", _path) + _query;
}

class Builders(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId, string groupId, bool force)
    {
        await {|AAM1001:http.PostAsync(Address.OfService().Then("admin", "v1", "orgs", orgId).Then("directory", "users", accountId, "suspend-access").ToString(), null)|};

        var group = Address.OfService().Then("admin").Then("v1", "orgs", orgId);
        group.Then("directory", "groups", groupId);
        if (force)
        {
            group.With("forceIfNotEmpty", "true");
        }

        await {|AAM1001:http.DeleteAsync(group.ToString())|};
    }
}
