using System;
using System.Net.Http;
using System.Threading.Tasks;

class Paths
{
    public string Block { get; set; } = "/directory/users/{0}/suspend-access";

    public string Dates { get; set; } = "/directory/users/{0}/last-active-dates";
}

class Access(HttpClient http, Paths paths, string org)
{
    // The variable has the name of the parameter that takes it.
    public Task BlockAsync(string id)
    {
        var tail = string.Format(paths.Block, id);
        return {|AAM1001:PostAsync(tail)|};
    }

    public Task AgainAsync(string id) => {|AAM1001:PostAsync(string.Format(paths.Block, id))|};

    public Task DatesAsync(string id)
    {
        var tail = string.Format(paths.Dates, id);
        return PostAsync(tail);
    }

    private Task<HttpResponseMessage> PostAsync(string tail) => http.PostAsync(new Uri($"https://api.atlassian.com/admin/v1/orgs/{org}" + tail), null);
}
