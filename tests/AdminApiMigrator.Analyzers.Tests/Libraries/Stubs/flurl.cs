using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

// The public shape of Flurl that 2, 3 and 4 share.
namespace Flurl
{
    public class Url
    {
        public Url(string baseUrl) { }
        public Url(Uri uri) { }
        public static string Combine(params string[] parts) => "";
        public static Url Parse(string url) => new Url(url);
        public static implicit operator string(Url url) => "";
        public static implicit operator Url(string url) => new Url(url);
        public static implicit operator Url(Uri url) => new Url(url);
        public Url AppendPathSegment(object segment, bool fullyEncode = false) => this;
        public Url AppendPathSegments(params object[] segments) => this;
        public Url AppendPathSegments(IEnumerable<object> segments) => this;
        public Url SetQueryParam(string name, object value) => this;
        public Url SetQueryParams(object values) => this;
        public Url ResetToRoot() => this;
        public Uri ToUri() => null;
    }

    public static class GeneratedExtensions
    {
        public static Url AppendPathSegment(this string url, object segment, bool fullyEncode = false) => null;
        public static Url AppendPathSegments(this string url, params object[] segments) => null;
        public static Url AppendPathSegments(this string url, IEnumerable<object> segments) => null;
        public static Url SetQueryParam(this string url, string name, object value) => null;
        public static Url AppendPathSegment(this Uri uri, object segment, bool fullyEncode = false) => null;
    }
}

namespace Flurl.Http
{
    public interface IFlurlResponse { Task<T> GetJsonAsync<T>(); Task<string> GetStringAsync(); int StatusCode { get; } }

    public interface IFlurlRequest
    {
        Url Url { get; set; }
        Task<IFlurlResponse> SendAsync(HttpMethod verb, HttpContent content = null, CancellationToken cancellationToken = default);
    }

    public class FlurlRequest : IFlurlRequest
    {
        public FlurlRequest(Url url) { Url = url; }
        public FlurlRequest(string url) { Url = url; }
        public Url Url { get; set; }
        public Task<IFlurlResponse> SendAsync(HttpMethod verb, HttpContent content = null, CancellationToken cancellationToken = default) => null;
    }

    public interface IFlurlClient { string BaseUrl { get; set; } IFlurlRequest Request(params object[] urlSegments); }

    public class FlurlClient : IFlurlClient
    {
        public FlurlClient(string baseUrl = null) { BaseUrl = baseUrl; }
        public FlurlClient(HttpClient client) { }
        public string BaseUrl { get; set; }
        public IFlurlRequest Request(params object[] urlSegments) => null;
    }

    public interface IFlurlClientCache { IFlurlClient Get(string name); IFlurlClient GetOrAdd(string name, string baseUrl = null); }

    public static class GeneratedExtensions
    {
        public static IFlurlRequest AppendPathSegment(this IFlurlRequest request, object segment, bool fullyEncode = false) => request;
        public static IFlurlRequest AppendPathSegments(this IFlurlRequest request, params object[] segments) => request;
        public static IFlurlRequest SetQueryParam(this IFlurlRequest request, string name, object value) => request;
        public static IFlurlRequest WithHeader(this IFlurlRequest request, string name, object value) => request;
        public static IFlurlRequest WithHeader(this Url url, string name, object value) => null;
        public static IFlurlRequest WithHeader(this string url, string name, object value) => null;
        public static IFlurlRequest WithOAuthBearerToken(this IFlurlRequest request, string token) => request;
        public static IFlurlRequest WithOAuthBearerToken(this Url url, string token) => null;
        public static IFlurlRequest WithOAuthBearerToken(this string url, string token) => null;
        public static IFlurlRequest AllowHttpStatus(this IFlurlRequest request, string pattern) => request;

        public static Task<IFlurlResponse> PostJsonAsync(this IFlurlRequest request, object body, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => null;
        public static Task<IFlurlResponse> PostJsonAsync(this Url url, object body, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => null;
        public static Task<IFlurlResponse> PostJsonAsync(this string url, object body, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => null;
        public static Task<IFlurlResponse> PostAsync(this IFlurlRequest request, HttpContent content = null, CancellationToken cancellationToken = default) => null;
        public static Task<IFlurlResponse> PostAsync(this Url url, HttpContent content = null, CancellationToken cancellationToken = default) => null;
        public static Task<IFlurlResponse> PostAsync(this string url, HttpContent content = null, CancellationToken cancellationToken = default) => null;
        public static Task<IFlurlResponse> DeleteAsync(this IFlurlRequest request, CancellationToken cancellationToken = default) => null;
        public static Task<IFlurlResponse> DeleteAsync(this Url url, CancellationToken cancellationToken = default) => null;
        public static Task<IFlurlResponse> DeleteAsync(this string url, CancellationToken cancellationToken = default) => null;
        public static Task<T> GetJsonAsync<T>(this IFlurlRequest request, CancellationToken cancellationToken = default) => null;
        public static Task<T> GetJsonAsync<T>(this Url url, CancellationToken cancellationToken = default) => null;
        public static Task<IFlurlResponse> SendJsonAsync(this IFlurlRequest request, HttpMethod verb, object body, CancellationToken cancellationToken = default) => null;
        public static Task<IFlurlResponse> SendAsync(this Url url, HttpMethod verb, HttpContent content = null, CancellationToken cancellationToken = default) => null;
    }

    public static class ResponseExtensions
    {
        public static Task<T> ReceiveJson<T>(this Task<IFlurlResponse> response) => null;
        public static Task<string> ReceiveString(this Task<IFlurlResponse> response) => null;
    }
}
