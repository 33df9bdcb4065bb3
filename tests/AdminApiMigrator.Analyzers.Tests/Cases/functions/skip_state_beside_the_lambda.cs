using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

abstract class Pipeline
{
    public abstract ValueTask<TResult> ExecuteAsync<TResult, TState>(Func<TState, CancellationToken, ValueTask<TResult>> callback, TState state, CancellationToken token = default);

    public abstract Task<TResult> PickAsync<TResult, TState>(Func<TState, Task<TResult>> callback, TState first, TState second);
}

class Resilient
{
    private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/orgs/") };
    private readonly HttpClient _portal = new HttpClient { BaseAddress = new Uri("https://portal.example.com/admin/v1/orgs/") };
    private readonly Pipeline _pipeline;

    public Resilient(Pipeline pipeline) => _pipeline = pipeline;

    public async Task ReadAsync(string org, string user)
    {
        await _pipeline.ExecuteAsync(static async (state, ct) => await state.Http.GetAsync(state.Url, ct), (Http: _http, Url: $"{org}/directory/users/{user}/last-active-dates"));
        await _pipeline.ExecuteAsync(static async (state, ct) => await state.Http.DeleteAsync(state.Url, ct), (Http: _portal, Url: $"{org}/directory/users/{user}"));
        await _pipeline.ExecuteAsync(async (url, ct) => await _http.PostAsync(url, null, ct), org + "/policies");

        // Which of the two is meant is the method's secret.
        await _pipeline.PickAsync(url => _http.DeleteAsync(url), org + "/directory/users/" + user, org + "/policies/1");
    }
}
