namespace AdminApiMigrator.Client;

/// <summary>
/// The last requests of one operation of one organization. When the service counted one lies between its sending and its answer, so a place
/// is taken from the sending on and comes free only when the window has passed since the answer. Then there is no time of the window's
/// length in which the service counts more than it allows, whether its windows slide or are fixed, and wherever they begin.
/// </summary>
/// <param name="limit">How many requests in which time.</param>
/// <param name="clock">Tells the time and waits.</param>
internal sealed class RequestWindow(OperationLimit limit, TimeProvider clock)
{
    // The service gives times in whole seconds, and may count in them.
    private static readonly TimeSpan Resolution = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Queue<long> _answered = new();
    private TaskCompletionSource<bool> _left = NewSignal();
    private DateTimeOffset _closedUntil;
    private int _underway;

    private TimeSpan Time => limit.Time + Resolution;

    /// <summary>Waits until a request may go out.</summary>
    public async Task<RequestTurn?> EnterAsync(CancellationToken cancellationToken)
    {
        // Only the first of the queue looks at the clock, and it keeps its place until its time has come.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var told = false;
            while (Obstacle() is var (time, left))
            {
                if (!told)
                {
                    AdminApiTelemetry.LimitWaits.Add(1, AdminApiTelemetry.Operation(limit.Route));
                    told = true;
                }

                await WaitAsync(time, left, cancellationToken).ConfigureAwait(false);
            }

            return new RequestTurn(this);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>
    /// Takes what the service says of its own count: other programs with the same key use the same limit up. When it is used up, or what
    /// is left may be used up by requests that are under way, nothing is sent before it opens again.
    /// </summary>
    public void Learn(HttpResponseMessage response)
    {
        var now = clock.GetUtcNow();
        var reading = LimitReading.Of(response, now);
        lock (_gate)
        {
            if (reading.Opens is not { } opens || !IsUsedUp(reading))
            {
                return;
            }

            // However long the service asks for: a mistake of its clock must not end all calls.
            var latest = now + TimeSpan.FromTicks(10 * limit.Time.Ticks);
            var until = opens < latest ? opens + Resolution : latest;
            _closedUntil = until > _closedUntil ? until : _closedUntil;
        }
    }

    /// <summary>A request has its answer, or will have none.</summary>
    public void Leave()
    {
        lock (_gate)
        {
            _underway--;
            _answered.Enqueue(clock.GetTimestamp());
            _left.TrySetResult(true);
            _left = NewSignal();
        }
    }

    private static TaskCompletionSource<bool> NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool IsUsedUp(LimitReading reading)
    {
        if (reading.IsRefused || reading.Remaining is not { } remaining)
        {
            return reading.IsRefused;
        }

        var ours = _answered.Count + _underway;
        var others = limit.Calls - ours - remaining > 0;
        return remaining <= 0 || (others && remaining < _underway);
    }

    // What keeps the next request from going out: a time that has to pass, or else one that is under way and has to end.
    private (TimeSpan Time, Task? Left)? Obstacle()
    {
        lock (_gate)
        {
            while (_answered.Count > 0 && clock.GetElapsedTime(_answered.Peek()) >= Time)
            {
                _answered.Dequeue();
            }

            var closed = _closedUntil - clock.GetUtcNow();
            if (closed > TimeSpan.Zero)
            {
                return (closed, null);
            }

            if (_answered.Count + _underway >= limit.Calls)
            {
                return _answered.Count > 0 ? (Time - clock.GetElapsedTime(_answered.Peek()), null) : (TimeSpan.Zero, _left.Task);
            }

            _underway++;
            return null;
        }
    }

    private async Task WaitAsync(TimeSpan time, Task? left, CancellationToken cancellationToken)
    {
        if (left is null)
        {
            // Timers count whole milliseconds and drop the rest. It may have passed since it was looked at.
            var whole = TimeSpan.FromMilliseconds(Math.Max(0, Math.Ceiling(time.TotalMilliseconds)));
            await clock.WaitAsync(whole, cancellationToken).ConfigureAwait(false);
            return;
        }

        var cancelled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => cancelled.TrySetResult(true)))
        {
            await Task.WhenAny(left, cancelled.Task).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>The turn of one request: from before it is sent until its answer is there.</summary>
/// <param name="window">Where it is counted.</param>
internal sealed class RequestTurn(RequestWindow window) : IDisposable
{
    private int _ended;

    /// <summary>The turn where there is no limit.</summary>
    public static Task<RequestTurn?> OfNoLimit { get; } = Task.FromResult<RequestTurn?>(null);

    /// <summary>Takes what the answer says of the limit.</summary>
    public void Answered(HttpResponseMessage response) => window.Learn(response);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _ended, 1) == 0)
        {
            window.Leave();
        }
    }
}
