using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator;

/// <summary>
/// One change of a file's text. The old text is kept so that a change planned for another version of the file is refused.
/// </summary>
internal sealed record Edit(int Start, string Old, string New)
{
    public TextSpan Span => new(Start, Old.Length);
}

/// <summary>What a call becomes, plainest form first.</summary>
internal enum RewriteForm
{
    /// <summary>A typed v2 call: Users.SuspendAsync(orgId, accountId).</summary>
    Typed,

    /// <summary>The v1-shaped call by its name, with its arguments: V1.SuspendUserAccessAsync(orgId, accountId).</summary>
    NamedV1,

    /// <summary>The old verb with the old URL, sent through V1: V1.PostAsync(url, content).</summary>
    V1Verb,

    /// <summary>The old message, sent through V1: V1.SendAsync(request).</summary>
    V1Message,
}

/// <summary>
/// A rewrite, planned by the analyzer while it had the symbols and carried out by the fix. The two assemblies never call each other, so the
/// plan travels as strings in the diagnostic's properties.
/// </summary>
/// <param name="Edits">The changes, in text order and without overlap.</param>
/// <param name="NeedsUsing">Whether the client's namespace is not in scope yet.</param>
/// <param name="Form">What the call becomes.</param>
internal sealed record Rewrite(ImmutableArray<Edit> Edits, bool NeedsUsing, RewriteForm Form)
{
    /// <summary>The namespace that brings http.AdminApi() into scope.</summary>
    public const string ClientNamespace = "AdminApiMigrator.Client";

    private const string CountKey = "edits";
    private const string UsingKey = "needsUsing";

    public ImmutableDictionary<string, string?> WriteTo(ImmutableDictionary<string, string?> properties)
    {
        var written = properties.ToBuilder();
        written[CountKey] = Edits.Length.ToString(CultureInfo.InvariantCulture);
        written[UsingKey] = NeedsUsing ? "true" : "false";
        written[FindingProperties.Form] = Form.ToString();
        for (var i = 0; i < Edits.Length; i++)
        {
            written[Key(i, "start")] = Edits[i].Start.ToString(CultureInfo.InvariantCulture);
            written[Key(i, "old")] = Edits[i].Old;
            written[Key(i, "new")] = Edits[i].New;
        }

        return written.ToImmutable();
    }

    /// <summary>The plan that the properties hold; null when they hold none, or one that is damaged.</summary>
    public static Rewrite? ReadFrom(ImmutableDictionary<string, string?> properties)
    {
        if (!TryNumber(properties, CountKey, out var count) || count is < 1 or > 100
            || !properties.TryGetValue(UsingKey, out var needsUsing)
            || !properties.TryGetValue(FindingProperties.Form, out var form) || !Enum.TryParse<RewriteForm>(form, out var known))
        {
            return null;
        }

        var edits = ImmutableArray.CreateBuilder<Edit>(count);
        var end = 0;
        for (var i = 0; i < count; i++)
        {
            if (!TryNumber(properties, Key(i, "start"), out var start)
                || start < end
                || !properties.TryGetValue(Key(i, "old"), out var old) || old is null
                || !properties.TryGetValue(Key(i, "new"), out var replacement) || replacement is null)
            {
                return null;
            }

            edits.Add(new Edit(start, old, replacement));
            end = start + old.Length;
        }

        return new Rewrite(edits.MoveToImmutable(), needsUsing == "true", known);
    }

    /// <summary>Whether the file still has the text that every edit was planned for.</summary>
    public bool Fits(SourceText text) => Edits.All(edit => edit.Span.End <= text.Length && text.ToString(edit.Span) == edit.Old);

    private static string Key(int index, string part) => "edit." + index.ToString(CultureInfo.InvariantCulture) + "." + part;

    private static bool TryNumber(ImmutableDictionary<string, string?> properties, string key, out int number)
    {
        number = 0;
        return properties.TryGetValue(key, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
