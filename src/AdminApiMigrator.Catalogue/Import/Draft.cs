using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>A statement while the page is still being read: what follows may yet give it its kind, its date or a fact.</summary>
internal sealed class Draft(Subject? subject, Scope? scope)
{
    public Subject? Subject { get; set; } = subject;

    /// <summary>The list or section it stands in, which gives what the statement itself leaves out.</summary>
    public Scope? Scope { get; } = scope;

    /// <summary>What it says by itself; empty when its scope says it.</summary>
    public List<StatementKind> Kinds { get; } = [];

    public DateMention? Date { get; set; }

    public SortedSet<(string Name, string Value)> Facts { get; } = [];

    public List<int> Lines { get; } = [];

    public List<string> Texts { get; } = [];

    public string Because { get; set; } = "";

    public string Confidence { get; set; } = "stated";

    /// <summary>Whether it speaks of what is still to come, so that the date of the entry is not the day it takes effect.</summary>
    public bool IsToCome { get; set; }

    /// <summary>Whether it says that what it speaks of has happened.</summary>
    public bool IsPast { get; set; }

    public string Entry { get; set; } = "";

    public DateOnly? EntryDate { get; set; }

    /// <summary>Adds where a part of it stands.</summary>
    public void Cover(Block block, string text)
    {
        foreach (var line in block.Lines)
        {
            if (!Lines.Contains(line))
            {
                Lines.Add(line);
            }
        }

        Texts.Add(text);
    }

    public void Add(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            Facts.Add((fact.Name, fact.Value));
        }
    }
}

/// <summary>What the items of a list are taken for.</summary>
internal enum ScopeRole
{
    /// <summary>Operations.</summary>
    Operations,

    /// <summary>Names of fields, parameters or headers; <see cref="Scope.FactName"/> says which.</summary>
    Facts,

    /// <summary>Requests that take the place of others.</summary>
    Replacements,
}

/// <summary>A heading or a lead-in, and what it says of everything below it until the next of the same weight.</summary>
internal sealed class Scope(ScopeRole role, int level)
{
    public ScopeRole Role { get; } = role;

    /// <summary>The level of the heading that it is or stands under, 1 to 6; 7 under none.</summary>
    public int Level { get; } = level;

    public List<StatementKind> Kinds { get; } = [];

    public DateMention? Date { get; set; }

    public List<Fact> Facts { get; } = [];

    /// <summary>The name of the facts that its items give, for <see cref="ScopeRole.Facts"/>.</summary>
    public string FactName { get; init; } = "";

    /// <summary>What the facts are said of, for <see cref="ScopeRole.Facts"/>.</summary>
    public List<Draft> Targets { get; init; } = [];

    public List<Draft> Items { get; } = [];

    public List<int> Lines { get; } = [];

    public List<string> Texts { get; } = [];

    public string Confidence { get; set; } = "stated";

    public bool IsToCome { get; set; }

    /// <summary>The families that the lead-in names, which are the subject when no list follows.</summary>
    public List<string> Families { get; init; } = [];

    public bool IsHeading { get; init; }

    public bool IsVague { get; init; }

    /// <summary>Whether the lead-in makes no claim of its own.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Whether a neutral heading and text of its own came since, so that a list below no longer belongs to it.</summary>
    public bool IsOver { get; set; }

    /// <summary>Whether titles stand below their requests.</summary>
    public bool TitlesFollow { get; set; }

    public string Entry { get; set; } = "";

    public DateOnly? EntryDate { get; set; }

    public void Cover(Block block, string text)
    {
        foreach (var line in block.Lines)
        {
            if (!Lines.Contains(line))
            {
                Lines.Add(line);
            }
        }

        Texts.Add(text);
    }
}
