using System.Net.Http;
using System.Threading.Tasks;

public class Directory
{
    private readonly HttpClient _client;
    private readonly string _version;

    public Directory(HttpClient client, string version = "v1")
    {
        _client = client;
        _version = version;
        _client.BaseAddress ??= new System.Uri("https://api.atlassian.com/admin/" + version + "/");
    }

    public Task RestoreAsync(string orgId, string accountId) => {|AAM1001:_client.PostAsync($"orgs/{orgId}/directory/users/{accountId}/restore-access", null)|};

    public Task<HttpResponseMessage> RevokeAsync(string orgId, string groupId) => {|AAM1001:_client.PostAsync("/admin/" + _version + $"/orgs/{orgId}/directory/groups/{groupId}/roles/revoke", null)|};
}
