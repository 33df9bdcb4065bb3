using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AdminApiMigrator.Client;

/// <summary>
/// An answer of the service as it came in. What outlives the call is <see cref="ToAnswer"/>: a copy, which most calls do not need.
/// </summary>
/// <param name="response">Status and headers.</param>
/// <param name="body">The body.</param>
internal sealed class Received(HttpResponseMessage response, BodyBytes body) : IDisposable
{
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
            return JsonSerializer.Deserialize(Body.Span, type) ?? throw new JsonException("The body is null.");
        }
        catch (JsonException e)
        {
            throw Unreadable(operation, e);
        }
    }

    /// <summary>The refusal of a body that is not the one that the operation describes.</summary>
    public AdminApiException Unreadable(string operation, JsonException reason)
        => AdminApiException.Unreadable(operation, ToAnswer(), reason);

    /// <summary>A copy that can be kept.</summary>
    public Answer ToAnswer() => new(response, Body.ToArray());

    /// <inheritdoc/>
    public void Dispose()
    {
        body.Dispose();
        response.Dispose();
    }
}
