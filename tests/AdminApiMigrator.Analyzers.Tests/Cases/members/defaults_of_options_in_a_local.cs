using System;
using System.Net.Http;
using System.Threading.Tasks;

class OrganizationOptions
{
    public string ServiceRoot { get; set; } = "https://api.atlassian.com/admin/v1/";
}

interface IOptions<T>
{
    T Value { get; }
}

class Gateway(HttpClient http, Func<IOptions<OrganizationOptions>> options)
{
    public Task<HttpResponseMessage> SearchAsync(string orgId)
    {
        var given = options().Value;
        return {|AAM1001:http.PostAsync(given.ServiceRoot + "orgs/" + orgId + "/users/search", null)|};
    }

    public Task<HttpResponseMessage> RemoveAsync(string orgId, string accountId)
    {
        var current = options().Value;
        http.BaseAddress = new Uri(current.ServiceRoot);
        return {|AAM1001:http.DeleteAsync($"orgs/{orgId}/directory/users/{accountId}")|};
    }
}
