using System;
using System.Net.Http;
using System.Threading.Tasks;

public class AdminOptions
{
    public string Path { get; set; } = "";
}

public class Unresolved(HttpClient http, AdminOptions options)
{
    public Task SendAsync(string path) => {|AAM1008:http.PostAsync("https://api.atlassian.com/admin/v1/orgs/1/" + path, null)|};

    public Task ConfiguredAsync() => {|AAM1008:http.PostAsync($"https://api.atlassian.com/admin/v1/{options.Path}/search", null)|};

    public Task EnvironmentAsync() => {|AAM1008:http.DeleteAsync("/admin/v1/orgs/1/" + Environment.GetEnvironmentVariable("TAIL") + "/users/2")|};

    public Task HostOnlyAsync(Uri tail) => {|AAM1008:http.GetAsync(new Uri(new Uri("https://api.atlassian.com/"), tail))|};
}
