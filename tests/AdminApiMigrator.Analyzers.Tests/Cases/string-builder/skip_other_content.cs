using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Reports(HttpClient http)
{
    public Task<HttpResponseMessage> PageAsync(string orgId)
    {
        var url = new StringBuilder("https://api.atlassian.com/admin/v1/orgs/");
        url.Append(orgId);
        url.Append("/users");
        return http.GetAsync(url.ToString());
    }

    public Task<HttpResponseMessage> OtherAsync(string orgId)
    {
        var url = new StringBuilder("https://api.atlassian.com");
        url.Clear();
        url.Append("https://directory.example.com/admin/v1/orgs/").Append(orgId).Append("/users/search");
        return http.PostAsync(url.ToString(), null);
    }

    public string Text(string orgId)
    {
        var sql = new StringBuilder("select * from orgs where path = '/admin/v1/orgs/");
        sql.Append(orgId).Append("/users/search'");
        return sql.ToString();
    }
}
