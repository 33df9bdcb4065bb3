using System.Net;

class Legacy
{
    public void Suspend(string orgId, string accountId)
    {
        var request = (HttpWebRequest){|AAM1002:WebRequest.Create("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/users/" + accountId + "/suspend-access")|};
        request.ContentType = "application/json";
        request.Method = "POST";
        request.GetResponse();
    }

    public void Remove(string orgId, string accountId)
    {
        HttpWebRequest request;
        request = {|AAM1002:WebRequest.CreateHttp($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}")|};
        request.Method = System.Net.Http.HttpMethod.Delete.Method;
        using var response = request.GetResponse();
    }
}
