using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

class Leavers
{
    private const string SuspendPath = "/admin/v1/orgs/{0}/directory/users/{1}/suspend-access";
    private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com") };
    private readonly string _orgId;

    public Leavers(string orgId) => _orgId = orgId;

    public async Task<bool> SuspendAsync(string accountId, CancellationToken ct)
    {
        var url = string.Format(SuspendPath, _orgId, Uri.EscapeDataString(accountId));
        using var response = await {|AAM1001:_http.PostAsync(url, new StringContent(""), ct)|}.ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.OK;
    }
}
-----
using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Leavers
{
    private const string SuspendPath = "/admin/v1/orgs/{0}/directory/users/{1}/suspend-access";
    private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com") };
    private readonly string _orgId;

    public Leavers(string orgId) => _orgId = orgId;

    public async Task<bool> SuspendAsync(string accountId, CancellationToken ct)
    {
        using var response = await _http.AdminApi().V1.SuspendUserAccessAsync(_orgId, accountId, ct).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.OK;
    }
}
