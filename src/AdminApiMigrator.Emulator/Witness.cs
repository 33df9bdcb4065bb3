namespace AdminApiMigrator.Emulator;

/// <summary>A request that the emulator answered.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query as they were sent, cut after 8192 characters.</param>
/// <param name="Template">The path with its parameters in braces; null when the service has no such path.</param>
/// <param name="Id">The catalogue id; null when the service has no such operation.</param>
/// <param name="Ids">The values of the path's parameters, each cut after 512 characters.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Code">The error code in the answer; null when there is none.</param>
/// <param name="Body">The body that was sent, cut after 4096 characters; empty when there was none.</param>
public sealed record WitnessedRequest(
    long Number,
    string Method,
    string Target,
    string? Template,
    string? Id,
    IReadOnlyDictionary<string, string> Ids,
    int Status,
    string? Code,
    string Body)
{
    internal const int MostTarget = 8192;

    internal const int MostId = 512;

    internal const int MostBody = 4096;

    /// <summary>How much of the memory it takes, in characters.</summary>
    internal int Length => Method.Length + Target.Length + Body.Length + Ids.Sum(id => id.Value.Length);

    internal static string Cut(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, most), "...");

    /// <summary>Number, method, target, status and id on one line.</summary>
    public override string ToString() => $"{Number}. {Method} {Target} -> {Status}{(Code is null ? "" : $" {Code}")} ({Id ?? "no operation"})";
}

/// <summary>
/// Every request that reached the emulator, and questions that tests ask about them. The newest are kept, as many as was asked for and not
/// over 64 MiB; all are counted.
/// </summary>
public sealed class Witness
{
    private const int MostListed = 50;
    private const int MostCharacters = 32 * 1024 * 1024;

    private readonly object _lock = new();
    private readonly Queue<WitnessedRequest> _kept = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly int _most;
    private long _number;
    private long _characters;

    internal Witness(int most) => _most = most;

    /// <summary>How many requests there were.</summary>
    public long Count
    {
        get
        {
            lock (_lock)
            {
                return _number;
            }
        }
    }

    /// <summary>The newest requests, oldest first.</summary>
    public IReadOnlyList<WitnessedRequest> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _kept];
            }
        }
    }

    /// <summary>The kept requests of an operation, oldest first.</summary>
    /// <param name="id">The catalogue id.</param>
    /// <exception cref="WitnessException">The catalogue has no such operation.</exception>
    public IReadOnlyList<WitnessedRequest> Of(string id)
    {
        var known = Known(id);
        return [.. All.Where(request => request.Id == known)];
    }

    /// <summary>How many requests of an operation there were, those that are no longer kept among them.</summary>
    /// <param name="id">The catalogue id.</param>
    /// <exception cref="WitnessException">The catalogue has no such operation.</exception>
    public int CountOf(string id)
    {
        lock (_lock)
        {
            return _counts.GetValueOrDefault(Known(id));
        }
    }

    /// <summary>The one request of an operation.</summary>
    /// <param name="id">The catalogue id.</param>
    /// <exception cref="WitnessException">There was none, or more than one; the message lists all requests.</exception>
    public WitnessedRequest Single(string id) => Exactly(id, 1) is [var request]
        ? request
        : throw Failed($"The one request of {id} is no longer kept; raise EmulatorOptions.KeptRequests");

    /// <summary>The requests of an operation, when there were just so many.</summary>
    /// <param name="id">The catalogue id.</param>
    /// <param name="count">How many there must be.</param>
    /// <exception cref="WitnessException">There were more or fewer; the message lists all requests.</exception>
    public IReadOnlyList<WitnessedRequest> Exactly(string id, int count)
    {
        var found = CountOf(id);
        return found == count ? Of(id) : throw Failed($"{count} request(s) of {id} were expected, {found} came");
    }

    /// <summary>Passes when no request was of any of these operations.</summary>
    /// <param name="ids">The catalogue ids; none for no request at all.</param>
    /// <exception cref="WitnessException">There was one; the message lists all requests.</exception>
    public void None(params string[] ids)
    {
        var found = ids.Length == 0 ? Count : ids.Sum(CountOf);
        if (found != 0)
        {
            throw Failed($"No request{(ids.Length == 0 ? "" : $" of {string.Join(", ", ids)}")} was expected, {found} came");
        }
    }

    /// <summary>Passes when every request was answered with success.</summary>
    /// <exception cref="WitnessException">One was not; the message lists all requests.</exception>
    public void NoFailures()
    {
        if (All.FirstOrDefault(request => request.Status >= 400) is { } failed)
        {
            throw Failed($"Every request was expected to succeed, number {failed.Number} did not");
        }
    }

    /// <summary>Passes when the kept requests were of these operations in this order.</summary>
    /// <param name="ids">The catalogue ids.</param>
    /// <exception cref="WitnessException">They were others; the message lists all requests.</exception>
    public void InOrder(params string[] ids)
    {
        if (!All.Select(request => request.Id).SequenceEqual(ids.Select(Known)))
        {
            throw Failed($"These requests were expected: {string.Join(", ", ids)}");
        }
    }

    internal long Next()
    {
        lock (_lock)
        {
            return ++_number;
        }
    }

    internal void Add(WitnessedRequest request)
    {
        lock (_lock)
        {
            if (request.Id is { } id)
            {
                _counts[id] = _counts.GetValueOrDefault(id) + 1;
            }

            _kept.Enqueue(request);
            _characters += request.Length;
            while (_kept.Count > _most || (_characters > MostCharacters && _kept.Count > 1))
            {
                _characters -= _kept.Dequeue().Length;
            }
        }
    }

    internal void Clear()
    {
        lock (_lock)
        {
            _kept.Clear();
            _counts.Clear();
            (_number, _characters) = (0, 0);
        }
    }

    private string Known(string id) => RouteTable.Find(id)?.Id ?? throw new WitnessException($"The catalogue has no operation \"{id}\"; ids are those of rules/*.yaml.");

    private WitnessException Failed(string what)
    {
        var all = All;
        var lines = all.Count == 0 ? ["  (none)"] : all.TakeLast(MostListed).Select(request => $"  {request}");
        var more = all.Count > MostListed ? $", the last {MostListed} of {Count}" : "";
        return new WitnessException($"{what}. The requests{more}:{Environment.NewLine}{string.Join(Environment.NewLine, lines)}");
    }
}

/// <summary>What a test expected of the requests did not hold. The message lists them.</summary>
public sealed class WitnessException : Exception
{
    /// <summary>Makes the exception.</summary>
    public WitnessException(string message)
        : base(message)
    {
    }
}
