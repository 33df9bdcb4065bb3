namespace AdminApiMigrator.Client;

/// <summary>
/// Cuts a filter into ones that v2's GET lists take: at most ten ids each. Ids of one filter are alternatives and filters narrow each
/// other, so what the parts find, put together, is what the whole would find.
/// </summary>
internal static class IdBatches
{
    private const int MostIds = 10;

    /// <summary>Cuts each of <paramref name="filters"/> along one list of ids.</summary>
    /// <param name="filters">Filters that have <paramref name="ids"/> in them.</param>
    /// <param name="ids">The ids; null for no such filter.</param>
    /// <param name="with">The filter with some of the ids instead of all.</param>
    public static List<T> Split<T>(List<T> filters, ICollection<string>? ids, Func<T, IList<string>, T> with)
    {
        if (ids is not { Count: > MostIds })
        {
            return filters;
        }

        var distinct = ids.Distinct(StringComparer.Ordinal).ToList();
        var parts = new List<T>();
        foreach (var filter in filters)
        {
            for (var i = 0; i < distinct.Count; i += MostIds)
            {
                parts.Add(with(filter, distinct.GetRange(i, Math.Min(MostIds, distinct.Count - i))));
            }
        }

        return parts;
    }
}
