using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>What part a request plays in its clause.</summary>
internal enum RequestRole
{
    /// <summary>The clause is about it.</summary>
    Subject,

    /// <summary>It takes the subject's place.</summary>
    Replacement,

    /// <summary>The clause says that it is left out.</summary>
    Exception,
}

/// <summary>Tells the request that a clause is about from the one to call instead and from the one that is left out.</summary>
internal static partial class RequestRoles
{
    /// <summary>The requests of a clause with their parts, in order.</summary>
    public static List<(RequestMention Request, RequestRole Role)> Of(Clause clause)
    {
        var roles = new List<(RequestMention, RequestRole)>();
        var at = 0;
        var role = RequestRole.Subject;
        var isTurned = FirstReplaces().IsMatch(clause.Text);
        foreach (var (request, index) in clause.Mentions())
        {
            var between = clause.Text[at..index];
            at = index + 1;
            if (isTurned)
            {
                // "X replaces Y" and "use X instead of Y" name the new one first.
                role = roles.Count == 0 ? RequestRole.Replacement : InsteadOf().IsMatch(between) ? RequestRole.Subject : role;
            }
            else if (LeftOut().IsMatch(between))
            {
                role = RequestRole.Exception;
            }
            else if (Instead().IsMatch(between) && !Permitted().IsMatch(between))
            {
                role = RequestRole.Replacement;
            }
            else if (Again().IsMatch(between))
            {
                role = RequestRole.Subject;
            }

            roles.Add((request, role));
        }

        return roles;
    }

    [GeneratedRegex(
        @"⟦\d+⟧[^⟦]*\b(?:replaces|supersedes|succeeds|takes (?:the place|over)|stands in for)\b[^⟦]*⟦|\b(?:use|call|adopt|prefer"
        + @"|migrate to|move to|switch to)\b[^⟦]{0,40}⟦\d+⟧[^⟦]*\b(?:instead of|rather than|in place of|in lieu of)\b[^⟦]*⟦"
        + @"|^\s*\W*(?:instead of|rather than|in place of)\b(?=\s*$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex FirstReplaces();

    [GeneratedRegex(
        @"\b(?:replaces|supersedes|succeeds|takes|stands|instead of|rather than|in place of|in lieu of)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex InsteadOf();

    [GeneratedRegex(
        @"\b(?:except(?:ing|ion of)?(?: for)?|excluding|other than|apart from|aside from|but not|save for)\b[^.]{0,30}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex LeftOut();

    [GeneratedRegex(
        @"→|->|=>|⇒|➜|\b(?:(?<!\b(?:the|this|that|an?|each|every|any|old|new|api)\s)(?:use|call|try)|using|calling|replaced (?:by|with)"
        + @"|replacement(?:s)?(?: is| are)?|in favou?r of|superseded by|succeeded by|migrat\w+ to|mov\w+ to|switch\w* to|successor|becomes"
        + @"|became|alternative|instead|equivalent|counterpart|now served by|point (?:\w+ ){0,3}(?:to|at))\b[^.]{0,30}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Instead();

    /// <summary>What can or may not be used is the subject, not what to use instead.</summary>
    [GeneratedRegex(
        @"(?:\b(?:can|may|could|still|not|never|when|if|that|which|who|cannot|will|day to|time to|allowed to|able to)"
        + @"|n't)\s+(?:\w+\s+){0,2}(?:use|using|call|calling|try)\b[^.]{0,30}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Permitted();

    [GeneratedRegex(@"\b(?:instead of|rather than|in place of)\b[^.]{0,20}$", RegexOptions.IgnoreCase)]
    private static partial Regex Again();
}
