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
    public async Task<bool> DeleteAsync(HttpClient http, Pipeline pipeline, string org, string group, CancellationToken token)
    {
        var response = await pipeline.ExecuteAsync(
            static async (state, ct) => await {|AAM1001:state.Http.DeleteAsync(state.Url, ct)|},
            (Http: http, Url: $"https://api.atlassian.com/admin/v1/orgs/{org}/directory/groups/{group}?forceIfNotEmpty=true"),
            token);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> RemoveAsync(HttpClient http, Pipeline pipeline, string org, string user)
    {
        var response = await pipeline.ExecuteAsync(
            static async (state, ct) => await {|AAM1001:state.Http.DeleteAsync(state.Url, ct)|},
            (Http: http, Url: $"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/{user}"));
        return response.IsSuccessStatusCode;
    }
}
-----
using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

abstract class Pipeline
{
    public abstract ValueTask<TResult> ExecuteAsync<TResult, TState>(Func<TState, CancellationToken, ValueTask<TResult>> callback, TState state, CancellationToken token = default);
}

class Resilient
{
    public async Task<bool> DeleteAsync(HttpClient http, Pipeline pipeline, string org, string group, CancellationToken token)
    {
        var response = await pipeline.ExecuteAsync(
            static async (state, ct) => await state.Http.AdminApi().V1.DeleteAsync(state.Url, ct),
            (Http: http, Url: $"https://api.atlassian.com/admin/v1/orgs/{org}/directory/groups/{group}?forceIfNotEmpty=true"),
            token);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> RemoveAsync(HttpClient http, Pipeline pipeline, string org, string user)
    {
        var response = await pipeline.ExecuteAsync(
            static async (state, ct) => await state.Http.AdminApi().V1.DeleteAsync(state.Url, ct),
            (Http: http, Url: $"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/{user}"));
        return response.IsSuccessStatusCode;
    }
}
