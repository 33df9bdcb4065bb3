using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AdminApiMigrator.Client;

/// <summary>An answer of the service, read to its end: it can be looked at twice and handed on as a response of its own.</summary>
internal sealed class Answer
{
    /// <summary>The most bytes of one answer. A page of a hundred entries has a few hundred thousand at most.</summary>
    public const int LargestBody = 64 << 20;

    private const int LargestReserved = 1 << 20;

    private readonly List<KeyValuePair<string, string[]>> _headers = [];
    private readonly List<KeyValuePair<string, string[]>> _contentHeaders = [];

    /// <summary>Makes an answer that no server sent.</summary>
    public Answer(HttpStatusCode status, byte[] body)
    {
        Status = status;
        Body = body;
        _contentHeaders.Add(new("Content-Type", ["application/json"]));
    }

    private Answer(HttpResponseMessage response, byte[] body)
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

    /// <summary>The status code.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The reason phrase, where the server gave one.</summary>
    public string? Reason { get; }

    /// <summary>The bytes of the body; none for an empty one.</summary>
    public byte[] Body { get; }

    /// <summary>Whether the status is in the two hundreds.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>Reads <paramref name="response"/> to its end, no further than <see cref="LargestBody"/>.</summary>
    /// <exception cref="AdminApiException">The body is larger.</exception>
    public static async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content is not { } content)
        {
            return new Answer(response, []);
        }
#if NET
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        cancellationToken.ThrowIfCancellationRequested();
        using var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        var length = content.Headers.ContentLength;
        return new Answer(response, await ReadAsync(stream, length, response.StatusCode, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The first value of a response header; null when it is missing.</summary>
    public string? Header(string name)
        => _headers.Find(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();

    /// <summary>Reads the body as JSON.</summary>
    /// <exception cref="AdminApiException">The body is no such JSON.</exception>
    public T Read<T>(JsonTypeInfo<T> type, string operation)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(Body, type) ?? throw new JsonException("The body is null.");
        }
        catch (JsonException e)
        {
            throw AdminApiException.Unreadable(operation, this, e);
        }
    }

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

    private static async Task<byte[]> ReadAsync(
        Stream stream, long? length, HttpStatusCode status, CancellationToken cancellationToken)
    {
        // A server may announce more than it sends.
        using var body = new MemoryStream((int)Math.Min(length ?? 0, LargestReserved));
        var piece = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int count;
            while ((count = await stream.ReadAsync(piece, 0, piece.Length, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (body.Length + count > LargestBody)
                {
                    throw new AdminApiException(
                        $"The service answered {(int)status} with a body of more than {LargestBody} bytes, which was not read to its end; "
                        + "is there a proxy in between?",
                        status);
                }

                body.Write(piece, 0, count);
            }
        }
        catch (IOException e)
        {
            // As HttpClient has it: callers catch HttpRequestException.
            throw new HttpRequestException("The answer of the service broke off.", e);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return body.Length == body.Capacity ? body.GetBuffer() : body.ToArray();
    }

    private static void Copy(HttpHeaders from, List<KeyValuePair<string, string[]>> to)
    {
        foreach (var header in from)
        {
            to.Add(new(header.Key, [.. header.Value]));
        }
    }
}
