using System;
using System.Threading;
using System.Threading.Tasks;

// The public shape of RestSharp before 107.
namespace RestSharp
{
    public enum Method { GET, POST, PUT, DELETE, HEAD, OPTIONS, PATCH, MERGE, COPY }

    public enum ParameterType { Cookie, GetOrPost, UrlSegment, HttpHeader, RequestBody, QueryString }

    public enum DataFormat { Json, Xml, None }

    public interface IRestResponse { string Content { get; } }

    public interface IRestResponse<T> : IRestResponse { T Data { get; } }

    public class RestRequestAsyncHandle { }

    public interface IRestRequest
    {
        string Resource { get; set; }
        Method Method { get; set; }
        DataFormat RequestFormat { get; set; }
        IRestRequest AddUrlSegment(string name, string value);
        IRestRequest AddUrlSegment(string name, object value);
        IRestRequest AddParameter(string name, object value);
        IRestRequest AddParameter(string name, object value, ParameterType type);
        IRestRequest AddQueryParameter(string name, string value);
        IRestRequest AddHeader(string name, string value);
        IRestRequest AddJsonBody(object body);
        IRestRequest AddBody(object body);
    }

    public class RestRequest : IRestRequest
    {
        public RestRequest() { }
        public RestRequest(Method method) { Method = method; }
        public RestRequest(string resource) : this(resource, Method.GET) { }
        public RestRequest(string resource, Method method) { Resource = resource; Method = method; }
        public RestRequest(string resource, Method method, DataFormat format) : this(resource, method) { RequestFormat = format; }
        public RestRequest(Uri resource, Method method) : this(resource.ToString(), method) { }
        public RestRequest(Uri resource) : this(resource.ToString()) { }
        public string Resource { get; set; }
        public Method Method { get; set; }
        public DataFormat RequestFormat { get; set; }
        public IRestRequest AddUrlSegment(string name, string value) => this;
        public IRestRequest AddUrlSegment(string name, object value) => this;
        public IRestRequest AddParameter(string name, object value) => this;
        public IRestRequest AddParameter(string name, object value, ParameterType type) => this;
        public IRestRequest AddQueryParameter(string name, string value) => this;
        public IRestRequest AddHeader(string name, string value) => this;
        public IRestRequest AddJsonBody(object body) => this;
        public IRestRequest AddBody(object body) => this;
    }

    public interface IRestClient
    {
        Uri BaseUrl { get; set; }
        IRestResponse Execute(IRestRequest request);
        IRestResponse<T> Execute<T>(IRestRequest request);
        IRestResponse Execute(IRestRequest request, Method httpMethod);
        IRestResponse ExecuteAsPost(IRestRequest request, string httpMethod);
        RestRequestAsyncHandle ExecuteAsync(IRestRequest request, Action<IRestResponse, RestRequestAsyncHandle> callback);
        Task<IRestResponse> ExecuteAsync(IRestRequest request, CancellationToken cancellationToken = default);
        Task<IRestResponse<T>> ExecuteAsync<T>(IRestRequest request, CancellationToken cancellationToken = default);
        Task<IRestResponse> ExecuteTaskAsync(IRestRequest request);
        Task<IRestResponse<T>> ExecutePostTaskAsync<T>(IRestRequest request);
        byte[] DownloadData(IRestRequest request);
    }

    public class RestClient : IRestClient
    {
        public RestClient() { }
        public RestClient(string baseUrl) { BaseUrl = new Uri(baseUrl); }
        public RestClient(Uri baseUrl) { BaseUrl = baseUrl; }
        public virtual Uri BaseUrl { get; set; }
        public virtual IRestResponse Execute(IRestRequest request) => null;
        public virtual IRestResponse<T> Execute<T>(IRestRequest request) => null;
        public IRestResponse Execute(IRestRequest request, Method httpMethod) => null;
        public IRestResponse ExecuteAsPost(IRestRequest request, string httpMethod) => null;
        public virtual RestRequestAsyncHandle ExecuteAsync(IRestRequest request, Action<IRestResponse, RestRequestAsyncHandle> callback) => null;
        public virtual Task<IRestResponse> ExecuteAsync(IRestRequest request, CancellationToken cancellationToken = default) => null;
        public virtual Task<IRestResponse<T>> ExecuteAsync<T>(IRestRequest request, CancellationToken cancellationToken = default) => null;
        public virtual Task<IRestResponse> ExecuteTaskAsync(IRestRequest request) => null;
        public virtual Task<IRestResponse<T>> ExecutePostTaskAsync<T>(IRestRequest request) => null;
        public byte[] DownloadData(IRestRequest request) => null;
    }

    public static class RestClientExtensions
    {
        public static IRestResponse Get(this IRestClient client, IRestRequest request) => null;
        public static IRestResponse Post(this IRestClient client, IRestRequest request) => null;
        public static IRestResponse<T> Post<T>(this IRestClient client, IRestRequest request) where T : new() => null;
        public static IRestResponse Delete(this IRestClient client, IRestRequest request) => null;
        public static Task<T> PostAsync<T>(this IRestClient client, IRestRequest request) => null;
        public static Task<T> DeleteAsync<T>(this IRestClient client, IRestRequest request) => null;
    }
}
