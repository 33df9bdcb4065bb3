using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace AdminApiMigrator.Client;

/// <summary>For whom a request is sent: another credential, or another tenant, may see other directories.</summary>
/// <param name="Value">A hash of what tells callers apart; the credential itself should not outlive the request.</param>
/// <param name="HasCredential">Whether a credential is in it, so that it means the same for every HttpClient of the process.</param>
internal readonly record struct Caller(string Value, bool HasCredential);

/// <summary>
/// Which credential the requests of a pipeline carry. Handlers may add it on the way, so what is seen before is held against what really
/// went out: where that cannot be foretold, there is no caller to remember anything for.
/// </summary>
/// <param name="token">The token that a handler of ours puts on, where that is known beforehand; null where it is not.</param>
internal sealed class PipelineCredential(Func<ApiToken?>? token = null)
{
    private const string Authorization = "Authorization";

    // Of the transport, of the message or of tracing: new with each request, and nobody's name.
    private static readonly HashSet<string> NobodysName = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "B3", "Baggage", "Cache-Control", "Connection",
        "Correlation-Context", "Date", "Expect", "Host", "Idempotency-Key", "Pragma", "Referer", "Request-Id", "TE", "Traceparent",
        "Tracestate", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent", "Via", "X-Amzn-Trace-Id", "X-B3-ParentSpanId",
        "X-B3-Sampled", "X-B3-SpanId", "X-B3-TraceId", "X-Client-Request-Id", "X-Cloud-Trace-Context", "X-Correlation-Id", "X-Request-Id",
        "X-Trace-Id",
    };

    private volatile AdminApiTokenHandler? _handler;
    private volatile bool _isHidden;

    /// <summary>
    /// The headers that will tell for whom a request is sent, as far as they are known before: those of the message, and those that the
    /// HttpClient adds where the message has none.
    /// </summary>
    public static Dictionary<string, string> Visible(params HttpRequestHeaders?[] sources)
    {
        var visible = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources)
        {
            IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers = source is null ? [] : source;
            foreach (var header in headers)
            {
                if (!NobodysName.Contains(header.Key) && !visible.ContainsKey(header.Key))
                {
                    visible.Add(header.Key, Joined(header.Value));
                }
            }
        }

        return visible;
    }

    /// <summary>For whom a request will be sent; null when that shows only afterwards.</summary>
    /// <param name="visible">The headers that are known before.</param>
    public Caller? Before(Dictionary<string, string> visible)
    {
        if (_isHidden)
        {
            return null;
        }

        var added = visible.ContainsKey(Authorization) ? null : token?.Invoke() ?? _handler?.Current;
        return CallerOf(visible, added?.Secret);
    }

    /// <summary>For whom a request was sent; null when its handlers add what cannot be seen before.</summary>
    /// <param name="visible">The headers that were known before.</param>
    /// <param name="answer">What came back.</param>
    public Caller? After(Dictionary<string, string> visible, Received answer)
    {
        var sent = answer.SentToken;
        if (sent is not null && token is null)
        {
            _handler = sent.Handler;
        }

        foreach (var header in answer.Sent.Headers)
        {
            if (!NobodysName.Contains(header.Key) && !IsKnown(header.Key, Joined(header.Value), visible, sent))
            {
                _isHidden = true;
                return null;
            }
        }

        return CallerOf(visible, sent?.Value);
    }

    private static bool IsKnown(string name, string value, Dictionary<string, string> visible, SentToken? token)
        => (visible.TryGetValue(name, out var known) && value == known)
            || (token is not null && name == Authorization && value == "Bearer " + token.Value);

    private static string Joined(IEnumerable<string> values) => string.Join("\n", values);

    private static Caller CallerOf(Dictionary<string, string> visible, string? token)
    {
        if (visible.Count == 0 && token is null)
        {
            return new Caller("", false);
        }

        var text = new StringBuilder(token);
        foreach (var header in visible.OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase))
        {
            // No header has a zero in it.
            text.Append('\0').Append(header.Key).Append(':').Append(header.Value);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
#if NET
        var hash = SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(bytes);
#endif
        return new Caller(Convert.ToBase64String(hash), token is not null || visible.ContainsKey(Authorization));
    }
}
