using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>Entries for operations that the rules do not know yet.</summary>
internal static class NewEntries
{
    /// <summary>Makes an entry for a request; null when it is known, or when no family takes it.</summary>
    public static string? Create(WorkingRules rules, Subject subject)
    {
        var path = rules.Services.Meant(PathTemplate.Of(subject.Path!));
        var request = $"{subject.Method} {path}";
        if (!RuleShapes.IsRequest(request) || rules.Matching(subject.Method, path).Length > 0
            || rules.Services.FamilyOf(path) is not { } family)
        {
            return null;
        }

        var taken = rules.Entries.Select(entry => entry.Id).ToHashSet();
        var id = Names.NewId(subject.Title, subject.Method!, path.Segments.LastOrDefault(segment =>
            segment[0] != '{') ?? "root", taken.Contains);
        var title = subject.Title is { Length: > 0 } given
            ? string.Join(' ', given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : request;
        rules.Add(family.Name, "endpoints", new NewRecord(false, [("id", new NewText(id)), ("request", new NewText(request)), ("title",
            new NewText(title))]), separated: true);
        return id;
    }

    /// <summary>Gives the new entries whose status no page told the one that every operation has until then.</summary>
    public static void Finish(WorkingRules rules, IEnumerable<string> born)
    {
        foreach (var id in born)
        {
            var entry = rules.Entry(id);
            if (entry.Node["status"] is null)
            {
                rules[entry.Family].AddField(entry.Node, "status", new NewText("current"), RuleShapes.Endpoint.Order);
            }
        }
    }
}
