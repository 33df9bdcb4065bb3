namespace AdminApiMigrator.Client;

/// <summary>Where the service is: scheme, host and the path prefix in front of <c>/admin</c>.</summary>
/// <param name="Value">The root, without a slash at its end.</param>
internal readonly record struct ServiceRoot(string Value)
{
    /// <summary>The public host of the Cloud Admin API.</summary>
    public static ServiceRoot Cloud { get; } = new("https://api.atlassian.com");

    /// <summary>
    /// The root behind a base address as old code wrote it: the bare host, or anything that goes on with <c>/admin</c>, <c>/admin/v1/</c>,
    /// a gateway's prefix in front included.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="baseAddress"/> is no absolute http or https address.</exception>
    public static ServiceRoot FromBaseAddress(Uri baseAddress)
    {
        if (!baseAddress.IsAbsoluteUri || (baseAddress.Scheme != "https" && baseAddress.Scheme != "http"))
        {
            throw new ArgumentException(
                "The base address must be an absolute http or https address, such as https://api.atlassian.com.", nameof(baseAddress));
        }

        var segments = baseAddress.AbsolutePath.Split('/');
        var admin = Array.FindLastIndex(segments, s => string.Equals(s, "admin", StringComparison.OrdinalIgnoreCase));
        return FromPrefix(baseAddress, string.Join("/", segments, 0, admin < 0 ? segments.Length : admin));
    }

    /// <summary>The root of the host of <paramref name="uri"/>, with <paramref name="prefix"/> in front of <c>/admin</c>.</summary>
    public static ServiceRoot FromPrefix(Uri uri, string prefix)
        => new(uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + prefix.TrimEnd('/'));
}
