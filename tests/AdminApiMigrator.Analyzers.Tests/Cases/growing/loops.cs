using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using System.Web;

class Growing(HttpClient http)
{
    private const string Site = "https://example.atlassian.net";

    public async Task RunAsync(List<string> ids, bool byName)
    {
        var url = new StringBuilder(Site + "/rest/api/3/user/bulk?");
        foreach (var id in ids)
        {
            url.Append("&accountId=").Append(id);
        }

        await http.GetAsync({|AAM3002:url.ToString()|});

        var more = Site + "/rest/api/3/user/bulk?maxResults=50";
        ids.ForEach(id => more += "&accountId=" + id);
        await http.GetAsync({|AAM3002:more|});

        var name = byName ? "groupName" : "groupId";
        var groups = Site + "/rest/api/3/group/bulk?";
        for (var i = 0; i < ids.Count; i++)
        {
            groups += $"{(i == 0 ? "" : "&")}{name}={ids[i]}";
        }

        await http.GetAsync({|AAM3003:groups|});

        var query = HttpUtility.ParseQueryString("");
        foreach (var id in ids)
        {
            query.Add("accountId", id);
        }

        await http.GetAsync({|AAM3002:Site + "/rest/api/3/user/bulk?" + query|});
    }
}
