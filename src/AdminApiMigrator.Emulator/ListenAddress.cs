using System.Net;

namespace AdminApiMigrator.Emulator;

/// <summary>
/// Where an emulator may listen. It knows keys and is told what to do by whoever reaches it, so no name that a resolver or a server reads
/// as "every interface" may open it by accident.
/// </summary>
internal static class ListenAddress
{
    /// <summary>The address when none is named: any free port, for this machine only.</summary>
    public static Uri Free { get; } = new("http://127.0.0.1:0");

    /// <summary>The address as the server takes it.</summary>
    /// <param name="url">The address that was asked for.</param>
    /// <param name="allowRemote">Whether other machines may reach it.</param>
    /// <exception cref="EmulatorInputException">It is no such address; the message says why and what to write.</exception>
    public static string Checked(Uri url, bool allowRemote)
    {
        var reason = !url.IsAbsoluteUri || url.Scheme != Uri.UriSchemeHttp ? "only http is spoken here"
            : url.UserInfo.Length > 0 ? "a user and a password mean nothing here"
            : url.PathAndQuery != "/" || url.Fragment.Length > 0 ? "it has more than a host and a port"
            : !IsLocalhost(url) && !IPAddress.TryParse(url.Host, out _)
                ? $"{url.Host} is a name, and only IP addresses and localhost are taken"
            : null;
        if (reason is not null)
        {
            throw new EmulatorInputException($"\"{url}\" is no address to listen on: {reason}; write one such as http://127.0.0.1:8080");
        }

        // The server takes localhost for two addresses, and no free port for both.
        return IsLocalhost(url) && url.Port == 0 ? Free.GetLeftPart(UriPartial.Authority)
            : allowRemote || !IsRemote(url) ? url.GetLeftPart(UriPartial.Authority)
            : throw new EmulatorInputException(
                $"\"{url}\" can be reached from other machines; write http://127.0.0.1:{url.Port}, "
                + "or allow it with --allow-remote (EmulatorOptions.AllowRemote)");
    }

    /// <summary>Whether other machines can reach the address.</summary>
    public static bool IsRemote(Uri url) =>
        !IsLocalhost(url) && !(IPAddress.TryParse(url.Host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>The address under which this machine reaches a server that listens on every interface; any other as it is.</summary>
    public static Uri Reachable(Uri url) => !IPAddress.TryParse(url.Host, out var address) ? url
        : address.Equals(IPAddress.Any) ? new UriBuilder(url) { Host = $"{IPAddress.Loopback}" }.Uri
        : address.Equals(IPAddress.IPv6Any) ? new UriBuilder(url) { Host = $"{IPAddress.IPv6Loopback}" }.Uri
        : url;

    private static bool IsLocalhost(Uri url) => url.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
