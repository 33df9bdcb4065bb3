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
    private readonly ConcurrentDictionary<(OperationLimit Limit, ServiceRoot Root, string Scope), Window> _windows = new();

    /// <summary>Waits for the turn of a request of a known operation.</summary>
    public Task WaitAsync(ServiceRoot root, string route, string[] ids, CancellationToken cancellationToken)
    {
        foreach (var limit in OperationLimits.All)
        {
            if (limit.Route == route)
            {
                return WaitAsync(limit, root, ids, cancellationToken);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Waits for the turn of any request.</summary>
    public Task WaitAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { IsAbsoluteUri: true } uri)
        {
            return Task.CompletedTask;
        }

        foreach (var limit in OperationLimits.All)
        {
            if (limit.Template.Method == request.Method && limit.Template.TryMatch(uri, out var ids, out var prefix))
            {
                return WaitAsync(limit, ServiceRoot.FromPrefix(uri, prefix), ids, cancellationToken);
            }
        }

        return Task.CompletedTask;
    }

    private Task WaitAsync(OperationLimit limit, ServiceRoot root, string[] ids, CancellationToken cancellationToken)
        => _windows.GetOrAdd((limit, root, limit.ScopeOf(ids)), key => new Window(key.Limit, _clock)).WaitAsync(cancellationToken);

    /// <summary>When the last requests of one operation of one organization went out.</summary>
    private sealed class Window(OperationLimit limit, TimeProvider clock)
    {
        private readonly SemaphoreSlim _turn = new(1);
        private readonly Queue<long> _sent = new();

        public async Task WaitAsync(CancellationToken cancellationToken)
        {
            // Only the first of the queue looks at the clock, and it keeps its place until its time has come.
            await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                if (_sent.Count == limit.Calls)
                {
                    await WaitForTheOldestAsync(cancellationToken).ConfigureAwait(false);
                    _sent.Dequeue();
                }

                _sent.Enqueue(clock.GetTimestamp());
            }
            finally
            {
                _turn.Release();
            }
        }

        private async Task WaitForTheOldestAsync(CancellationToken cancellationToken)
        {
            var waited = false;
            TimeSpan left;
            while ((left = limit.Time - clock.GetElapsedTime(_sent.Peek())) > TimeSpan.Zero)
            {
                if (!waited)
                {
                    AdminApiTelemetry.LimitWaits.Add(1, AdminApiTelemetry.Operation(limit.Route));
                    waited = true;
                }

                // Timers count whole milliseconds and drop the rest.
                await clock.WaitAsync(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
