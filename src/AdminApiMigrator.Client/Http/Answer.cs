using System.Net;
using System.Net.Http.Headers;

namespace AdminApiMigrator.Client;

/// <summary>An answer of the service that is kept: it can be looked at twice and handed on as a response of its own.</summary>
internal sealed class Answer
{
    private readonly List<KeyValuePair<string, string[]>> _headers = [];
    private readonly List<KeyValuePair<string, string[]>> _contentHeaders = [];

    /// <summary>Makes an answer that no server sent.</summary>
    public Answer(HttpStatusCode status, byte[] body)
    {
        Status = status;
        Body = body;
        _contentHeaders.Add(new("Content-Type", ["application/json"]));
    }

    /// <summary>Copies an answer.</summary>
    /// <param name="response">Status and headers.</param>
    /// <param name="body">The bytes of the body, which nobody else has.</param>
    public Answer(HttpResponseMessage response, byte[] body)
    {
        Status = response.StatusCode;
        Reason = response.ReasonPhrase;
        Body = body;
        Copy(response.Headers, _headers);
        if (response.Content is { } content)
        {
            Copy(content.Headers, _contentHeaders);
        }
    }

    private Answer(Answer other, byte[] body)
    {
        (Status, Reason, Body) = (other.Status, other.Reason, body);
        _headers.AddRange(other._headers);
        _contentHeaders.AddRange(other._contentHeaders.Where(header => header.Key is not ("Content-Length" or "Content-MD5")));
    }

    /// <summary>The status code.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The reason phrase, where the server gave one.</summary>
    public string? Reason { get; }

    /// <summary>The bytes of the body; none for an empty one.</summary>
    public byte[] Body { get; }

    /// <summary>The first value of a response header; null when it is missing.</summary>
    public string? Header(string name)
        => _headers.Find(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();

    /// <summary>This answer as a response to <paramref name="request"/>, body and headers as they came.</summary>
    public HttpResponseMessage ToResponse(HttpRequestMessage request)
    {
        var content = new ByteArrayContent(Body);
        foreach (var header in _contentHeaders)
        {
            content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        var response = new HttpResponseMessage(Status) { Content = content, RequestMessage = request };
        if (Reason is not null)
        {
            response.ReasonPhrase = Reason;
        }

        CopyHeadersTo(response);
        return response;
    }

    /// <summary>This answer with another body.</summary>
    public Answer With(byte[] body) => new(this, body);

    /// <summary>Status and body of <paramref name="other"/>, with the headers of this answer.</summary>
    public Answer WithBody(Answer other)
    {
        other._headers.AddRange(_headers);
        return other;
    }

    /// <summary>Puts the headers of this answer (rate limits, trace ids) onto a response that is made out of it.</summary>
    public void CopyHeadersTo(HttpResponseMessage response)
    {
        foreach (var header in _headers)
        {
            // How the bytes were cut into pieces on the way is no property of the bytes that we hand on.
            if (!string.Equals(header.Key, "Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
            {
                response.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }
    }

    private static void Copy(HttpHeaders from, List<KeyValuePair<string, string[]>> to)
    {
        foreach (var header in from)
        {
            to.Add(new(header.Key, [.. header.Value]));
        }
    }
}
