using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>Writes where facts were read: one piece of evidence for each entry of a page.</summary>
internal static class EvidenceText
{
    private static readonly ImmutableArray<string> Confidences = ["inferred", "observed", "stated"];

    /// <summary>The hash of what an entry of a page says: that of the statement, or of the hashes of several.</summary>
    public static string HashOf(IReadOnlyCollection<Statement> statements)
    {
        var hashes = statements.Select(statement => statement.Hash).Distinct().Order(StringComparer.Ordinal).ToList();
        return hashes.Count == 1
            ? hashes[0]
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(' ', hashes))))[..16];
    }

    /// <summary>The least sure of the statements decides.</summary>
    public static string ConfidenceOf(IEnumerable<Statement> statements, bool isInferred) =>
        isInferred ? "inferred" : statements.Select(statement => statement.Confidence).MinBy(confidence =>
            Confidences.IndexOf(confidence)) ?? "stated";

    /// <summary>Notes on an owner that an entry of a page speaks for fields of it; says nothing when that is noted already.</summary>
    public static void Note(RuleText text, Func<YamlMapping> owner, RecordShape shape, Note note)
    {
        var fields = note.Fields.Distinct().OrderBy(field => shape.Order.IndexOf(field)).ToList();
        if (Find(owner(), note.Document, note.Entry) is null && Renamed(owner(), note, fields) is { } renamed)
        {
            text.Set(renamed.Node["entry"]!, note.Entry);
        }

        if (Find(owner(), note.Document, note.Entry) is null)
        {
            var item = new NewRecord(true,
            [
                ("document", new NewText(note.Document)),
                ("entry", new NewText(note.Entry)),
                ("hash", new NewText(note.Hash)),
                ("for", new NewList(fields)),
                ("confidence", new NewText(note.Confidence)),
            ]);
            if (owner()["evidence"] is YamlSequence { Items.IsEmpty: false } list)
            {
                text.AddItem(list, item);
            }
            else
            {
                text.AddField(owner(), "evidence", new NewList([item]), shape.Order);
            }

            return;
        }

        YamlMapping Held() => Find(owner(), note.Document, note.Entry)!.Node;
        if (Held()["hash"] is { } hash && ((YamlScalar)hash).Value != note.Hash)
        {
            text.Set(hash, note.Hash);
        }

        foreach (var field in fields)
        {
            if (Held()["for"] is YamlSequence held && !Held().Texts("for").Contains(field))
            {
                text.AddItem(held, new NewText(field));
            }
        }
    }

    // A page that words a heading anew has not said anything new: its evidence moves along.
    private static Evidence? Renamed(YamlMapping owner, Note note, List<string> fields) =>
        owner.Mappings("evidence").Select(node => new Evidence(node)).FirstOrDefault(item =>
            item.Document == note.Document
            && item.Entry is not null
            && !note.EntriesOfPage.Contains(item.Entry)
            && (item.Hash == note.Hash || item.Fields.ToHashSet().SetEquals(fields)));

    /// <summary>The evidence of an owner for an entry of a document; null when there is none.</summary>
    public static Evidence? Find(YamlMapping owner, string document, string entry) =>
        owner.Mappings("evidence").Select(node => new Evidence(node)).FirstOrDefault(item => item.Document == document
            && item.Entry == entry);
}

/// <summary>What an entry of a page speaks for.</summary>
/// <param name="Document">The page.</param>
/// <param name="Entry">The entry of the page.</param>
/// <param name="Hash">The hash of what it says.</param>
/// <param name="Fields">The fields it speaks for.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="EntriesOfPage">All entries that the page has.</param>
internal sealed record Note(
    string Document, string Entry, string Hash, IReadOnlyCollection<string> Fields, string Confidence, IReadOnlySet<string> EntriesOfPage);
