// Generated from rules/platform.yaml by "adminapi catalogue build".
#nullable enable

using System.Collections.Immutable;

namespace AdminApiMigrator;

/// <summary>The start of a kind of token.</summary>
/// <param name="Prefix">The characters every token of the kind starts with.</param>
/// <param name="MinimumLength">The length in characters, prefix included, below which a literal is not taken for a token.</param>
/// <param name="Kind">What the token is, as a noun phrase.</param>
internal sealed record TokenPrefix(string Prefix, int MinimumLength, string Kind);

/// <summary>Facts about the service that belong to no single operation.</summary>
internal static class PlatformFacts
{
    /// <summary>The longest path and query, in bytes after percent-encoding, that Jira and Confluence Cloud take; not stated for the admin API.</summary>
    public const int UrlLimitBytes = 8192;

    /// <summary>The status code that a longer URL is answered with.</summary>
    public const int UrlLimitStatus = 413;

    /// <summary>The tokens that can be told by their start.</summary>
    public static ImmutableArray<TokenPrefix> TokenPrefixes { get; } =
    [
        new("ATATT3", 100, "Atlassian account API token"),
        new("ATCTT3", 100, "Atlassian organization API key or access token"),
    ];
}
