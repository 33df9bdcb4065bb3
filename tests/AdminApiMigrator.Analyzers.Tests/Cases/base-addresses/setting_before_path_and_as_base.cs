using System;
using System.Net.Http;
using System.Threading.Tasks;

class Config
{
    public string BaseUrl { get; set; } = "https://api.atlassian.com";

    public string OrgId { get; set; } = "";
}

class Groups(HttpClient http, Config config)
{
    private readonly string _directory = config.BaseUrl + "/admin/v1/orgs/" + config.OrgId + "/directory";

    public Task DeleteAsync(string groupId) => {|AAM1001:http.DeleteAsync($"{_directory}/groups/{groupId}")|};

    public Task FindAsync(HttpContent body) => {|AAM1001:http.PostAsync("admin/v1/orgs/" + config.OrgId + "/groups/search", body)|};
}

class Program
{
    static async Task RunAsync(Config config)
    {
        using var http = new HttpClient { BaseAddress = new Uri(config.BaseUrl + "/") };
        await new Groups(http, config).DeleteAsync("1");
    }
}
