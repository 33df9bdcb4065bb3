using System;
using System.Net.Http;
using System.Threading.Tasks;

class LedgerOptions
{
    public string ServiceRoot { get; set; } = "https://ledger.example.com/admin/v1/";
}

class OrganizationOptions
{
    public string ServiceRoot { get; set; } = "https://api.atlassian.com/admin/v1/";
}

interface IOptions<T>
{
    T Value { get; }
}

class Ledger(HttpClient http, Func<IOptions<LedgerOptions>> options, Func<IOptions<OrganizationOptions>> organization)
{
    public Task<HttpResponseMessage> CloseAsync(string orgId, string accountId)
    {
        var ledger = options().Value;
        http.BaseAddress = new Uri(ledger.ServiceRoot);
        return http.DeleteAsync($"orgs/{orgId}/directory/users/{accountId}");
    }

    public Task<HttpResponseMessage> SearchAsync(string orgId)
    {
        var ledger = options().Value;
        return http.PostAsync(ledger.ServiceRoot + "orgs/" + orgId + "/users/search", null);
    }

    public Task<HttpResponseMessage> ReadAsync(string orgId)
    {
        var given = organization().Value;
        return http.GetAsync(given.ServiceRoot + "orgs/" + orgId + "/users");
    }
}
