using System.Net.Http;
using System.Threading.Tasks;

class Choices(HttpClient http)
{
    private const string Root = "https://api.atlassian.com/admin/v1/orgs/";

    public async Task RunAsync(string orgId, string accountId, bool suspend, string action)
    {
        await {|AAM1001:{|AAM1001:http.PostAsync(Root + orgId + "/directory/users/" + accountId + (suspend ? "/suspend-access" : "/restore-access"), null)|}|};

        var path = action switch
        {
            "groups" => "/groups/search",
            "users" => "/users/search",
            "invite" => "/users/invite",
            _ => throw new System.ArgumentException(action),
        };
        await {|AAM1001:{|AAM1001:{|AAM1001:http.PostAsync(Root + orgId + path, null)|}|}|};

        string url;
        if (suspend)
        {
            url = $"{Root}{orgId}/directory/users/{accountId}/suspend-access";
        }
        else if (action == "restore")
        {
            url = $"{Root}{orgId}/directory/users/{accountId}/restore-access";
        }
        else
        {
            return;
        }

        await {|AAM1001:{|AAM1001:http.PostAsync(url, null)|}|};
    }
}
