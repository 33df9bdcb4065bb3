using System.Net.Http;
using System.Threading.Tasks;

class DirectoryOptions
{
    public string BaseUrl { get; init; } = "https://directory.example.com/admin/v1";

    public string Region { get; set; } = "eu";
}

class Own(HttpClient http, DirectoryOptions options)
{
    private string Self => Self + "/admin/v1/orgs";

    public async Task RunAsync(string orgId)
    {
        await http.PostAsync($"{options.BaseUrl}/orgs/{orgId}/users/search", null);
        await http.PostAsync($"https://{options.Region}.directory.example.com/admin/v1/orgs/{orgId}/users/search", null);
        await http.PostAsync(Self, null);
    }
}
