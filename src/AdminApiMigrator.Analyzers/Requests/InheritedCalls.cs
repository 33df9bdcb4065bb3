using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Reads a call in a class that others derive from once for each of them where they differ: the class that names the path also names the
/// method and the host, and those of one class go with no other's path.
/// </summary>
internal sealed class InheritedCalls(Models models)
{
    /// <summary>The requests that the call sends.</summary>
    /// <param name="call">The call.</param>
    /// <param name="reading">Takes what else is come across.</param>
    /// <param name="read">Reads the call as one of the object that the reading names.</param>
    public IEnumerable<Request> Of(IOperation call, Reading reading, Func<Reading, IEnumerable<Request>> read)
    {
        var requests = read(reading).ToList();
        if (!reading.IsOpen || requests.Count == 0 || models.TypeAround(call) is not { } around)
        {
            return requests;
        }

        var types = models.Implementations.Below(around).Add(around).Where(static type => !type.IsAbstract && !Expectations.Named(type.Name)).ToList();
        if (types.Count is 0 or > Implementations.Most)
        {
            return requests;
        }

        var sent = types.SelectMany(type =>
        {
            reading.Self = type;
            return read(reading).ToList();
        }).ToLookup(static request => request.Method ?? string.Join(",", request.Methods));
        return sent.Select(group => group.First() with
        {
            Urls = group.Aggregate(ImmutableArray<UrlShape>.Empty, static (all, request) => all.Or(request.Urls)),
            IsInherited = types.Count > 1,
        });
    }
}
