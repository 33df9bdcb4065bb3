using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>What a page is: its title, a name for it that the title gives, and the day on which it says that it was last changed.</summary>
/// <param name="Title">The title.</param>
/// <param name="Name">The name.</param>
/// <param name="LastChanged">The day of the last change of a page that tells changes; null when it gives none.</param>
internal sealed partial record PageIdentity(string Title, string Name, DateOnly? LastChanged)
{
    private const int Glance = 40;

    public static PageIdentity Of(Page page)
    {
        var top = page.Blocks.Take(Glance).Where(block => !block.IsNavigation && block.Text.Length is > 2 and < 400).ToList();
        var title = top.Find(block => block is { Kind: BlockKind.Heading, Level: 1 })?.Text
            ?? page.Title
            ?? top.Find(block => Breadcrumb().IsMatch(block.Text))?.Text
            ?? top.Find(block => block.Kind == BlockKind.Heading && Names().IsMatch(block.Text)
                && DateText.Find(block.Text).Count == 0)?.Text
            ?? FromItself(top)
            ?? top.Take(3).FirstOrDefault(block => block.Kind == BlockKind.Heading && block.Text.Contains(' ')
                && RequestText.Find(block.Text).Count == 0 && DateText.Find(block.Text).Count == 0)?.Text
            ?? "Untitled page";
        return new PageIdentity(title, Id(title), Names().IsMatch(title) ? LastChange(top) : null);
    }

    /// <summary>A page saved without its heading may still say what it is: this changelog covers the Cloud Admin APIs.</summary>
    private static string? FromItself(List<Block> top)
    {
        var match = top.Select(block => SelfDescription().Match(block.Text)).FirstOrDefault(found => found.Success);
        return match is null ? null : $"{match.Groups["of"].Value} {match.Groups["kind"].Value}";
    }

    private static string Id(string title)
    {
        var words = Slug.Of(SiteName().Replace(title, "")).Split('-').Where(word => !Filler().IsMatch(word)).ToList();
        var product = words.Find(word => Product().IsMatch(word));
        if (product is not null)
        {
            // The product leads, so that the pages of one stand together; cloud says nothing beside its name.
            words.RemoveAll(word => word == product || word == "cloud");
            words.Insert(0, product);
        }

        var id = string.Join('-', words.Distinct());
        return id.Length == 0 ? "page" : id;
    }

    private static DateOnly? LastChange(List<Block> top) =>
        top.Where(block => LastUpdated().IsMatch(block.Text)).SelectMany(block => DateText.Find(block.Text)).FirstOrDefault(date =>
            date.On is not null)?.On;

    [GeneratedRegex(@"\s/\s.*\s?/\s?|\breference\b.*/|/.*\breference\b", RegexOptions.IgnoreCase)]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(
        @"\b(?:changelog|change log|release notes|what's new|changes|reference|deprecations?|announcements?|notice|updates?|removals?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Names();

    [GeneratedRegex(
        @"^This (?<kind>changelog|reference|guide|page)\b.*\b(?:to|of|for|about)\s+(?:the\s+)?(?<of>[A-Z]\w*(?:\s+[A-Z]\w*)*)",
        RegexOptions.None)]
    private static partial Regex SelfDescription();

    [GeneratedRegex(@"\s+[|–—·]\s+.*$|\s+-\s+(?:Atlassian|Developer)\b.*$")]
    private static partial Regex SiteName();

    [GeneratedRegex(@"^(?:rest|apis?|the|in|for|of|a|an|to|and|our)$")]
    private static partial Regex Filler();

    [GeneratedRegex(@"^(?:jira|confluence|bitbucket|trello|opsgenie|statuspage|bamboo|loom)$")]
    private static partial Regex Product();

    [GeneratedRegex(@"\blast (?:updated|modified|changed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LastUpdated();
}
