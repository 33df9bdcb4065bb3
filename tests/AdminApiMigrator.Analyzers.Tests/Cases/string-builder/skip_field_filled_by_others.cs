using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Filled(HttpClient http)
{
    private readonly StringBuilder _url = new();

    public void Begin(string start) => _url.Append(start);

    public void Living(string orgId) => _url.Clear().Append("https://directory.contoso.com/admin/v1/orgs/").Append(orgId);

    public Task SearchAsync() => http.PostAsync(_url.Append("/users/search").ToString(), null);
}

class Living
{
    private readonly StringBuilder _url = new("https://api.atlassian.com/admin/v1/orgs/");
    private readonly HttpClient _http = new();

    public Task ListAsync(string orgId)
    {
        _url.Append(orgId).Append("/users");
        return _http.GetAsync(_url.ToString());
    }
}
