using System;
using System.Net.Http;
using System.Threading.Tasks;

interface IEndpoints
{
    string Base { get; }

    string Users(string orgId);
}

class Endpoints : IEndpoints
{
    public string Base => "https://directory.contoso.com/admin/v1";

    public string Users(string orgId) => $"{Base}/orgs/{orgId}/users/search";
}

abstract class Sender
{
    protected abstract Uri Host { get; }

    protected readonly HttpClient http = new();

    public Task PostAsync(string path) => http.PostAsync(new Uri(Host, path), null);
}

sealed class Contoso(IEndpoints endpoints) : Sender
{
    protected override Uri Host => new("https://directory.contoso.com");

    public Task SearchAsync(string orgId) => http.PostAsync(endpoints.Users(orgId), null);

    public Task CreateAsync(string orgId) => http.PostAsync($"{endpoints.Base}/orgs/{orgId}/directory/groups", null);

    public Task RemoveAsync(string orgId, string id) => PostAsync($"/admin/v1/orgs/{orgId}/directory/users/{id}/suspend-access");
}
