using System.Collections.Immutable;

namespace AdminApiMigrator.Evaluation;

/// <summary>Answers which hosts are the service's.</summary>
internal static class ServiceHosts
{
    /// <summary>Whether the host, stars for holes, is one of the service's or of those the customer names.</summary>
    public static bool IsServices(string? host, ImmutableArray<string> ownHosts) =>
        host is not null && (ServiceVocabulary.Hosts.Any(known => Is(known.Pattern, host)) || ownHosts.Any(own => Is(own, host)));

    public static bool Is(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern.Substring(1), StringComparison.Ordinal)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
