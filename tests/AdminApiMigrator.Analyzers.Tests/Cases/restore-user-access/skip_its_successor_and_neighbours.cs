using System.Net.Http;
using System.Threading.Tasks;

static class Restore
{
    private const string Api = "https://api.atlassian.com";

    public static Task InDirectoryAsync(this HttpClient http, string org, string directory, string account) =>
        http.PostAsync($"{Api}/admin/v2/orgs/{org}/directories/{directory}/users/{account}/restore", null);

    public static Task AccountAsync(this HttpClient http, string account) => http.PostAsync($"{Api}/users/{account}/manage/lifecycle/enable", null);

    public static Task<HttpResponseMessage> StateAsync(this HttpClient http, string org, string account) =>
        http.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{Api}/admin/v1/orgs/{org}/directory/users/{account}/last-active-dates"));
}
