using System;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web;

sealed class GroupCleaner(HttpClient http)
{
    private const string Group = "https://api.atlassian.com/admin/v1/orgs/{org}/directory/groups/{group}";

    public Task<HttpResponseMessage> DeleteAsync(string org, string group, bool force)
    {
        var builder = new UriBuilder(Group.Replace("{org}", org, StringComparison.Ordinal).Replace("{group}", group, StringComparison.Ordinal));
        var query = HttpUtility.ParseQueryString(builder.Query);
        if (force)
        {
            query["forceIfNotEmpty"] = "true";
        }

        builder.Query = query.ToString();
        return {|AAM1001:http.DeleteAsync(builder.Uri)|};
    }
}
