using System;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Address(string start)
{
    private string _text = start;

    public Address Slash(object part)
    {
        _text = _text + "/" + part;
        return this;
    }

    public Address Anew(string text)
    {
        _text = text;
        return this;
    }

    public Uri Finish() => new(_text);
}

class Adding(HttpClient http)
{
    public async Task RunAsync(Guid orgId, string id)
    {
        await http.DeleteAsync(Orgs().Slash(orgId).Slash("policies").Slash(id).Finish());
        await http.PostAsync(Orgs().Slash(orgId).Slash("users").Slash("search").Anew("https://example.org").Finish(), null);
        await http.GetAsync(Orgs().Slash(orgId).Slash("users").Finish());
    }

    private static Address Orgs() => new Address("https://api.atlassian.com/admin/v1").Slash("orgs");
}
