using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Settings
{
    public Uri Gitlab { get; init; } = new("https://gitlab.contoso.com/api/v4/");

    public string Directory { get; init; } = "https://directory.contoso.com/admin/v1";
}

sealed class Memberships(HttpClient http, Settings settings)
{
    public Task InGitlabAsync(int group, int user) => http.PostAsJsonAsync(new Uri(settings.Gitlab, $"groups/{group}/members"), new { user_id = user, access_level = 30 });

    public Task InDirectoryAsync(string org, string group, string account) =>
        http.PostAsJsonAsync($"{settings.Directory}/orgs/{org}/directory/groups/{group}/memberships", new { account_id = account });

    public Task InGithubAsync(string org, string team, string user) => http.PutAsync($"https://api.github.com/orgs/{org}/teams/{team}/memberships/{user}", null);
}
