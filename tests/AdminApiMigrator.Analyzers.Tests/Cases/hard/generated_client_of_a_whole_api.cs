using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

public partial class OrganizationsClient
{
    private HttpClient _httpClient;
    private string _baseUrl = "https://api.atlassian.com/admin";

    public OrganizationsClient(HttpClient httpClient) => _httpClient = httpClient;

    public string BaseUrl
    {
        get { return _baseUrl; }
        set { _baseUrl = value; }
    }

    partial void PrepareRequest(HttpClient client, HttpRequestMessage request, System.Text.StringBuilder urlBuilder);

    partial void PrepareRequest(HttpClient client, HttpRequestMessage request, string url);

    public virtual async Task<string> SearchUsersAsync(string orgId, object body, CancellationToken cancellationToken)
    {
        if (orgId == null)
        {
            throw new System.ArgumentNullException("orgId");
        }

        var urlBuilder_ = new System.Text.StringBuilder();
        if (!string.IsNullOrEmpty(BaseUrl))
        {
            urlBuilder_.Append(BaseUrl);
        }

        urlBuilder_.Append("/v1/orgs/").Append(System.Uri.EscapeDataString(ConvertToString(orgId, System.Globalization.CultureInfo.InvariantCulture))).Append("/users/search");

        var client_ = _httpClient;
        using (var request_ = new HttpRequestMessage())
        {
            request_.Content = new StringContent(body.ToString()!);
            request_.Method = new HttpMethod("POST");
            PrepareRequest(client_, request_, urlBuilder_);
            var url_ = urlBuilder_.ToString();
            request_.RequestUri = new System.Uri(url_, System.UriKind.RelativeOrAbsolute);
            PrepareRequest(client_, request_, url_);
            var response_ = await {|AAM1001:client_.SendAsync(request_, HttpCompletionOption.ResponseHeadersRead, cancellationToken)|}.ConfigureAwait(false);
            return await response_.Content.ReadAsStringAsync();
        }
    }

    public virtual async Task<string> DeleteGroupAsync(string orgId, string groupId, bool? forceIfNotEmpty, CancellationToken cancellationToken)
    {
        var urlBuilder_ = new System.Text.StringBuilder();
        urlBuilder_.Append(BaseUrl != null ? BaseUrl.TrimEnd('/') : "").Append("/v1/orgs/{orgId}/directory/groups/{groupId}?");
        urlBuilder_.Replace("{orgId}", System.Uri.EscapeDataString(ConvertToString(orgId, System.Globalization.CultureInfo.InvariantCulture)));
        urlBuilder_.Replace("{groupId}", System.Uri.EscapeDataString(ConvertToString(groupId, System.Globalization.CultureInfo.InvariantCulture)));
        if (forceIfNotEmpty != null)
        {
            urlBuilder_.Append(System.Uri.EscapeDataString("forceIfNotEmpty") + "=").Append(System.Uri.EscapeDataString(ConvertToString(forceIfNotEmpty, System.Globalization.CultureInfo.InvariantCulture))).Append("&");
        }

        urlBuilder_.Length--;
        var request_ = new HttpRequestMessage();
        try
        {
            request_.Method = new HttpMethod("DELETE");
            request_.RequestUri = new System.Uri(urlBuilder_.ToString(), System.UriKind.RelativeOrAbsolute);
            var response_ = await {|AAM1001:_httpClient.SendAsync(request_, cancellationToken)|};
            return await response_.Content.ReadAsStringAsync();
        }
        finally
        {
            request_.Dispose();
        }
    }

    public virtual async Task<string> GetUsersAsync(string orgId, string cursor, CancellationToken cancellationToken)
    {
        var urlBuilder_ = new System.Text.StringBuilder();
        urlBuilder_.Append(BaseUrl).Append("/v1/orgs/").Append(orgId).Append("/users?");
        if (cursor != null)
        {
            urlBuilder_.Append("cursor=").Append(cursor);
        }

        using var request_ = new HttpRequestMessage { Method = new HttpMethod("GET"), RequestUri = new System.Uri(urlBuilder_.ToString()) };
        var response_ = await _httpClient.SendAsync(request_, cancellationToken);
        return await response_.Content.ReadAsStringAsync();
    }

    private string ConvertToString(object? value, System.Globalization.CultureInfo cultureInfo)
    {
        if (value is bool)
        {
            return System.Convert.ToString((bool)value, cultureInfo).ToLowerInvariant();
        }

        var result = System.Convert.ToString(value, cultureInfo);
        return result == null ? "" : result;
    }
}
