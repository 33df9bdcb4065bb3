using System.Buffers;
using System.Globalization;
using System.Net;

namespace AdminApiMigrator.Client;

/// <summary>
/// The bytes of a body, read to its end into memory of a pool: they are good until they are disposed. One that is never disposed costs the
/// pool an array and nothing else.
/// </summary>
internal sealed class BodyBytes : IDisposable
{
    /// <summary>The most bytes of one answer where nobody says otherwise. A page of a hundred entries has a few hundred thousand.</summary>
    public const int Largest = 64 << 20;

    // A server may announce more than it sends.
    private const int LargestReserved = 1 << 20;
    private const int Piece = 16 * 1024;
    private const int LargestArray = 0x7FFFFFC7;

    private byte[] _buffer;
    private int _length;

    private BodyBytes(int capacity) => _buffer = capacity == 0 ? [] : ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, _length);

    /// <summary>Reads a body to its end.</summary>
    /// <param name="response">The response.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="AdminApiException">It has more.</exception>
    /// <exception cref="HttpRequestException">It broke off.</exception>
    public static async Task<BodyBytes> ReadAsync(HttpResponseMessage response, long most, CancellationToken cancellationToken)
    {
        if (response.Content is not { } content || response.StatusCode == HttpStatusCode.NoContent)
        {
            return new BodyBytes(0);
        }

        var announced = content.Headers.ContentLength;
        if (announced > most)
        {
            throw TooLarge(response, most);
        }
#if NET
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        cancellationToken.ThrowIfCancellationRequested();
        using var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        // One more than announced, to see the end without growing.
        var body = new BodyBytes(announced is { } length ? (int)Math.Min(length, LargestReserved) + 1 : Piece);
        try
        {
            while (await body.ReadPieceAsync(stream, cancellationToken).ConfigureAwait(false))
            {
                if (body._length > most)
                {
                    throw TooLarge(response, most);
                }
            }

            return body;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or InvalidOperationException and not ObjectDisposedException)
        {
            body.Dispose();
            // As HttpClient has it: callers catch HttpRequestException. What is not coded as its header says fails as one that broke off.
            throw new HttpRequestException("The answer of the service broke off, or is not coded as its Content-Encoding says.", e);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var buffer = _buffer;
        (_buffer, _length) = ([], 0);
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Twice as much, as long as there is such an array.</summary>
    /// <exception cref="HttpRequestException">There is none: the bound on answers was set beyond what memory has in one piece.</exception>
    internal static int Grown(int length)
    {
        if (length >= LargestArray)
        {
            throw new HttpRequestException(
                $"The answer of the service has more than {LargestArray} bytes; lower AdminApiOptions.MaxResponseBytes.");
        }

        return (int)Math.Min(LargestArray, Math.Max(Piece, 2L * length));
    }

    private static AdminApiException TooLarge(HttpResponseMessage response, long most) => new(
        string.Format(
            CultureInfo.InvariantCulture,
            "The service answered {0} with a body of more than {1} bytes, which was not read to its end; is there a proxy in between? Where "
            + "such answers are expected, raise AdminApiOptions.MaxResponseBytes, or MaxResponseContentBufferSize of the HttpClient.",
            (int)response.StatusCode,
            most),
        response.StatusCode);

    private async ValueTask<bool> ReadPieceAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (_length == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Grown(_length));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
#if NET
        var count = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
#else
        var count = await stream.ReadAsync(_buffer, _length, _buffer.Length - _length, cancellationToken).ConfigureAwait(false);
#endif
        _length += count;
        return count > 0;
    }
}
