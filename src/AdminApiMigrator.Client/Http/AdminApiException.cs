using System.Globalization;
using System.Net;
using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>
/// The service refused a call, or answered what cannot be read. Derives from <see cref="HttpRequestException"/>, so that code that caught
/// the failure of <c>EnsureSuccessStatusCode</c> catches this too.
/// </summary>
public class AdminApiException : HttpRequestException
{
    private static readonly string[] RequestIdHeaders = ["Atl-Request-Id", "X-Request-Id", "Atl-Traceid", "X-Trace-Id"];

    /// <summary>Makes an exception, for tests of code that handles one.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="statusCode">The status code the service answered.</param>
    /// <param name="code">The service's error code, such as <c>ADMIN-404-8</c>.</param>
    /// <param name="detail">The service's own words.</param>
    public AdminApiException(string message, HttpStatusCode? statusCode = null, string? code = null, string? detail = null)
        : this(message, statusCode, null)
    {
        Code = code;
        Detail = detail;
    }

    private AdminApiException(string message, HttpStatusCode? statusCode, Exception? inner)
#if NET
        : base(message, inner, statusCode)
    {
    }
#else
        : base(message, inner) => StatusCode = statusCode;

    /// <summary>The status code the service answered; null when there was no answer to speak of.</summary>
    public HttpStatusCode? StatusCode { get; }
#endif

    /// <summary>
    /// The service's error code: <c>ADMIN-4xx-n</c>, <c>ADMIN-UAM-4xx-n</c>, or the bare number a gateway gives; null when the body named
    /// none.
    /// </summary>
    public string? Code { get; private init; }

    /// <summary>
    /// What the service said about this request, its first thousand characters; what was sent as credential or looks like one is hidden,
    /// and characters that would begin a new line in a log are escaped. Null when it said nothing.
    /// </summary>
    public string? Detail { get; private init; }

    /// <summary>The id to give to the service's support: of the trace headers, else of the error itself; null when there is none.</summary>
    public string? RequestId { get; private init; }

    /// <summary>
    /// How long the service asked to wait before the next try, counted from its answer: <c>Retry-After</c>, else <c>X-RateLimit-Reset</c>;
    /// null when it asked for nothing.
    /// </summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>What the service answered, to be handed on in v1's shape; null when it is no failure a v1 caller could have seen.</summary>
    internal Answer? Answer { get; private init; }

    /// <summary>The service refused.</summary>
    /// <param name="operation">Method and path, without the query: filters hold names and addresses of people.</param>
    /// <param name="answer">What it answered.</param>
    /// <param name="retryAfter">How long it asked to wait; null for nothing.</param>
    /// <param name="secrets">What the request carried.</param>
    internal static AdminApiException Refused(string operation, Answer answer, TimeSpan? retryAfter = null, Secrets? secrets = null)
        => From($"{operation} answered", answer, "", secrets, retryAfter, answer);

    /// <summary>We refused on the service's behalf, before the request that would have done harm.</summary>
    internal static AdminApiException NotSent(string operation, Answer answer)
        => From($"{operation} was not sent:", answer, "", null, null, answer);

    /// <summary>The service answered with success, and with a body that is not the one it describes.</summary>
    internal static AdminApiException Unreadable(string operation, Answer answer, Secrets secrets, Exception inner) => new(
        $"{operation} answered {Number(answer.Status)} with a body that is not the JSON of this operation; is there a proxy in between?",
        answer.Status,
        new JsonException(ServiceWords.ForMessage(inner.Message, secrets)))
    {
        RequestId = RequestIdOf(answer, null, secrets),
    };

    /// <summary>A status of success came that is not the one of the operation.</summary>
    internal static AdminApiException NotItsSuccess(string operation, Answer answer, Secrets secrets) => From(
        $"{operation} answered",
        answer,
        " That is not the success of this operation, so whether it was carried out is not known.",
        secrets);

    /// <summary>The body of a success has errors in it.</summary>
    internal static AdminApiException ErrorsInSuccess(string operation, Answer answer, Secrets secrets) => From(
        $"{operation} answered", answer, " There are errors in the body, so whether it was carried out is not known.", secrets);

    /// <summary>A redirect was followed on the way, so that the answer is another request's.</summary>
    internal static AdminApiException AnsweredElsewhere(string operation, Answer answer, HttpRequestMessage sent, Uri asked)
    {
        var by = sent.RequestUri is { IsAbsoluteUri: true } uri ? HostOf(uri) : "nobody";
        return new AdminApiException(
            $"{operation} was sent to {HostOf(asked)}, and {by} answered a {sent.Method} with {Number(answer.Status)}: a redirect was "
            + "followed, or a handler sent the request elsewhere. Whether it was carried out is not known. Switch AllowAutoRedirect off, or open the "
            + "client with the address that answers.",
            answer.Status,
            null);
    }

    private static string HostOf(Uri uri) => uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    private static AdminApiException From(
        string what, Answer answer, string verdict, Secrets? secrets, TimeSpan? retryAfter = null, Answer? handedOn = null)
    {
        var error = ServiceError.ReadAll(answer.Body).FirstOrDefault();
        var detail = ServiceWords.ForMessage(error?.Detail ?? error?.Title, secrets);
        var code = ServiceWords.ForName(error?.Code, secrets);
        var shown = $"{(code is null ? "" : " " + code)}{(detail is null ? "." : ": " + detail)}";
        var message = $"{what} {Number(answer.Status)} ({Phrase(answer.Status)}){shown}{verdict}{Redirect(answer)}";
        return new AdminApiException(message, answer.Status, null)
        {
            Answer = handedOn,
            Code = code,
            Detail = detail,
            RequestId = RequestIdOf(answer, error, secrets),
            RetryAfter = retryAfter,
        };
    }

    private static string Redirect(Answer answer) => (int)answer.Status is >= 300 and < 400
        ? " The client follows no redirect: open it with the address that the service is at."
        : "";

    private static string? RequestIdOf(Answer answer, ServiceError? error, Secrets? secrets)
        => ServiceWords.ForName(RequestIdHeaders.Select(answer.Header).FirstOrDefault(id => id is not null) ?? error?.Id, secrets);

    // In EnsureSuccessStatusCode's words: code that came from .NET Framework, where the exception had no status, looks for "404 (Not
    // Found)".
    private static string Phrase(HttpStatusCode status)
    {
        using var response = new HttpResponseMessage(status);
        return response.ReasonPhrase ?? status.ToString();
    }

    private static string Number(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);
}
