using System.Collections.Concurrent;

namespace AdminApiMigrator.Client;

/// <summary>
/// Makes requests of the operations that the service limits wait for their turn, in the order in which they came, instead of being answered
/// 429. A request that is cancelled while it waits takes nobody's turn.
/// </summary>
/// <param name="clock">Tells the time and waits; null for the system's clock.</param>
internal sealed class RequestLimiter(TimeProvider? clock = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly ConcurrentDictionary<(OperationLimit Limit, ServiceRoot Root, string Scope), RequestWindow> _windows = new();

    /// <summary>Of all typed calls of the process: the service counts an organization's calls, whichever HttpClient sends them.</summary>
    public static RequestLimiter OfCalls { get; } = new();

    /// <summary>
    /// Of all that goes through handlers of the process. It is another one because a typed call passes through both, and because handlers
    /// also see what is sent a second time.
    /// </summary>
    public static RequestLimiter OfHandlers { get; } = new();

    /// <summary>Waits for the turn of a request of a known operation; null when the operation has no limit.</summary>
    public Task<RequestTurn?> EnterAsync(ServiceRoot root, string route, string[] ids, CancellationToken cancellationToken)
    {
        foreach (var limit in OperationLimits.All)
        {
            if (limit.Route == route)
            {
                return EnterAsync(limit, root, ids, cancellationToken);
            }
        }

        return RequestTurn.OfNoLimit;
    }

    /// <summary>Waits for the turn of any request; null when its operation has no limit.</summary>
    public Task<RequestTurn?> EnterAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { IsAbsoluteUri: true } uri)
        {
            foreach (var limit in OperationLimits.All)
            {
                if (limit.Template.Method == request.Method && limit.Template.TryMatch(uri, out var ids, out var prefix))
                {
                    return EnterAsync(limit, ServiceRoot.FromPrefix(uri, prefix), ids, cancellationToken);
                }
            }
        }

        return RequestTurn.OfNoLimit;
    }

    private Task<RequestTurn?> EnterAsync(OperationLimit limit, ServiceRoot root, string[] ids, CancellationToken cancellationToken)
        => _windows.GetOrAdd((limit, root, limit.ScopeOf(ids)), key => new RequestWindow(key.Limit, _clock)).EnterAsync(cancellationToken);
}
