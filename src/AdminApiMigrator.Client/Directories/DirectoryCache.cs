namespace AdminApiMigrator.Client;

/// <summary>
/// Which directory an organization has, asked once for each caller: calls at the same time share one request, and only a success is kept,
/// for five minutes. The request goes on as long as one of those that share it still waits.
/// </summary>
/// <param name="shared">Keeps what was found for a known credential; null for here.</param>
/// <param name="token">The token that a handler of ours puts on, where that is known beforehand.</param>
/// <param name="clock">Tells the time; null for the system's clock.</param>
internal sealed class DirectoryCache(DirectoryCache? shared = null, Func<ApiToken?>? token = null, TimeProvider? clock = null)
{
    /// <summary>How long an answer is good: a second directory that appears must be noticed by programs that do not end.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private const int Most = 1000;

    private readonly object _gate = new();
    private readonly Dictionary<Key, Lookup> _lookups = [];
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>For the whole process: factories make a new HttpClient for every call.</summary>
    public static DirectoryCache OfProcess { get; } = new();

    /// <summary>Whose requests they are.</summary>
    public PipelineCredential Credential { get; } = new(token);

    /// <summary>The directory known for a caller, or the one that <paramref name="load"/> finds.</summary>
    /// <param name="root">Where the service is.</param>
    /// <param name="orgId">The organization.</param>
    /// <param name="caller">Who asks; null when that cannot be told before: then nothing is kept.</param>
    /// <param name="load">Asks the service, and tells for whom it really answered.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<KnownDirectory> GetAsync(
        ServiceRoot root,
        string orgId,
        Caller? caller,
        Func<CancellationToken, Task<FoundDirectory>> load,
        CancellationToken cancellationToken)
    {
        if (caller is not { } known)
        {
            return new KnownDirectory((await load(cancellationToken).ConfigureAwait(false)).Id, IsFresh: true);
        }

        var store = StoreOf(known);
        var key = new Key(root, orgId, known.Value);
        var (lookup, isFresh) = store.Join(key, load);
        try
        {
            var found = await WaitAsync(lookup.Result, cancellationToken).ConfigureAwait(false);
            if (found.Caller is { } other && other != known)
            {
                StoreOf(other).Keep(key with { Caller = other.Value }, lookup);
            }

            return new KnownDirectory(found.Id, isFresh);
        }
        finally
        {
            store.Leave(key, lookup, known);
        }
    }

    /// <summary>Forgets a directory that the service does not know any more, whoever asked for it.</summary>
    public void Forget(ServiceRoot root, string orgId, string directoryId)
    {
        foreach (var store in new[] { this, shared ?? this })
        {
            lock (store._gate)
            {
                var gone = from entry in store._lookups
                           where entry.Key.Root == root && entry.Key.OrgId == orgId && entry.Value.Found?.Id == directoryId
                           select entry.Key;
                foreach (var key in gone.ToList())
                {
                    store._lookups.Remove(key);
                }
            }
        }
    }

    private DirectoryCache StoreOf(Caller caller) => caller.HasCredential && shared is not null ? shared : this;

    private (Lookup Lookup, bool IsFresh) Join(Key key, Func<CancellationToken, Task<FoundDirectory>> load)
    {
        lock (_gate)
        {
            if (_lookups.TryGetValue(key, out var lookup) && !IsOld(lookup))
            {
                lookup.Waiters++;
                return (lookup, lookup.Found is null);
            }

            // Fresh however quickly the answer comes: a write must not ask again for what was asked for it.
            MakeRoom();
            _lookups[key] = lookup = new Lookup(load, _clock) { Waiters = 1 };
            return (lookup, true);
        }
    }

    private void Keep(Key key, Lookup lookup)
    {
        lock (_gate)
        {
            MakeRoom();
            _lookups[key] = lookup;
        }
    }

    private void Leave(Key key, Lookup lookup, Caller caller)
    {
        lock (_gate)
        {
            lookup.Waiters--;
            if (lookup.Found?.Caller == caller || (lookup.Waiters > 0 && !lookup.Result.IsCompleted))
            {
                return;
            }

            // A failure, or an answer to somebody else.
            if (_lookups.TryGetValue(key, out var current) && current == lookup)
            {
                _lookups.Remove(key);
            }
        }

        lookup.Abandon();
    }

    private bool IsOld(Lookup lookup) => lookup.Found is not null && _clock.GetElapsedTime(lookup.Answered) > Longest;

    private void MakeRoom()
    {
        if (_lookups.Count >= Most)
        {
            foreach (var key in _lookups.Where(entry => entry.Value.Result.IsCompleted).Select(entry => entry.Key).ToList())
            {
                _lookups.Remove(key);
            }
        }
    }

    private static async Task<FoundDirectory> WaitAsync(Task<FoundDirectory> task, CancellationToken cancellationToken)
    {
        if (!task.IsCompleted && cancellationToken.CanBeCanceled)
        {
            var cancelled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            using (cancellationToken.Register(() => cancelled.TrySetResult(true)))
            {
                if (await Task.WhenAny(task, cancelled.Task).ConfigureAwait(false) != task)
                {
                    throw new OperationCanceledException(
                        "The call was cancelled while the directory of the organization was asked for.", cancellationToken);
                }
            }
        }

        return await task.ConfigureAwait(false);
    }

    private readonly record struct Key(ServiceRoot Root, string OrgId, string Caller);

    private sealed class Lookup
    {
        private readonly CancellationTokenSource _abandoned = new();

        // On the pool: the first caller must not hold the lock while its handlers run.
        public Lookup(Func<CancellationToken, Task<FoundDirectory>> load, TimeProvider clock) => Result = Task.Run(async () =>
        {
            var found = await load(_abandoned.Token).ConfigureAwait(false);
            Answered = clock.GetTimestamp();
            return found;
        });

        public Task<FoundDirectory> Result { get; }

        public FoundDirectory? Found => Result.Status == TaskStatus.RanToCompletion ? Result.Result : null;

        public long Answered { get; private set; }

        public int Waiters { get; set; }

        public void Abandon() => _abandoned.Cancel();
    }
}

/// <summary>The answer of the service.</summary>
/// <param name="Id">The directory.</param>
/// <param name="Caller">For whom the service answered; null when that cannot be told from what is known before a request.</param>
internal sealed record FoundDirectory(string Id, Caller? Caller);

/// <summary>The directory to write to.</summary>
/// <param name="Id">The directory.</param>
/// <param name="IsFresh">Whether the service was asked for this very call.</param>
internal readonly record struct KnownDirectory(string Id, bool IsFresh);
