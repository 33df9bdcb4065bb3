using System.Net;
using System.Text;

namespace Contoso.Reports
{
    public static class UserReport
    {
        private const string BASE_URL = @"https://api.atlassian.com/admin/v1/orgs/";

        public static string Download(string orgId, string token, bool onlySuspended)
        {
            var url = new StringBuilder(BASE_URL);
            url.Append(orgId);
            url.Append('/').Append("users").Append('/').Append("search");
            using (var client = new WebClient())
            {
                client.Headers[HttpRequestHeader.Authorization] = "Bearer " + token;
                client.Headers[HttpRequestHeader.ContentType] = "application/json";
                return {|AAM1002:client.UploadString(url.ToString(), "POST", onlySuspended ? "{\"isSuspended\":true}" : "{}")|};
            }
        }
    }
}
