using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class Members(HttpClient http)
{
    public Task FindAsync(IReadOnlyCollection<string> values, bool byName)
    {
        var name = byName ? "groupName" : "groupId";
        return http.GetAsync({|AAM3003:"https://example.atlassian.net/rest/api/3/group/bulk?" + string.Join("&", values.Select(value => name + "=" + value))|});
    }

    public Task UsersAsync(IEnumerable<string> keys, bool isKey)
    {
        var url = "https://example.atlassian.net/rest/api/3/user/bulk/migration?maxResults=200";
        foreach (var key in keys)
        {
            url += $"&{(isKey ? "key" : "username")}={key}";
        }

        return http.GetAsync({|AAM3003:url|});
    }
}
