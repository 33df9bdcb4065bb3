using System;
using System.Net.Http;
using System.Threading.Tasks;

class Functions(HttpClient http)
{
    private static readonly Func<string, string> Org = id => "https://api.atlassian.com/admin/v1/orgs/" + id;

    public async Task RunAsync(string orgId, string accountId)
    {
        string Url(string tail) => $"{Org(orgId)}/{tail}";
        Func<string, string> user = tail =>
        {
            var path = Org(orgId) + "/directory/users/" + accountId;
            return path + "/" + tail;
        };
        Func<string, string> same = Url;

        await {|AAM1001:http.PostAsync(Url("users/search"), null)|};
        await {|AAM1001:http.PostAsync(user("suspend-access"), null)|};
        await {|AAM1001:http.PostAsync(same("groups/search"), null)|};
        await Task.Run(async () =>
        {
            var url = Org(orgId);
            url += "/directory/groups";
            await {|AAM1001:http.PostAsync(url, null)|};
        });
    }
}
