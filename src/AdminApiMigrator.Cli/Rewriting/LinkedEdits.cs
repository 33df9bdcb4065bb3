using System.Collections.Immutable;
using AdminApiMigrator.Cli.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Cli.Rewriting;

/// <summary>
/// One edit per file: a file that several target frameworks or projects compile is one document in each, and a fix edits each of them
/// for itself.
/// </summary>
/// <param name="Texts">The new text of each file on which its documents agree.</param>
/// <param name="Conflicts">The files on which they do not.</param>
internal sealed record LinkedEdits(ImmutableDictionary<string, SourceText> Texts, ImmutableArray<string> Conflicts)
{
    public static async Task<LinkedEdits> BetweenAsync(Solution before, Solution after, CancellationToken cancellation)
    {
        var changes = new Dictionary<string, HashSet<TextChange>>(FilePaths.Comparer);
        var originals = new Dictionary<string, SourceText>(FilePaths.Comparer);
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
        {
            var old = before.GetDocument(id)!;
            if (old.FilePath is not { } path)
            {
                continue;
            }

            var original = await old.GetTextAsync(cancellation);
            originals[path] = original;
            if (!changes.TryGetValue(path, out var set))
            {
                changes.Add(path, set = []);
            }

            var newLine = NewLineOf(original);
            set.UnionWith((await after.GetDocument(id)!.GetTextChangesAsync(old, cancellation))
                .Select(change => new TextChange(change.Span, WithNewLines(change.NewText ?? "", newLine)))
                .Where(change => original.ToString(change.Span) != change.NewText));
        }

        var texts = ImmutableDictionary.CreateBuilder<string, SourceText>(FilePaths.Comparer);
        var conflicts = ImmutableArray.CreateBuilder<string>();
        foreach (var (path, set) in changes.Where(file => file.Value.Count > 0).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var ordered = set.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToList();
            if (ordered.Zip(ordered.Skip(1)).Any(pair => Collide(pair.First.Span, pair.Second.Span)))
            {
                conflicts.Add(path);
            }
            else
            {
                texts.Add(path, originals[path].WithChanges(ordered));
            }
        }

        return new LinkedEdits(texts.ToImmutable(), conflicts.ToImmutable());
    }

    /// <summary>The solution with the texts put into every document of their files.</summary>
    public static Solution Apply(Solution solution, IEnumerable<KeyValuePair<string, SourceText>> texts) =>
        texts.Aggregate(solution, (current, file) => current.WithDocumentText(
            current.GetDocumentIdsWithFilePath(file.Key).Where(id => current.GetDocument(id) is not null),
            file.Value));

    // Two insertions at one place, or an insertion beside a replacement, have no order that both would agree to.
    private static bool Collide(TextSpan first, TextSpan second) =>
        first.End > second.Start || (first.Start == second.Start && (first.IsEmpty || second.IsEmpty));

    private static string NewLineOf(SourceText text)
    {
        var carriageReturns = 0;
        foreach (var line in text.Lines)
        {
            carriageReturns += line.EndIncludingLineBreak - line.End == 2 ? 1 : 0;
        }

        return carriageReturns * 2 > text.Lines.Count - 1 ? "\r\n" : "\n";
    }

    // Fixes may not ask the machine for its line end, and the formatter does.
    private static string WithNewLines(string text, string newLine) => text.ReplaceLineEndings(newLine);
}
