using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>A statement that may still be joined with others that say the same of the same subject.</summary>
internal sealed class PendingStatement
{
    private readonly DateOnly? _entryDate;
    private readonly string _entry;
    private readonly List<string> _texts;
    private DateMention? _date;
    private bool _isToCome;
    private bool _isPast;

    public PendingStatement(Draft draft, StatementKind kind, Scope? scope, bool isFromScope)
    {
        Kind = kind;
        Subject = draft.Subject;
        Because = draft.Because;
        Confidence = draft.Confidence == "inferred" || (isFromScope && draft.Kinds.Count == 0
            && scope!.Confidence == "inferred") ? "inferred" : "stated";
        Lines = [.. draft.Lines];
        Facts = [.. draft.Facts];
        _texts = [.. draft.Texts];
        _date = draft.Date ?? scope?.Date;
        _entry = draft.Entry;
        _entryDate = draft.EntryDate;
        _isToCome = draft.IsToCome || (scope?.IsToCome ?? false);
        _isPast = draft.IsPast && !_isToCome;
        foreach (var fact in scope?.Facts ?? [])
        {
            Facts.Add((fact.Name, fact.Value));
        }

        AddLines(scope?.Lines ?? []);
        _texts.AddRange(scope?.Texts ?? []);
    }

    public StatementKind Kind { get; }

    public Subject? Subject { get; private set; }

    public SortedSet<(string Name, string Value)> Facts { get; }

    public List<int> Lines { get; }

    public string Because { get; set; }

    public string Confidence { get; set; }

    /// <summary>Whether another statement says the same of the same subject in the same entry, and its date does not contradict.</summary>
    public bool CanTake(PendingStatement other) =>
        Kind == other.Kind && IsSameSubject(other) && (_date is null || other._date is null || _date.On == other._date.On
            || (_date.On is null && other._date.DaysLater is null));

    /// <summary>Whether this one says all that another says, and more.</summary>
    public bool Absorbs(PendingStatement other) => IsSameSubject(other) && (Kind, other.Kind) switch
    {
        (StatementKind.Removed, StatementKind.Deprecated) => true,
        (StatementKind.Added, StatementKind.Changed) => other.Facts.All(fact =>
            fact.Name is FactNames.Stability or FactNames.Availability) && other.Confidence == "stated",
        (not StatementKind.NoEffect, StatementKind.Changed) => other.Facts.Count == 0 && other.Because == Silence.NotUnderstood,
        _ => false,
    };

    public void Take(PendingStatement other)
    {
        if (Subject!.Path is null && other.Subject!.Path is not null)
        {
            Subject = other.Subject;
        }
        else if (Subject.Title is null)
        {
            Subject = Subject with { Title = other.Subject!.Title };
        }

        if (_date is null || (_date.On is null && other._date?.On is not null))
        {
            _date = other._date ?? _date;
        }

        Facts.UnionWith(other.Facts);
        AddLines(other.Lines);
        _texts.AddRange(other._texts);
        _isToCome &= other._isToCome;
        _isPast &= other._isPast;
        if (other.Confidence == "stated" && Kind == other.Kind)
        {
            Confidence = "stated";
            Because = "";
        }
    }

    public Statement ToStatement()
    {
        var effective = EffectiveOn();
        var because = Because;
        if (because.Length == 0 && Contradiction(effective) is { } contradiction)
        {
            (because, effective) = (Silence.Unread(contradiction), null);
        }

        var isOpen = _date is not null && Kind is not StatementKind.NoEffect and not StatementKind.Unchanged
            && (_date.Confidence == "inferred" || (effective is null && _date.On is null));
        var text = string.Join(' ', _texts.Distinct());
        return new Statement(
            Kind,
            Subject,
            _entry.Length > 0 ? _entry : "page",
            effective,
            [.. Facts.OrderBy(fact => fact.Name, StringComparer.Ordinal).ThenBy(fact => fact.Value, StringComparer.Ordinal).Select(fact =>
                new Fact(fact.Name, fact.Value))],
            [.. Lines],
            TextHash.Of(text))
        {
            Because = because.Length > 0 || !isOpen ? because : _date!.Because,
            Confidence = isOpen || Silence.IsUnread(because) ? "inferred" : Confidence,
            IsToCome = _isToCome,
        };
    }

    /// <summary>What the tense says against the day: what is to come lies after the entry's date, and what has happened does not.</summary>
    private string? Contradiction(DateOnly? effective)
    {
        if (_entryDate is not { } entry || effective is not { } day || Kind is StatementKind.NoEffect or StatementKind.Unchanged)
        {
            return null;
        }

        return _isToCome && day < entry.AddDays(-1) ? $"speaks of {day:yyyy-MM-dd} as still to come in an entry of {entry:yyyy-MM-dd}"
            : _isPast && day > entry ? $"speaks of {day:yyyy-MM-dd} as past in an entry of {entry:yyyy-MM-dd}"
            : null;
    }

    private bool IsSameSubject(PendingStatement other)
    {
        if (Subject is null || other.Subject is null || _entryDate != other._entryDate)
        {
            return false;
        }

        if (Subject.Path is not null && other.Subject.Path is not null)
        {
            return Subject.Path == other.Subject.Path && Subject.Method == other.Subject.Method;
        }

        return Subject.Path is null == other.Subject.Path is null
            && string.Equals(Subject.Title, other.Subject.Title, StringComparison.OrdinalIgnoreCase);
    }

    private DateOnly? EffectiveOn()
    {
        // What stays as it is has no day on which it does.
        if (Kind is StatementKind.NoEffect or StatementKind.Unchanged)
        {
            return null;
        }

        if (_date is { DaysLater: { } days })
        {
            return _entryDate?.AddDays(days);
        }

        if (_date is not null)
        {
            return Kind == StatementKind.Removed ? _date.Last : _date.On;
        }

        // "Will be removed" under a date was announced on that day; the end comes later.
        return _isToCome && Kind is StatementKind.Removed or StatementKind.Disabled ? null : _entryDate;
    }

    private void AddLines(IEnumerable<int> lines)
    {
        foreach (var line in lines)
        {
            if (!Lines.Contains(line))
            {
                Lines.Add(line);
            }
        }
    }
}
