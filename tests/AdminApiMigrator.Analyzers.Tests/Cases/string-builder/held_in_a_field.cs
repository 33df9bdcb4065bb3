using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class OneUse(HttpClient http)
{
    private readonly StringBuilder _url = new("https://api.atlassian.com/admin/v1/orgs/");

    public Task RunAsync(string orgId)
    {
        _url.Append(orgId);
        _url.Append("/users").Append("/search");
        return {|AAM1001:http.PostAsync(_url.ToString(), null)|};
    }
}

class Cleared
{
    private readonly StringBuilder buffer = new StringBuilder();
    private readonly HttpClient http = new HttpClient();

    public Task RemoveAsync(string orgId, string accountId)
    {
        this.buffer.Clear();
        this.buffer.Append("https://api.atlassian.com/admin/v1");
        this.buffer.AppendFormat("/orgs/{0}/directory/users/{1}", orgId, accountId);
        return {|AAM1001:this.http.DeleteAsync(this.buffer.ToString())|};
    }

    public Task GroupsAsync(string orgId)
    {
        buffer.Clear();
        Start(orgId);
        buffer.Append("/groups/search");
        return {|AAM1001:http.PostAsync(buffer.ToString(), null)|};
    }

    private void Start(string orgId) => buffer.Append("https://api.atlassian.com/admin/v1/orgs/").Append(orgId);
}

class MadeByConstructor
{
    private readonly StringBuilder _path;
    private readonly HttpClient _http;

    public MadeByConstructor(HttpClient http, string orgId)
    {
        _http = http;
        _path = new StringBuilder("https://api.atlassian.com/admin/v1/orgs/" + Uri.EscapeDataString(orgId));
        _path.Append("/directory");
    }

    public Task CreateAsync(HttpContent group) => {|AAM1001:_http.PostAsync(_path.Append("/groups").ToString(), group)|};
}
