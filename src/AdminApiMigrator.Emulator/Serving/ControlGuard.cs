using System.Net;
using Microsoft.AspNetCore.Http;

namespace AdminApiMigrator.Emulator;

/// <summary>
/// Keeps web pages away from the control addresses, which need no credential: a browser lets any page send requests to this machine, and a
/// name that a page's owner points at this machine makes its answers readable, too.
/// </summary>
/// <param name="allowRemote">Whether the emulator listens beyond this machine, under names that only the network knows.</param>
internal sealed class ControlGuard(bool allowRemote)
{
    private static readonly string[] OwnSites = ["same-origin", "none"];

    /// <summary>Why a request is refused; null when it is not.</summary>
    public string? RefusalOf(HttpRequest request)
    {
        if (!IsOwn(request.Host.Host.Trim('[', ']')))
        {
            var further = allowRemote ? ", or a name without a dot" : "";
            return $"The Host header says \"{request.Host}\". Use an IP address or localhost{further}.";
        }

        var own = $"{request.Scheme}://{request.Host}";
        if (request.Headers.Origin.FirstOrDefault(origin => !string.Equals(origin, own, StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            return $"The request comes from a page of \"{other}\". Only pages of {own} and programs may ask.";
        }

        return request.Headers["Sec-Fetch-Site"].FirstOrDefault(site => !OwnSites.Contains(site)) is { } foreign
            ? $"The browser says that the request comes from another site (Sec-Fetch-Site: {foreign})."
            : null;
    }

    // Nobody can point an address, or a name without a dot, at another machine from outside.
    private bool IsOwn(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address)
            ? allowRemote || IPAddress.IsLoopback(address)
            : allowRemote && host.Length > 0 && !host.Contains('.'));
}
