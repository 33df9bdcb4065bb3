using System.Collections.Generic;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

class Answers
{
    public async Task<string> ReadAsync(IFlurlResponse response, string orgId)
    {
        await response.GetJsonAsync<object>();
        return await response.GetStringAsync() + $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search";
    }

    public Task PathAsync(IEnumerable<object> segments) => new Url("https://api.atlassian.com/admin/v1/orgs/").AppendPathSegments(segments).PostJsonAsync(new { });
}
