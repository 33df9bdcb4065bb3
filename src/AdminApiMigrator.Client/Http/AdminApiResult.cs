#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Net;

namespace AdminApiMigrator.Client;

/// <summary>
/// How a write ended: what the <c>Try...</c> methods give back instead of throwing when the service refuses. Its members are called like
/// those of <see cref="HttpResponseMessage"/>, so that code that looked at a response goes on to read the same.
/// </summary>
/// <remarks>
/// <para>A refusal is an answer of the service with a status that is no success, and what the client refuses in its words before anything
/// is sent, such as the deletion of a group with members (409). Everything else is thrown here too, because then nobody can say what became
/// of the write: arguments that cannot be, no connection, a timeout, and an answer that is not the operation's own, such as the page of a
/// portal.</para>
/// <para>The statuses are those of v2: 204 where v1 had 200 or 202. Ask <see cref="IsSuccessStatusCode"/> instead of comparing with
/// them.</para>
/// </remarks>
public class AdminApiResult
{
    /// <summary>Makes the result of a write that was done; for tests of code that looks at one.</summary>
    /// <param name="statusCode">The status of success.</param>
    public AdminApiResult(HttpStatusCode statusCode) => StatusCode = statusCode;

    /// <summary>Makes the result of a write that was refused, or done only in part; for tests of code that looks at one.</summary>
    /// <param name="error">Why.</param>
    /// <exception cref="ArgumentException"><paramref name="error"/> has no status code.</exception>
    public AdminApiResult(AdminApiException error)
    {
        Error = error ?? throw new ArgumentNullException(nameof(error));
        StatusCode = error.StatusCode
            ?? throw new ArgumentException("The error has no status code, so it is no answer of the service.", nameof(error));
    }

    /// <summary>The status that the service answered.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Whether the service did all that was asked for. False for 206, which says that a part is missing.</summary>
#if NET
    [MemberNotNullWhen(false, nameof(Error))]
#endif
    public bool IsSuccessStatusCode => Error is null;

    /// <summary>
    /// What the service said about its refusal: <see cref="AdminApiException.Code"/>, <see cref="AdminApiException.Detail"/> and what else
    /// the method without <c>Try</c> throws; null when it did what was asked for.
    /// </summary>
    public AdminApiException? Error { get; }

    /// <summary>Throws the error, if there is one.</summary>
    /// <returns>This result.</returns>
    /// <exception cref="AdminApiException">The service refused, or did only a part.</exception>
    public AdminApiResult EnsureSuccessStatusCode() => Error is null ? this : throw Error;

    /// <inheritdoc/>
    public override string ToString() => Error?.Message ?? $"{(int)StatusCode} ({StatusCode})";

    /// <summary>Waits for a write.</summary>
    internal static async Task<AdminApiResult> OfAsync(Task<HttpStatusCode> write)
    {
        try
        {
            return new AdminApiResult(await write.ConfigureAwait(false));
        }
        catch (AdminApiException e) when (e.Answer is not null)
        {
            return new AdminApiResult(e);
        }
    }
}

/// <summary>How a write that gives something back ended.</summary>
/// <typeparam name="T">What it gives back.</typeparam>
public class AdminApiResult<T> : AdminApiResult
    where T : class
{
    private readonly T? _value;

    /// <summary>Makes the result of a write that was done; for tests of code that looks at one.</summary>
    /// <param name="statusCode">The status of success.</param>
    /// <param name="value">What came back.</param>
    public AdminApiResult(HttpStatusCode statusCode, T value)
        : base(statusCode)
        => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Makes the result of a write that was refused, or done only in part; for tests of code that looks at one.</summary>
    /// <param name="error">Why.</param>
    /// <param name="value">What came back of the part that was done; null for nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="error"/> has no status code.</exception>
    public AdminApiResult(AdminApiException error, T? value = null)
        : base(error)
        => _value = value;

    /// <summary>Whether there is a <see cref="Value"/>: after a success, and after a success in part.</summary>
    public bool HasValue => _value is not null;

    /// <summary>What came back.</summary>
    /// <exception cref="AdminApiException">Nothing did, because the service refused.</exception>
    public T Value => _value ?? throw Error!;
}
