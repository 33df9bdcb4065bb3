using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>
/// What would give C# that does not compile, or that means something else than the rules: two things of one name, and names that a query
/// cannot have. An import may bring such rules; only the client cannot be made of them.
/// </summary>
internal static class ClientNames
{
    /// <summary>The operations of a part that can be made; those that cannot are noted.</summary>
    /// <param name="generated">The operations to make.</param>
    /// <param name="all">All operations of the part, those written by hand too.</param>
    /// <param name="types">Makes the records.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static List<ClientOperation> Checked(
        IEnumerable<(Entry Entry, Family Family)> generated,
        IEnumerable<(Entry Entry, Family Family)> all,
        ClientTypes types,
        ProblemLog problems)
    {
        var operations = new List<ClientOperation>();
        var taken = all.Where(item => item.Entry.Node.Text("handwritten") == "true")
            .GroupBy(item => ClientMethods.NameOf(item.Entry, item.Family))
            .ToDictionary(group => group.Key, group => group.First().Entry);
        foreach (var (entry, family) in generated)
        {
            if (!Query(entry, problems))
            {
                continue;
            }

            var operation = new ClientOperation(entry, family, types);
            foreach (var clash in types.TakeClashes())
            {
                problems.Add(
                    entry.File,
                    entry.Node.Start,
                    $"{entry.Id} makes one name of two things: {clash}",
                    "rename a field or the type");
            }

            foreach (var twice in operation.Parameters.GroupBy(parameter => parameter.Name).Where(group => group.Count() > 1))
            {
                problems.Add(
                    entry.File,
                    entry.Node.Start,
                    $"{entry.Id} has two values called {twice.Key} among its path, query and body",
                    "rename the parameter of the path, whose name is free");
            }

            if (taken.TryAdd(operation.Method, entry))
            {
                operations.Add(operation);
                continue;
            }

            problems.Add(
                entry.File,
                entry.Node.Start,
                $"{family.Client}.{operation.Method} is both {entry.Id} and {taken[operation.Method].Id} at {taken[operation.Method].File} "
                + $"line {taken[operation.Method].Node.Start.Line}",
                "give one of them a name with \"method:\", or the removed one its translation");
        }

        return operations;
    }

    private static bool Query(Entry entry, ProblemLog problems)
    {
        var good = true;
        foreach (var pair in (entry.Node["query"] as YamlMapping)?.Pairs ?? [])
        {
            var name = pair.Key.Value;
            if (!name.StartsWith("urn:", StringComparison.Ordinal)
                && (name.Contains('.', StringComparison.Ordinal) || name.EndsWith("[]", StringComparison.Ordinal)))
            {
                problems.Add(
                    entry.File,
                    pair.Key.Start,
                    $"{name} is a nested name, and a query has none",
                    "name the whole parameter, with the type string for JSON text or array<string> for a list");
                good = false;
            }
        }

        return good;
    }
}
