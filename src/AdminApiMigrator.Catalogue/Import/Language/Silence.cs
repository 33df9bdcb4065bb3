using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Why a piece of a page asks nothing of code. Each reason names what the piece is; none of them is a place for what was not
/// understood.</summary>
internal static partial class Silence
{
    public const string Navigation = "navigation of the site";
    public const string Sample = "sample of a request or an answer";
    public const string LineNumbers = "line numbers beside a sample";
    public const string EntryDate = "date of the entries below it";
    public const string ListHeading = "heading of what follows";
    public const string LostList = "introduces a list that the saved page does not hold";
    public const string LeadIn = "introduces the list below it";
    public const string Explains = "explains the statement before it";
    public const string Describes = "says what the operation above does";
    public const string Background = "background: speaks of no operation, limit or credential";
    public const string Summary = "sums up what the page states one by one";
    public const string NotUnderstood = "not understood: a person must read it";
    public const string ColumnTitles = "titles of the columns below";
    public const string ThePage = "says what the page is";
    public const string Instead = "names what to call instead";
    public const string Title = "title of the page";

    private static readonly (Regex Pattern, string Because)[] Reasons =
    [
        (Site(), Navigation),
        (Link(), "link to another page"),
        (Dated(), "tells when the page was last changed"),
        (Columns(), ColumnTitles),
        (PageItself(), ThePage),
        (Contacts(), "tells whom to contact"),
        (Reading(), "points to further reading"),
        (Waiver(), "a rule on which apps may hold tokens; no request and no answer changes"),
        (Steps(), "steps of a tutorial"),
        (Advice(), "advice on when and how to follow the change"),
        (Rollout(), "says how the change is rolled out"),
        (Elsewhere(), "points to another operation that answers the same"),
        (Question(), "question that the text below answers"),
    ];

    /// <summary>Why a block or sentence asks nothing of code by what it is; null when it may be a statement.</summary>
    public static string? Of(string text)
    {
        foreach (var (pattern, because) in Reasons)
        {
            if (pattern.IsMatch(text))
            {
                return because;
            }
        }

        return null;
    }

    /// <summary>The reason of what a person must read, with what was not understood of it.</summary>
    public static string Unread(string what) => $"not understood: {what}; a person must read it";

    /// <summary>Whether a reason says that a person must read.</summary>
    public static bool IsUnread(string because) => because.StartsWith("not understood", StringComparison.Ordinal);

    /// <summary>Whether a sentence only says what its page holds, whatever it holds.</summary>
    public static bool SumsUpPage(string text) => PageHolds().IsMatch(text);

    /// <summary>Whether a heading opens a part that is not about the change: questions, contacts, further reading.</summary>
    public static bool EndsTheMatter(string heading) => Matterless().IsMatch(heading);

    [GeneratedRegex(
        @"^\W*(?:rate this page|was this helpful|sign (?:in|up|out)|log ?in to .*|get support|developer|documentation|cloud|data center"
        + @"|resources|yes|no|still need help|ask the community|the atlassian community is here for you|postman collection|openapi"
        + @"|skip to (?:main )?content|on this page|table of contents|cookie.{0,40}|privacy policy|terms of (?:use|service)"
        + @"|copyright.{0,60}"
        + @"|©.{0,80}|powered by .{1,60}|provide feedback.{0,40}|share(?: this page)?|print|search|menu|home|next|previous|back to top"
        + @"|edit this page|subscribe.{0,30}|feedback|platform|product(?:s)?|all rights reserved|view all|show more|filter|sort"
        + @"|rss(?: feed)?|community|support|Product\s*Jira|Platform\s*Cloud|copy|copied)\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Site();

    [GeneratedRegex(@"^<?https?://\S+>?$", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^\W*(?:page )?(?:last (?:updated|modified|edited|changed|reviewed)|updated|modified|published|posted)\b(?:\s+(?:on"
        + @"|at))?\W*.{4,40}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"^(?:(?:description|http|request|type|method|verb|endpoint|path|url|change|name|operation|status|api|title|summary|notes?"
        + @"|last day|replacement|date|required|default|parameter|field)s?[\s|]*){2,}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Columns();

    [GeneratedRegex(
        @"\b(?:this (?:changelog|page|article|document|guide|reference|notice|announcement|overview)|platform notice"
        + @"|knowledge base article)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PageItself();

    [GeneratedRegex(
        @"\b(?:we list|lists?|describes?|collects?|covers?|summari[sz]es|shows|explains|applies|is the source of truth|as a reference)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PageHolds();

    [GeneratedRegex(
        @"\b(?:contact|reach out to|get in touch|raise a (?:ticket|request)|open a ticket|let us know|tell us|HAR file|write to us"
        + @"|support team)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Contacts();

    [GeneratedRegex(
        @"^\W*(?:for (?:more|further|additional) (?:details|information|advanced|on)|learn (?:more|about|how|the)|read (?:more|the|our"
        + @"|about)|see (?:the|our|also|more)\b(?!.*⟦)|explore (?:more|how)|understand more|more details|to (?:gain|learn|find out"
        + @"|understand|read)|find out more|details (?:are|can be found)|check out|how the .{1,60} works|refer to|get more)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Reading();

    [GeneratedRegex(@"\bwaivers?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Waiver();

    [GeneratedRegex(
        @"\bwith (?:these|three|two|four|a few) (?:simple )?steps\b|^\W*(?:create an api key|make your first request)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Steps();

    [GeneratedRegex(
        @"^\W*(?:(?:we|atlassian)\s+(?:strongly\s+)?(?:recommend|suggest|advise|encourage)|please (?:plan|update|review|test|make sure"
        + @"|ensure)|to (?:avoid|prevent|resolve)|for resolution|make sure|ensure that|update your|plan your|when writing|be sure to"
        + @"|be aware|please be aware|if you (?:have|need|want|saw|see|observed)|you (?:should|may want|need to (?:update|change)))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Advice();

    [GeneratedRegex(
        @"^\W*rollout:|\b(?:this rollout|progressive(?:ly)? roll\w*|rolled out (?:progressively|gradually)|immediately after rollout"
        + @"|take longer to roll out)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Rollout();

    [GeneratedRegex(
        @"\b(?:also|already)\s+(?:returned|available|found|served|included)\s+(?:in|by|from|through|with)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"^(?:why|what|how|who|where|when|can i|do i|will my|is there|are there)\b(?!.*\b(?:API|endpoint|operation|call)s?\b.*\b(?:remain"
        + @"|unchanged|modif|remov|deprecat|stop|add|new|chang|stay|go)\w*).*\?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    [GeneratedRegex(
        @"^\W*(?:FAQs?|frequently asked|questions|why\b|learn more|further reading|see also|related|support|help|contact|background"
        + @"|resources|next steps|more information|feedback)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Matterless();
}
