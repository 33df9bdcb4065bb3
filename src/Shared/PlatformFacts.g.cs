using System.Collections.Immutable;
namespace AdminApiMigrator;
internal sealed record TokenPrefix(string Prefix, int MinimumLength);
internal static class PlatformFacts
{
    public const int UrlLimitBytes = 8192;
    public static ImmutableArray<TokenPrefix> TokenPrefixes { get; } = [new("ATATT3", 100), new("ATCTT3", 100)];
}
