using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace AdminApiMigrator.Client;

/// <summary>Opens the Cloud Admin API on an HttpClient.</summary>
public static class AdminApiHttpClientExtensions
{
    private static readonly ConditionalWeakTable<HttpClient, ConcurrentDictionary<ServiceRoot, AdminApiClient>> Clients = new();

    /// <summary>
    /// The Cloud Admin API at the base address of <paramref name="http"/>, or at https://api.atlassian.com when it has none. The same
    /// HttpClient gives the same client. The directory of each organization is remembered, for a credential that is seen in the request
    /// or comes from <see cref="AdminApiTokenHandler"/> in the whole process; calls that the service limits wait for their turn together
    /// with all others of the process. Nothing is sent a second time unless the handlers of <paramref name="http"/> do so.
    /// </summary>
    /// <param name="http">
    /// Sends the requests: its default headers (the API key above all), handlers and timeout apply to each of them.
    /// </param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">The base address of <paramref name="http"/> is no http or https address.</exception>
    public static AdminApiClient AdminApi(this HttpClient http)
    {
        if (http is null)
        {
            throw new ArgumentNullException(nameof(http));
        }

        return Open(http, http.BaseAddress is { } address ? ServiceRoot.FromBaseAddress(address) : ServiceRoot.Cloud);
    }

    /// <summary>The Cloud Admin API at <paramref name="baseAddress"/>.</summary>
    /// <param name="http">
    /// Sends the requests: its default headers (the API key above all), handlers and timeout apply to each of them.
    /// </param>
    /// <param name="baseAddress">
    /// Where the service is, as old code has it: the host, or an address that goes on with <c>/admin</c>, <c>/admin/v1/</c> or
    /// <c>/admin/v2</c>; a gateway's path in front of <c>/admin</c> is kept. A path alone is below the base address of
    /// <paramref name="http"/>, or below https://api.atlassian.com when it has none.
    /// </param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException"><paramref name="baseAddress"/> is neither a path nor an http or https address.</exception>
    public static AdminApiClient AdminApi(this HttpClient http, string baseAddress)
    {
        if (http is null)
        {
            throw new ArgumentNullException(nameof(http));
        }

        if (baseAddress is null)
        {
            throw new ArgumentNullException(nameof(baseAddress));
        }

        // Old code may keep only the path in what it puts before its URLs; Uri takes such a path for a file on some systems.
        return http.AdminApi(IsPath(baseAddress)
            ? new Uri(http.BaseAddress ?? new Uri(ServiceRoot.Cloud.Value), "/" + baseAddress.TrimStart('/'))
            : new Uri(baseAddress, UriKind.RelativeOrAbsolute));
    }

    /// <inheritdoc cref="AdminApi(HttpClient, string)"/>
    public static AdminApiClient AdminApi(this HttpClient http, Uri baseAddress)
    {
        if (http is null)
        {
            throw new ArgumentNullException(nameof(http));
        }

        return Open(http, ServiceRoot.FromBaseAddress(baseAddress ?? throw new ArgumentNullException(nameof(baseAddress))));
    }

    private static AdminApiClient Open(HttpClient http, ServiceRoot root)
        => Clients.GetOrCreateValue(http).GetOrAdd(root, r => new AdminApiClient(
            new Connection(http, r, limiter: RequestLimiter.OfCalls), new DirectoryCache(DirectoryCache.OfProcess)));

    private static bool IsPath(string baseAddress)
        => baseAddress.StartsWith("/", StringComparison.Ordinal) || baseAddress.Split('/')[0] == "admin";
}
