using System;
using System.IO;
using System.Net;
using System.Text;

namespace Contoso.Licenses.Forms
{
    public class RemoveUserDialog
    {
        private readonly string m_OrgId;
        private readonly string m_ApiKey;

        public RemoveUserDialog(string orgId, string apiKey)
        {
            m_OrgId = orgId;
            m_ApiKey = apiKey;
        }

        public string Remove(string accountId)
        {
            string url = String.Format("{0}/orgs/{1}/directory/users/{2}", "https://api.atlassian.com/admin/v1", m_OrgId, accountId);
            HttpWebRequest request = (HttpWebRequest){|AAM1002:WebRequest.Create(url)|};
            request.Method = "DELETE";
            request.Headers.Add(HttpRequestHeader.Authorization, "Bearer " + m_ApiKey);
            using (HttpWebResponse response = (HttpWebResponse)request.GetResponse())
            using (StreamReader reader = new StreamReader(response.GetResponseStream(), Encoding.UTF8))
            {
                return reader.ReadToEnd();
            }
        }
    }
}
