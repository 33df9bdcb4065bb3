namespace AdminApiMigrator.Client;

/// <summary>One v1 request on its way through v2: what it carries to every v2 request, and the last thing the service said.</summary>
/// <param name="request">The v1 request.</param>
internal sealed class Exchange(HttpRequestMessage request)
{
    // Of the body, which is not the v1 body any more, or of the coding of an answer that we, not the caller, have to read.
    private static readonly HashSet<string> NotCarried =
        new(StringComparer.OrdinalIgnoreCase) { "Accept-Encoding", "Expect", "TE", "Trailer", "Transfer-Encoding" };

    /// <summary>The v1 request.</summary>
    public HttpRequestMessage Request { get; } = request;

    /// <summary>The last answer of v2; null as long as nothing was sent.</summary>
    public Answer? LastAnswer { get; set; }

    /// <summary>Puts headers, HTTP version and options of the v1 request onto <paramref name="v2"/>.</summary>
    public void CarryTo(HttpRequestMessage v2)
    {
        foreach (var header in Request.Headers)
        {
            if (!NotCarried.Contains(header.Key))
            {
                v2.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        v2.Version = Request.Version;
#if NET
        v2.VersionPolicy = Request.VersionPolicy;
        IDictionary<string, object?> options = v2.Options;
        foreach (var option in Request.Options)
        {
            options[option.Key] = option.Value;
        }
#else
        foreach (var property in Request.Properties)
        {
            v2.Properties[property.Key] = property.Value;
        }
#endif
    }
}
