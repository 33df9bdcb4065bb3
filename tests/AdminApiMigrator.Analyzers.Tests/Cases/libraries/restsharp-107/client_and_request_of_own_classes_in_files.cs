using System.Collections.Generic;
using System.Threading.Tasks;
using RestSharp;

class Accounts(IReadOnlyDictionary<string, string> settings) : Plugin(settings)
{
    public async Task RemoveAsync(string accountId)
    {
        var request = new SiteRequest($"/user?accountId={accountId}", Method.Delete);
        await {|AAM1006:Client.RunAsync(request)|};
    }

    public async Task AddAsync(string email)
    {
        var request = new SiteRequest("/user", Method.Post).AddJsonBody(new { emailAddress = email });
        await {|AAM1006:Client.RunAsync(request)|};
    }

    public Task<RestResponse> GetAsync(string accountId) => Client.RunAsync(new SiteRequest($"/user?accountId={accountId}", Method.Get));
}
//// file: Plugin.cs
using System.Collections.Generic;

class Plugin(IReadOnlyDictionary<string, string> settings)
{
    protected SiteClient Client { get; } = new(settings);
}
//// file: SiteRequest.cs
using RestSharp;

class SiteRequest(string path, Method method) : RestRequest(path, method);
//// file: SiteClient.cs
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using RestSharp;

class SiteClient : RestClient
{
    public SiteClient(IReadOnlyDictionary<string, string> settings, string family = "platform")
        : base(new RestClientOptions { Timeout = TimeSpan.FromSeconds(1), BaseUrl = BaseOf(settings, family) })
    {
    }

    public Task<RestResponse> RunAsync(RestRequest request) => WithRetryAsync(() => ExecuteAsync(request));

    private static Task<RestResponse> WithRetryAsync(Func<Task<RestResponse>> send) => send();

    private static Uri BaseOf(IReadOnlyDictionary<string, string> settings, string family)
    {
        if (!settings.TryGetValue("cloud", out var cloudId))
        {
            throw new InvalidOperationException();
        }

        var path = family switch
        {
            "boards" => "/rest/agile/1.0",
            "platform" => "/rest/api/3",
            _ => throw new ArgumentOutOfRangeException(nameof(family)),
        };
        return new Uri($"https://api.atlassian.com/ex/jira/{cloudId}{path}");
    }
}
