using System;
using System.Net.Http;
using System.Threading.Tasks;

interface IAddress
{
    IAddress Slash(object part);

    IAddress Query(string name, string value);

    Uri Finish();
}

sealed class Address : IAddress
{
    private string _text;

    public Address(string text)
    {
        _text = text;
    }

    public static implicit operator Uri(Address address) => new(address._text);

    public static Address operator +(Address address, string tail) => new(address._text + tail);

    public IAddress Slash(object part)
    {
        _text = _text + "/" + part;
        return this;
    }

    public IAddress Query(string name, string value)
    {
        if (value is null)
        {
            return this;
        }

        _text += "?" + name + "=" + value;
        return this;
    }

    public Uri Finish() => new(_text);
}

class Adding(HttpClient http)
{
    public async Task RunAsync(Guid orgId, string id, string force)
    {
        await {|AAM1001:http.DeleteAsync(Orgs().Slash(orgId).Slash("directory").Slash("groups").Slash(id).Query("forceIfNotEmpty", force).Finish())|};
        await {|AAM1001:http.PostAsync(new Address("https://api.atlassian.com/admin/v1/orgs/o") + "/users/invite", null)|};
        await http.PostAsync(new Address("https://api.atlassian.com/admin/v2/orgs/o") + "/users/invite", null);
    }

    private static IAddress Orgs() => new Address("https://api.atlassian.com/admin/v1").Slash("orgs");
}
