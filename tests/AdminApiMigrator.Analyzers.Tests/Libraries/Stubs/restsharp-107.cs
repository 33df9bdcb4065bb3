using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

// The public shape of RestSharp from 107 on.
namespace RestSharp
{
    public enum Method { Get, Post, Put, Delete, Head, Options, Patch, Merge, Copy, Search }

    public enum ParameterType { GetOrPost, UrlSegment, HttpHeader, RequestBody, QueryString }

    public class RestResponse { public string Content { get; set; } public bool IsSuccessful { get; set; } }

    public class RestResponse<T> : RestResponse { public T Data { get; set; } }

    public class RestRequest
    {
        public RestRequest() { }
        public RestRequest(string resource, Method method = Method.Get) { Resource = resource; Method = method; }
        public RestRequest(Uri resource, Method method = Method.Get) : this(resource.ToString(), method) { }
        public string Resource { get; set; }
        public Method Method { get; set; }
    }

    public static class RestRequestExtensions
    {
        public static RestRequest AddUrlSegment(this RestRequest request, string name, string value, bool encode = true) => request;
        public static RestRequest AddParameter(this RestRequest request, string name, string value, bool encode = true) => request;
        public static RestRequest AddParameter(this RestRequest request, string name, object value, ParameterType type, bool encode = true) => request;
        public static RestRequest AddQueryParameter(this RestRequest request, string name, string value, bool encode = true) => request;
        public static RestRequest AddHeader(this RestRequest request, string name, string value) => request;
        public static RestRequest AddJsonBody<T>(this RestRequest request, T body) where T : class => request;
        public static RestRequest AddStringBody(this RestRequest request, string body, string contentType) => request;
    }

    public class RestClientOptions
    {
        public RestClientOptions() { }
        public RestClientOptions(string baseUrl) : this(new Uri(baseUrl)) { }
        public RestClientOptions(Uri baseUrl) { BaseUrl = baseUrl; }
        public Uri BaseUrl { get; set; }
        public int? Timeout { get; set; }
    }

    public delegate void ConfigureRestClient(RestClientOptions options);

    public interface IRestClient : IDisposable
    {
        Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default);
    }

    public class RestClient : IRestClient
    {
        public RestClient() { }
        public RestClient(RestClientOptions options) { }
        public RestClient(string baseUrl, ConfigureRestClient configure = null) { }
        public RestClient(Uri baseUrl, ConfigureRestClient configure = null) { }
        public RestClient(HttpClient httpClient, bool disposeHttpClient = false) { }
        public Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default) => null;
        public void Dispose() { }
    }

    public static class RestClientExtensions
    {
        public static RestResponse Execute(this IRestClient client, RestRequest request) => null;
        public static RestResponse Execute(this IRestClient client, RestRequest request, Method httpMethod) => null;
        public static Task<RestResponse<T>> ExecuteAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null;
        public static Task<RestResponse> ExecuteAsync(this IRestClient client, RestRequest request, Method httpMethod, CancellationToken cancellationToken = default) => null;
        public static Task<RestResponse> ExecutePostAsync(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null;
        public static Task<RestResponse> ExecutePostAsync(this IRestClient client, string resource, CancellationToken cancellationToken = default) => null;
        public static Task<RestResponse> GetAsync(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null;
        public static Task<RestResponse> PostAsync(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null;
        public static Task<T> PostAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null;
        public static Task<RestResponse> DeleteAsync(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null;
        public static Task<RestResponse> DeleteAsync(this IRestClient client, string resource, CancellationToken cancellationToken = default) => null;
        public static RestResponse Post(this IRestClient client, RestRequest request) => null;
        public static RestResponse Get(this IRestClient client, RestRequest request) => null;
        public static Task<TResponse> GetJsonAsync<TResponse>(this IRestClient client, string resource, CancellationToken cancellationToken = default) => null;
        public static Task<TResponse> PostJsonAsync<TRequest, TResponse>(this IRestClient client, string resource, TRequest request, CancellationToken cancellationToken = default) where TRequest : class => null;
        public static Task PostJsonAsync<TRequest>(this IRestClient client, string resource, TRequest request, CancellationToken cancellationToken = default) where TRequest : class => null;
    }
}
