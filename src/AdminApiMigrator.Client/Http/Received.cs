using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AdminApiMigrator.Client;

/// <summary>
/// An answer of the service as it came in. What outlives the call is <see cref="ToAnswer"/>: a copy, which most calls do not need.
/// </summary>
/// <param name="request">The request as it went out, what handlers changed included.</param>
/// <param name="response">Status and headers.</param>
/// <param name="body">The body.</param>
internal sealed class Received(HttpRequestMessage request, HttpResponseMessage response, BodyBytes body) : IDisposable
{
    private Secrets? _secrets;

    /// <summary>What went out last: after a redirect it is another request than ours.</summary>
    public HttpRequestMessage Sent => response.RequestMessage ?? request;

    /// <summary>What a handler of ours told of the token that it put on; null for nothing.</summary>
    public SentToken? SentToken => Client.SentToken.Of(Sent) ?? Client.SentToken.Of(request);

    /// <summary>What the request carried.</summary>
    public Secrets Secrets => _secrets ??= Secrets.Of(Sent, SentToken);

    /// <summary>Status and headers.</summary>
    public HttpResponseMessage Response => response;

    /// <summary>The status code.</summary>
    public HttpStatusCode Status => response.StatusCode;

    /// <summary>The bytes of the body; none for an empty one.</summary>
    public ReadOnlyMemory<byte> Body => body.Memory;

    /// <summary>Reads the body as JSON.</summary>
    /// <exception cref="AdminApiException">The body is no such JSON.</exception>
    public T Read<T>(JsonTypeInfo<T> type, string operation)
        where T : notnull
    {
        try
        {
            return JsonSerializer.Deserialize(JsonText().Span, type) ?? throw new JsonException("The body is null.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw Unreadable(operation, e);
        }
    }

    /// <summary>Reads the body as a page of a list.</summary>
    /// <exception cref="AdminApiException">The body is no such JSON, or has no list in it: an answer without one is no empty
    /// list.</exception>
    public Page<T> ReadPage<T, TBody>(JsonTypeInfo<TBody> type, Func<TBody, Page<T>> page, string operation)
        where TBody : class
        => page(Read(type, operation)) is { Data: not null } read
            ? read
            : throw Unreadable(operation, new JsonException("The answer has no list under data."));

    /// <inheritdoc cref="ReadPage{T, TBody}"/>
    public Page<T> ReadPage<T>(JsonTypeInfo<Page<T>> type, string operation) => ReadPage(type, page => page, operation);

    /// <summary>Reads the body as JSON of any shape; undefined when there is none.</summary>
    /// <exception cref="AdminApiException">The body is no JSON.</exception>
    public JsonElement ReadElement(string operation)
    {
        try
        {
            var text = JsonText();
            if (IsBlank(text.Span))
            {
                return default;
            }

            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw Unreadable(operation, e);
        }
    }

    /// <summary>Refuses a body that is neither nothing nor JSON: a page that a portal put in the place of the answer is no
    /// success.</summary>
    /// <exception cref="AdminApiException">It is neither.</exception>
    public void RequireJsonOrNothing(string operation)
    {
        if (Body.Length > 0)
        {
            ReadElement(operation);
        }
    }

    /// <summary>The refusal of a body that is not the one that the operation describes.</summary>
    public AdminApiException Unreadable(string operation, Exception reason)
        => AdminApiException.Unreadable(operation, ToAnswer(), Secrets, reason);

    // JSON is UTF-8; a gateway may put a byte order mark in front, or say and send another charset.
    private ReadOnlyMemory<byte> JsonText()
    {
        var charset = response.Content?.Headers.ContentType?.CharSet?.Trim('"', ' ');
        var text = string.IsNullOrEmpty(charset) || string.Equals(charset, "utf-8", StringComparison.OrdinalIgnoreCase)
            ? Body
            : Encoding.Convert(Encoding.GetEncoding(charset!), Encoding.UTF8, Body.ToArray());
        return text.Span.StartsWith("\uFEFF"u8) ? text.Slice(3) : text;
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        foreach (var character in text)
        {
            if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A copy that can be kept.</summary>
    public Answer ToAnswer() => new(response, Body.ToArray());

    /// <inheritdoc/>
    public void Dispose()
    {
        body.Dispose();
        response.Dispose();
    }
}
