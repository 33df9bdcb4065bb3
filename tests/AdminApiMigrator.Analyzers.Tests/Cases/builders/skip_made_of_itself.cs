using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Address
{
    private readonly List<string> _path = new();

    public Address Then(string name)
    {
        _path.Add(name);
        return this;
    }

    public Address Twice(string name) => Then(name).Twice(name);

    public string Build() => "https://api.atlassian.com/admin/v1/orgs/" + string.Join("/", _path);
}

sealed record Copy(string Path)
{
    public static readonly Copy One = One with { Path = One.Path + "/users" };
}

class Endless(HttpClient http)
{
    private static readonly Address Self = Self.Then("users").Then("search");
    private static readonly IEnumerable<string> All = new[] { "users" }.Concat(All);

    public async Task RunAsync()
    {
        await http.PostAsync(Self.Build(), null);
        await http.PostAsync(new Address().Twice("users").Build(), null);
        await http.PostAsync("https://api.atlassian.com/admin/v1/orgs/o" + Copy.One.Path, null);
        foreach (var path in All)
        {
            await http.GetAsync("https://api.atlassian.com/admin/v1/orgs/o/" + path);
        }
    }
}
