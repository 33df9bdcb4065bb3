using System.Collections.Frozen;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

static class RoleActions
{
    private static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["take"] = "https://api.atlassian.com/admin/v1/orgs/{0}/directory/groups/{1}/roles/revoke",
        ["ask"] = "https://api.atlassian.com/admin/v2/orgs/{0}/directories/-/groups/{1}/role-assignments",
    }.ToFrozenDictionary();

    public static Task<HttpResponseMessage> TakeAsync(HttpClient http, string org, string group, HttpContent roles) => {|AAM1001:http.PostAsync(string.Format(Paths["take"], org, group), roles)|};

    public static Task<HttpResponseMessage> AskAsync(HttpClient http, string org, string group) => http.GetAsync(string.Format(Paths["ask"], org, group));
}
