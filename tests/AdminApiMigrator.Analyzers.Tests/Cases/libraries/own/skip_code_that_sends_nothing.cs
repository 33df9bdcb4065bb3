using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;

interface IPages
{
    Task DeleteAsync(string url);
}

/// <summary>Saved pages by their address.</summary>
sealed class Pages(string folder) : IPages
{
    public Task DeleteAsync(string url)
    {
        File.Delete(NameOf(url));
        return Task.CompletedTask;
    }

    public async Task PostAsync<T>(string path, T page) => await File.WriteAllTextAsync(NameOf(path), page?.ToString());

    private string NameOf(string path) => Path.Combine(folder, Convert.ToHexString(Encoding.UTF8.GetBytes(path)));
}

class SeenClient
{
    private readonly Dictionary<string, int> _seen = new();

    public void Delete(string url) => _seen.Remove(url);

    public void Post(string url) => _seen[url] = 1;
}

class Job
{
    public async Task RunAsync(Pages pages, IPages behind, SeenClient seen, string orgId, string groupId)
    {
        await pages.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}");
        await pages.PostAsync($"/admin/v1/orgs/{orgId}/users/search", new { });
        await behind.DeleteAsync($"/admin/v1/orgs/{orgId}/directory/groups/{groupId}");
        seen.Delete($"/admin/v1/orgs/{orgId}/directory/groups/{groupId}");
        seen.Post("https://api.atlassian.com/admin/v1/orgs/1/users/search");
    }
}
