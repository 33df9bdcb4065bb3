using System.Globalization;
using System.Net.Http.Headers;

namespace AdminApiMigrator.Client;

/// <summary>
/// Puts a token on the requests to the service, and on no others: as Bearer, to the hosts it was told, over https or to this machine. A
/// request that brings a credential of its own keeps it.
/// </summary>
/// <remarks>
/// A redirect to another host never gets the token: .NET's own handlers drop the credential when they follow one, and a handler above this
/// one that follows it comes back here with another host. When a request is done the token is taken off it again, so that a message that is
/// logged later does not show it.
/// </remarks>
public sealed class AdminApiTokenHandler : DelegatingHandler
{
    private readonly Func<ApiToken> _token;
    private readonly HashSet<string> _hosts;

    /// <summary>Makes a handler for one token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="hosts">
    /// The hosts that get it, such as a gateway's, with a port (<c>gateway.example:8443</c>) where it is not the one of the scheme; none
    /// for api.atlassian.com alone. On this machine a name stands for all ports.
    /// </param>
    /// <exception cref="ArgumentException">A host is no host name, or the token is no Bearer token.</exception>
    public AdminApiTokenHandler(ApiToken token, params string[] hosts)
        : this(Always(token), hosts)
    {
    }

    /// <summary>Makes a handler for a token that changes while the program runs.</summary>
    /// <param name="token">Gives the token of the moment; asked for every request, from any thread.</param>
    /// <param name="hosts">
    /// The hosts that get it, such as a gateway's, with a port (<c>gateway.example:8443</c>) where it is not the one of the scheme; none
    /// for api.atlassian.com alone. On this machine a name stands for all ports.
    /// </param>
    /// <exception cref="ArgumentException">A host is no host name.</exception>
    public AdminApiTokenHandler(Func<ApiToken> token, params string[] hosts)
    {
        _token = token ?? throw new ArgumentNullException(nameof(token));
        _hosts = new HashSet<string>(
            hosts is { Length: > 0 } ? hosts.Select(RequireHost) : [new Uri(ServiceRoot.Cloud.Value).Host],
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Refuses what is no host name: with a scheme in it, it would never match, and no request get the token.</summary>
    /// <exception cref="ArgumentException">It is no host name.</exception>
    internal static string RequireHost(string host) => IsHost(host)
        ? host.Replace("[", "").Replace("]", "")
        : throw new ArgumentException(
            $"'{host}' is no host name: write api.atlassian.com, or gateway.example:8443 for a port of its own, without https://.",
            nameof(host));

    /// <summary>Whether a text is a host name, or a host name and a port.</summary>
    internal static bool IsHost(string? host)
    {
        if (host is null || Uri.CheckHostName(host) != UriHostNameType.Unknown)
        {
            return host is not null;
        }

        var colon = host.LastIndexOf(':');
        return colon > 0
            && Uri.CheckHostName(host.Substring(0, colon)) != UriHostNameType.Unknown
            && ushort.TryParse(host.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    /// <summary>The token of the moment, for comparing it with one that was sent.</summary>
    internal ApiToken? Current => _token();

    /// <summary>Refuses a token that does not go as Bearer.</summary>
    /// <exception cref="ArgumentException">It is an account's token.</exception>
    internal static ApiToken RequireBearer(ApiToken token) => token.Kind != ApiTokenKind.AccountToken
        ? token
        : throw new ArgumentException(
            "The API token of a user account does not open the Admin API, which answers it with 401: pass the API key of the organization.",
            nameof(token));

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

        if (!IsForService(request.RequestUri) || request.Headers.Authorization is not null)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        if (!IsPrivate(request.RequestUri!))
        {
            throw new InvalidOperationException(
                $"The request to http://{request.RequestUri!.Host} was not sent: it would show the token to the network. Use https.");
        }

        var token = RequireBearer(_token() ?? throw new InvalidOperationException("There is no token: its function gave null."));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Reveal());
        new SentToken(this, token).PutOn(request);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.Headers.Authorization = null;
        }
    }

    private static Func<ApiToken> Always(ApiToken token)
    {
        RequireBearer(token ?? throw new ArgumentNullException(nameof(token)));
        return () => token;
    }

    private static bool IsPrivate(Uri uri) => uri.Scheme == "https" || uri.IsLoopback;

    // A name alone means the port of the scheme: what listens on another one is somebody else, but for this machine, where ports are made
    // up.
    private bool IsForService(Uri? uri)
        => uri is { IsAbsoluteUri: true } && (Holds(uri.Host.Trim('[', ']'), uri) || Holds(uri.IdnHost, uri));

    private bool Holds(string host, Uri uri) => (_hosts.Contains(host) && (uri.IsDefaultPort || uri.IsLoopback))
        || _hosts.Contains(string.Format(CultureInfo.InvariantCulture, "{0}:{1}", host, uri.Port));
}
