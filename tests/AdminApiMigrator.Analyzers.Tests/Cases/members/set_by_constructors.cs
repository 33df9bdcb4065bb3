using System.Net.Http;
using System.Threading.Tasks;

class Regional
{
    private readonly HttpClient _http;
    private readonly string _root;
    private readonly string _directory;

    public Regional(HttpClient http, bool viaGateway)
    {
        _http = http;
        if (viaGateway)
        {
            _root = "https://admin.atlassian.com/gateway/api/admin/v1/orgs/";
        }
        else
        {
            _root = "https://api.atlassian.com/admin/v1/orgs/";
        }
    }

    public Regional(HttpClient http)
        : this(http, false) => _directory = "directory";

    public Task<HttpResponseMessage> SearchAsync(string orgId) => {|AAM1001:_http.PostAsync(_root + orgId + "/users/search", null)|};

    public Task<HttpResponseMessage> RemoveAsync(string orgId, string accountId) => {|AAM1001:_http.DeleteAsync($"{_root}{orgId}/{_directory}/users/{accountId}")|};
}
