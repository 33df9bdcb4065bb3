namespace AdminApiMigrator.Client;

/// <summary>
/// Which directory an organization has, asked once: callers at the same time share one request, and only a success is kept. The request
/// goes on as long as one of its callers still waits.
/// </summary>
internal sealed class DirectoryCache
{
    private readonly object _gate = new();
    private readonly Dictionary<Key, Lookup> _lookups = [];

    /// <summary>The id known for <paramref name="key"/>, or the one that <paramref name="load"/> finds.</summary>
    public async Task<string> GetAsync(Key key, Func<CancellationToken, Task<string>> load, CancellationToken cancellationToken)
    {
        Lookup lookup;
        lock (_gate)
        {
            if (!_lookups.TryGetValue(key, out lookup!))
            {
                _lookups.Add(key, lookup = new Lookup(load));
            }

            lookup.Waiters++;
        }

        try
        {
            return await WaitAsync(lookup.Result, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(key, lookup);
        }
    }

    private void Leave(Key key, Lookup lookup)
    {
        lock (_gate)
        {
            lookup.Waiters--;
            if (lookup.Result.Status == TaskStatus.RanToCompletion || (lookup.Waiters > 0 && !lookup.Result.IsCompleted))
            {
                return;
            }

            if (_lookups.TryGetValue(key, out var current) && current == lookup)
            {
                _lookups.Remove(key);
            }
        }

        lookup.Abandon();
    }

    private static async Task<string> WaitAsync(Task<string> task, CancellationToken cancellationToken)
    {
        if (!task.IsCompleted && cancellationToken.CanBeCanceled)
        {
            var cancelled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            using (cancellationToken.Register(() => cancelled.TrySetResult(true)))
            {
                if (await Task.WhenAny(task, cancelled.Task).ConfigureAwait(false) != task)
                {
                    throw new TaskCanceledException("The call was cancelled while the directory of the organization was asked for.");
                }
            }
        }

        return await task.ConfigureAwait(false);
    }

    /// <summary>Who asks for what: another credential may see other directories.</summary>
    /// <param name="Root">Where the service is.</param>
    /// <param name="OrgId">The organization.</param>
    /// <param name="Credential">A fingerprint of the request's own credential; empty when the HttpClient's is used.</param>
    public readonly record struct Key(ServiceRoot Root, string OrgId, string Credential);

    private sealed class Lookup
    {
        private readonly CancellationTokenSource _abandoned = new();

        // On the pool: the first caller must not hold the lock while its handlers run.
        public Lookup(Func<CancellationToken, Task<string>> load) => Result = Task.Run(() => load(_abandoned.Token));

        public Task<string> Result { get; }

        public int Waiters { get; set; }

        public void Abandon() => _abandoned.Cancel();
    }
}
