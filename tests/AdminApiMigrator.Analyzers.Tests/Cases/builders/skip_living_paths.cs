using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Address(string root)
{
    private readonly List<string> _path = new();
    private readonly Dictionary<string, string> _query = new();

    public Address Then(string name)
    {
        _path.Add(name);
        return this;
    }

    public Address With(string name, string value)
    {
        _query[name] = value;
        return this;
    }

    public string Build() => root + string.Join("/", _path) + "?" + string.Join("&", _query.Select(pair => pair.Key + "=" + pair.Value));
}

class Builders(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId, string directoryId, string cursor)
    {
        await http.GetAsync(new Address("https://api.atlassian.com/admin/v1/orgs/").Then(orgId).Then("users").With("cursor", cursor).Build());
        await http.GetAsync(new Address("https://api.atlassian.com/admin/v1/orgs/").Then(orgId).Then("directory").Then("users").Then(accountId).Then("last-active-dates").Build());
        await http.DeleteAsync(new Address("https://api.atlassian.com/admin/v2/orgs/").Then(orgId).Then("directories").Then(directoryId).Then("users").Then(accountId).Build());
        await http.DeleteAsync(new Address("https://example.org/admin/v1/orgs/").Then(orgId).Then("directory").Then("users").Then(accountId).Build());
    }
}
