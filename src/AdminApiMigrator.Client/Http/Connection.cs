using System.Diagnostics;
using System.Net.Http.Headers;

namespace AdminApiMigrator.Client;

/// <summary>
/// Sends requests of v2 through the caller's own HttpClient, whose default headers, handlers and timeout apply to each of them, or through
/// the rest of the pipeline that a handler stands in.
/// </summary>
/// <param name="http">The caller's client, or the handlers below; never disposed here.</param>
/// <param name="root">Where the service is.</param>
/// <param name="exchange">The v1 request that is being answered; null in typed calls.</param>
internal sealed class Connection(HttpMessageInvoker http, ServiceRoot root, Exchange? exchange = null)
{
    /// <summary>The caller's client, or the handlers below.</summary>
    public HttpMessageInvoker Http => http;

    /// <summary>The caller's client; null where there is none, in the pipeline of a handler.</summary>
    public HttpClient? Client => http as HttpClient;

    /// <summary>Where the service is.</summary>
    public ServiceRoot Root => root;

    /// <summary>The v1 request that is being answered; null in typed calls.</summary>
    public Exchange? Exchange => exchange;

    /// <summary>Sends a request and reads its answer.</summary>
    /// <param name="route">Method and path template.</param>
    /// <param name="ids">The ids of the path, in order.</param>
    /// <param name="body">JSON to send; null for none.</param>
    /// <param name="query">The query, question mark included, already escaped.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="ArgumentException">An id cannot stand in a path.</exception>
    /// <exception cref="UrlTooLongException">The service would not take so long an address.</exception>
    /// <exception cref="AdminApiException">The service answered with something else than success.</exception>
    public async Task<Answer> SendAsync(
        string route, string[] ids, byte[]? body, CancellationToken cancellationToken, string query = "")
    {
        var template = RouteTemplate.Parse(route);
        var path = template.Fill(ids);
        using var request = new HttpRequestMessage(template.Method, root.Value + path + query);
        UrlTooLongException.Check(route, request.RequestUri!);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        if (exchange is not null)
        {
            exchange.CarryTo(request);
        }
        else
        {
            UseDefaultVersion(request, Client);
        }

        if (request.Headers.Accept.Count == 0 && Client?.DefaultRequestHeaders.Accept.Count is null or 0)
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        }

        using var activity = AdminApiTelemetry.Source.StartActivity(route, ActivityKind.Client);
        activity?.SetTag("server.address", request.RequestUri!.Host);
        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var answer = await Answer.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        AdminApiTelemetry.Observe(activity, route, answer);
        if (exchange is not null)
        {
            exchange.LastAnswer = answer;
        }

        return answer.IsSuccess ? answer : throw AdminApiException.Refused($"{template.Method} {path}", answer);
    }

    /// <summary>Asks for the HTTP version that HttpClient's own verbs ask for.</summary>
    public static void UseDefaultVersion(HttpRequestMessage request, HttpClient? http)
    {
#if NET
        if (http is not null)
        {
            request.Version = http.DefaultRequestVersion;
            request.VersionPolicy = http.DefaultVersionPolicy;
        }
#endif
    }
}
