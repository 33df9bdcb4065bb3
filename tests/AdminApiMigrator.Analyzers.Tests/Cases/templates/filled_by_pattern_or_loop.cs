using System.Collections.Generic;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

class Filled(HttpClient http)
{
    private const string Members = "https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships";

    private static readonly Regex Name = new(@"\{(\w+)\}");

    public async Task RunAsync(string orgId, Dictionary<string, string> values, object[] parts)
    {
        await {|AAM1001:http.PostAsync(Name.Replace(Members, match => values[match.Groups[1].Value]), null)|};
        await {|AAM1001:http.PostAsync(Regex.Replace(Members, @"\{orgId\}", orgId), null)|};
        await {|AAM1001:http.PostAsync(Fill(Members, values), null)|};
        await {|AAM1001:http.DeleteAsync(string.Format("https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}", parts))|};
    }

    private static string Fill(string template, Dictionary<string, string> values)
    {
        foreach (var pair in values)
        {
            template = template.Replace("{" + pair.Key + "}", pair.Value);
        }

        return template;
    }
}
