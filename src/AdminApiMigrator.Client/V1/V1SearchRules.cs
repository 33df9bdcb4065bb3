using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>What both searches of v1 have in common.</summary>
internal static class V1SearchRules
{
    private const int MostValues = 100;

    /// <summary>The page size asked for, or the largest, which v1 took when none was.</summary>
    /// <exception cref="AdminApiException">It is out of v1's range.</exception>
    public static int Limit(V1Call call, int? limit, int largest) => limit switch
    {
        null => largest,
        { } asked when asked >= 1 && asked <= largest => asked,
        _ => throw call.BadBody($"limit must be between 1 and {largest}."),
    };

    /// <summary>How many entries to ask v2 for at a time: no more than are wanted, unless some of them will be dropped.</summary>
    public static int PageSize(int limit, bool isFiltered) => isFiltered ? Pages.LargestPage : Math.Min(limit, Pages.LargestPage);

    /// <summary>Refuses fields that v1 did not have: a filter that is dropped finds more than was asked for.</summary>
    /// <exception cref="V1NotTranslatableException">There is one.</exception>
    public static void RefuseUnknown(IDictionary<string, JsonElement>? unknown)
    {
        if (unknown?.Keys.FirstOrDefault() is { } field)
        {
            throw new V1NotTranslatableException(
                field, "v1 did not document it either, so what it did is not known. Correct or remove it.");
        }
    }

    /// <summary>
    /// Refuses filters without values, of which it is not known whether they found everything or nothing in v1, and those with more values
    /// than v1 took: two of them make as many searches as their product.
    /// </summary>
    /// <exception cref="V1NotTranslatableException">One has none.</exception>
    /// <exception cref="AdminApiException">One has a null in it, or more than a hundred values.</exception>
    public static void RefuseBadLists(V1Call call, params (string Field, IReadOnlyCollection<string?>? Values)[] filters)
    {
        foreach (var (field, values) in filters)
        {
            if (values?.Contains(null) == true)
            {
                throw call.BadBody($"{field} has a null in it.");
            }

            if (values?.Count > MostValues)
            {
                throw call.BadBody($"{field} takes at most {MostValues} values, not {values.Count}.");
            }

            if (values is { Count: 0 })
            {
                throw new V1NotTranslatableException(
                    field, "An empty list may mean all or none. Leave the field out to find all; do not search to find none.");
            }
        }
    }

    /// <summary>What to fill in, checked against what v1 knew.</summary>
    /// <exception cref="AdminApiException">v1 did not know a value.</exception>
    public static HashSet<string> Expand(V1Call call, IReadOnlyList<string>? values, params string[] known)
    {
        foreach (var value in values ?? [])
        {
            if (!known.Contains(value))
            {
                throw call.BadBody($"expand knows {string.Join(", ", known)}, not '{value}'.");
            }
        }

        return [.. values ?? []];
    }
}
