using System.Collections.Specialized;
using System.Net;
using System.Text;

public class HttpTool
{
    public static string DoPost(string url, NameValueCollection values)
    {
        using (WebClient client = new WebClient())
        {
            return Encoding.UTF8.GetString(client.UploadValues(url, "POST", values));
        }
    }

    public static string HttpDelete(string url)
    {
        using (WebClient client = new WebClient())
        {
            return client.UploadString(url, "DELETE", "");
        }
    }

    public static string DoGet(string url) => new WebClient().DownloadString(url);
}

public class Admin
{
    private const string Api = "https://api.atlassian.com/admin/v1/orgs/";

    public string Invite(string orgId, string email) => {|AAM1002:HttpTool.DoPost(Api + orgId + "/users/invite", new NameValueCollection { { "email", email } })|};

    public string Remove(string orgId, string accountId) => {|AAM1002:HttpTool.HttpDelete(string.Format("{0}{1}/directory/users/{2}", Api, orgId, accountId))|};

    public string List(string orgId) => HttpTool.DoGet(Api + orgId + "/users");
}
