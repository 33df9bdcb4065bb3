using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AdminApiMigrator.Client;

/// <summary>A v1 request that is being answered.</summary>
/// <param name="exchange">What it carries along.</param>
/// <param name="api">The typed calls, which send what it carries.</param>
/// <param name="match">What it was recognized as.</param>
internal sealed class V1Call(Exchange exchange, AdminApiClient api, V1Match match)
{
    /// <summary>The typed calls.</summary>
    public AdminApiClient Api => api;

    /// <summary>Method and path template.</summary>
    public string Route => match.Route;

    /// <summary>The organization.</summary>
    public string OrgId => match.Ids[0];

    /// <summary>The user or the group.</summary>
    public string Id => match.Ids[1];

    /// <summary>The user in the group.</summary>
    public string MemberId => match.Ids[2];

    /// <summary>The address of the request.</summary>
    public Uri Uri => exchange.Request.RequestUri!;

    /// <summary>The body; an empty one where the service took none.</summary>
    /// <exception cref="AdminApiException">It is not JSON of this shape; its answer is the service's own.</exception>
    public async Task<T> ReadBodyAsync<T>(JsonTypeInfo<T> type, CancellationToken cancellationToken, bool mayBeMissing = false)
        where T : class, new()
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = exchange.Request.Content is { } content ? await content.ReadAsStringAsync().ConfigureAwait(false) : "";
        if (mayBeMissing && string.IsNullOrWhiteSpace(text))
        {
            return new T();
        }

        try
        {
            return JsonSerializer.Deserialize(text, type) ?? throw BadBody("The request body is null.");
        }
        catch (JsonException e)
        {
            throw BadBody($"The request body is not the JSON of this operation: line {e.LineNumber + 1}, at {e.Path ?? "$"}.");
        }
    }

    /// <summary>The refusal of a body.</summary>
    public AdminApiException BadBody(string detail, string code = "ADMIN-400-24")
        => Refuse(HttpStatusCode.BadRequest, code, "Invalid request body", detail);

    /// <summary>A refusal in the service's words, without having asked it.</summary>
    public AdminApiException Refuse(HttpStatusCode status, string code, string title, string detail)
        => AdminApiException.NotSent($"{exchange.Request.Method} {Uri.AbsolutePath}", ServiceError.ToAnswer(status, code, title, detail));

    /// <summary>A refusal that comes after v2 did a part.</summary>
    /// <param name="status">The status of v1's answer.</param>
    /// <param name="code">The service's code for it.</param>
    /// <param name="title">What went wrong, in a few words.</param>
    /// <param name="detail">What went wrong, from the body of v2's last answer.</param>
    public AdminApiException RefuseAfter(HttpStatusCode status, string code, string title, Func<byte[], string> detail)
    {
        var answer = ServiceError.ToAnswer(status, code, title, detail(exchange.LastAnswer?.Body ?? []));
        return AdminApiException.Refused($"{exchange.Request.Method} {Uri.AbsolutePath}", exchange.LastAnswer?.WithBody(answer) ?? answer);
    }

    /// <summary>An answer without a body.</summary>
    public HttpResponseMessage Respond(HttpStatusCode status)
    {
        var response = new HttpResponseMessage(status) { RequestMessage = exchange.Request, Version = exchange.Request.Version };
        // Callers pace themselves by the limits in the headers.
        exchange.LastAnswer?.CopyHeadersTo(response);
        return response;
    }

    /// <summary>An answer with a JSON body.</summary>
    public HttpResponseMessage Respond<T>(HttpStatusCode status, T body, JsonTypeInfo<T> type)
    {
        var response = Respond(status);
        response.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, type));
        response.Content.Headers.ContentType = new("application/json");
        return response;
    }

    /// <summary>An answer with nothing but v1's message in it.</summary>
    public HttpResponseMessage Respond(HttpStatusCode status, string message)
        => Respond(status, new V1Message(message), V1Json.Default.V1Message);
}
