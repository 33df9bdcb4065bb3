using System.Collections.Frozen;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>What a verb does to its subject.</summary>
[Flags]
internal enum Act
{
    /// <summary>Nothing that concerns callers.</summary>
    None = 0,

    /// <summary>Ends it.</summary>
    End = 1,

    /// <summary>Announces its end.</summary>
    Deprecate = 2,

    /// <summary>Switches it off for a time.</summary>
    Disable = 4,

    /// <summary>Brings it back.</summary>
    Return = 8,

    /// <summary>Makes it new.</summary>
    Add = 16,

    /// <summary>Changes it.</summary>
    Change = 32,

    /// <summary>Bounds it.</summary>
    Limit = 64,

    /// <summary>Asks for something in a request.</summary>
    Require = 128,

    /// <summary>Gives something in an answer.</summary>
    Answer = 256,

    /// <summary>Refuses a call.</summary>
    Refuse = 512,

    /// <summary>Moves a day that was announced.</summary>
    Move = 1024,
}

/// <summary>What a noun stands for.</summary>
internal enum Thing
{
    /// <summary>Nothing that has a place in the rules.</summary>
    Other,

    /// <summary>An operation, or operations without saying which.</summary>
    Operation,

    /// <summary>A part of a request or of an answer.</summary>
    Part,

    /// <summary>A bound on calls, sizes or values.</summary>
    Bound,

    /// <summary>A status of an answer.</summary>
    Status,

    /// <summary>A token or a key.</summary>
    Credential,

    /// <summary>A product of the vendor.</summary>
    Product,
}

/// <summary>The words that decide what a sentence is about. Everything here is data; a new word is a new entry.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, Act> Acts = Table(
        (Act.End, "remove removal retire retirement sunset discontinue discontinuation decommission withdraw withdrawn withdrawal delete"
            + " deletion drop terminate termination"
            + " eliminate scrap abandon kill end cease stop expire expiry expiration lapse disappear vanish go-away obsolete shutdown"
            + " unavailable unsupported"),
        (Act.Deprecate, "deprecate deprecation legacy"),
        (Act.Disable, "disable deactivate pause suspend suspension"),
        (Act.Return,
            "restore restoration re-enable reenable reinstate reinstatement revive resume return-to-service undeprecate un-deprecate"
                + " reactivate re-activate relaunch"
            + " reintroduce re-introduce revert rollback again"),
        (Act.Add, "introduce introduction launch release unveil ship publish add addition debut new available work live usable callable"),
        (Act.Change,
            "update change modify modification alter rename rework revise extend expand enhance improve enrich broaden adjust overhaul"
                + " migrate move replace replacement"
            + " supersede swap switch convert merge split differ become renew rotate"),
        (Act.Limit, "limit cap restrict restriction throttle raise lower increase decrease reduce reduction double halve triple tighten"
            + " relax lift bound allow permit"),
        (Act.Require, "require must mandatory optional need"),
        (Act.Answer, "return include contain respond response answer carry provide give reply expose accept support ignore discard"),
        (Act.Refuse, "reject refuse fail failure decline deny block error break"),
        (Act.Move, "postpone postponement delay defer bring-forward reschedule cancel cancellation correct correction"));

    private static readonly FrozenDictionary<string, Thing> Things = Table(
        (Thing.Operation, "api endpoint operation route interface call"),
        (Thing.Part, "field property attribute parameter filter header element column key"),
        (Thing.Bound, "limit quota maximum minimum max min cap ceiling threshold throughput burst lifetime timeout"),
        (Thing.Status, "status code http"),
        (Thing.Credential, "token credential apikey"),
        (Thing.Product,
            "jira confluence bitbucket trello loom opsgenie statuspage compass guard rovo bamboo hipchat forge connect marketplace scim"
                + " cloudfront"));

    private static readonly FrozenDictionary<string, string> Irregular = Pairs(
        "went=go gone=go goes=go brought=bring became=become gave=give given=give withdrew=withdraw said=say told=tell kept=keep "
        + "left=leave taken=take took=take"
        + " came=come broke=break broken=break statuses=status indices=index apis=api were=be was=be is=be are=be been=be being=be"
        + " has=have had=have does=do did=do");

    /// <summary>What a word does, by whatever of its forms it stands there.</summary>
    public static Act ActOf(string word)
    {
        foreach (var form in Forms(word))
        {
            if (Acts.TryGetValue(form, out var act))
            {
                return act;
            }
        }

        return Act.None;
    }

    /// <summary>What a word stands for.</summary>
    public static Thing ThingOf(string word)
    {
        foreach (var form in Forms(word))
        {
            if (Things.TryGetValue(form, out var thing))
            {
                return thing;
            }
        }

        return Thing.Other;
    }

    /// <summary>The word and the words that it may be a form of: removed, remov, remove; dropped, dropp, drop.</summary>
    public static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (Irregular.TryGetValue(word, out var irregular))
        {
            yield return irregular;
            yield break;
        }

        foreach (var (ending, with) in Inflections)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                yield return stem + with;
                if (with.Length == 0 && stem.Length > 2 && stem[^1] == stem[^2])
                {
                    yield return stem[..^1];
                }
            }
        }
    }

    private static readonly (string Ending, string With)[] Inflections =
        [("ies", "y"), ("ied", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", ""), ("ying",
            "ie")];

    private static FrozenDictionary<string, string> Pairs(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static FrozenDictionary<string, T> Table<T>(params (T Value, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, row.Value)))
            .ToFrozenDictionary(item => item.Word, item => item.Value, StringComparer.Ordinal);
}
