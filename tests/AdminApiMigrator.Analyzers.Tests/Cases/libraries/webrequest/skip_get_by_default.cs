using System;
using System.Net;

class Reader
{
    public void Run(string orgId, string accountId)
    {
        var user = WebRequest.Create($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}");
        user.GetResponse();
        var users = WebRequest.CreateHttp($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users");
        users.Method = "GET";
        var dates = (HttpWebRequest)WebRequest.Create($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates");
    }
}
