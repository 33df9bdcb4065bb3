using System;
using System.Net.Http;
using System.Threading.Tasks;

delegate Task<bool> Call(HttpMethod method, string path);

record Ops(Func<string, Task<bool>> Suspend, Func<string, Task<bool>> Remove, Func<string, Task<bool>> Seen)
{
    public static Ops Live(HttpClient http, string org)
    {
        var call = Caller(http, "https://api.atlassian.com/admin/v1/orgs/" + org);
        return new Ops(
            id => {|AAM1001:call(HttpMethod.Post, $"directory/users/{id}/suspend-access")|},
            id => {|AAM1001:call(HttpMethod.Delete, $"directory/users/{id}")|},
            id => call(HttpMethod.Get, $"directory/users/{id}/last-active-dates"));
    }

    private static Call Caller(HttpClient http, string root) => async (method, path) =>
    {
        using var request = new HttpRequestMessage(method, root + "/" + path);
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    };

    public static Task CreateAsync(HttpClient http, string org)
    {
        return {|AAM1001:Directory("https://api.atlassian.com/admin/v1/orgs/" + org)|};

        Task Directory(string root)
        {
            return Post("directory/groups");

            Task Post(string tail) => http.PostAsync($"{root}/{tail}", null);
        }
    }
}
