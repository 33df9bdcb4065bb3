using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;

class Appending(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId, int kind)
    {
        string url = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/users/";
        using (var log = new StringWriter())
        {
            try
            {
                url += accountId;
                switch (kind)
                {
                    case 0:
                        url += "/suspend-access";
                        break;
                    case 1:
                        throw new InvalidOperationException();
                    default:
                        url += "/restore-access";
                        break;
                }

                await {|AAM1001:{|AAM1001:http.PostAsync(url, null)|}|};
            }
            finally
            {
                await log.FlushAsync();
            }
        }
    }
}
