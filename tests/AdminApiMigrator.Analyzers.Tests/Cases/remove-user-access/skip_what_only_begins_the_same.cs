using System;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Users(HttpClient http, string orgId)
{
    private string User(string accountId) => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}";

    public Task<string> LastActiveAsync(string accountId) => http.GetStringAsync(User(accountId) + "/last-active-dates");

    public Task<HttpResponseMessage> PutAsync(string accountId) => http.PutAsync(User(accountId), null);

    public Task<HttpResponseMessage> DeleteAccountAsync(string accountId) => http.PostAsync($"https://api.atlassian.com/users/{accountId}/manage/lifecycle/delete", null);

    public Task<HttpResponseMessage> RemoveAsync(string directoryId, string accountId) =>
        http.DeleteAsync($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}");
}
