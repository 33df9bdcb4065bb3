using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

abstract class Pipeline
{
    public abstract ValueTask<TResult> ExecuteAsync<TResult, TState>(Func<TState, CancellationToken, ValueTask<TResult>> callback, TState state, CancellationToken token = default);
}

class Resilient
{
    private readonly HttpClient _http;
    private readonly Pipeline _pipeline;

    public Resilient(HttpClient http, Pipeline pipeline)
    {
        _http = http;
        _http.BaseAddress ??= new Uri("https://api.atlassian.com/admin/v1/orgs/");
        _pipeline = pipeline;
    }

    public async Task<bool> DeleteAsync(string org, string group, CancellationToken token)
    {
        var response = await _pipeline.ExecuteAsync(
            static async (state, ct) => await {|AAM1001:state.Http.DeleteAsync(state.Url, ct)|},
            (Http: _http, Url: $"{org}/directory/groups/{group}"),
            token);
        return response.IsSuccessStatusCode;
    }

    public async Task SearchAsync(string org, HttpContent filter) =>
        await _pipeline.ExecuteAsync(async (url, ct) => await {|AAM1001:_http.PostAsync(url, filter, ct)|}, org + "/users/search");
}
