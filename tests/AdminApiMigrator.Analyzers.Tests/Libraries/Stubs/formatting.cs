using System;
using System.Net.Http.Formatting;
using System.Threading.Tasks;

// The public shape of System.Net.Http.Formatting (Microsoft.AspNet.WebApi.Client).
namespace System.Net.Http.Formatting
{
    public abstract class MediaTypeFormatter { }
}

namespace System.Net.Http
{
    public static class HttpClientExtensions
    {
        public static Task<HttpResponseMessage> PostAsJsonAsync<T>(this HttpClient client, string requestUri, T value) => null;
        public static Task<HttpResponseMessage> PutAsJsonAsync<T>(this HttpClient client, Uri requestUri, T value) => null;
        public static Task<HttpResponseMessage> PostAsXmlAsync<T>(this HttpClient client, string requestUri, T value) => null;
        public static Task<HttpResponseMessage> PostAsync<T>(this HttpClient client, Uri requestUri, T value, MediaTypeFormatter formatter) => null;
    }
}
