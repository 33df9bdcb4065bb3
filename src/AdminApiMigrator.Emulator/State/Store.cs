using System.Security.Cryptography;
using System.Text;

namespace AdminApiMigrator.Emulator;

/// <summary>
/// The state, what of it can be seen yet, and the names of what was made. Whoever uses it holds <see cref="Gate"/>: v1 and v2 write to one state,
/// and a test that counts writes must be able to trust it.
/// </summary>
internal sealed class Store
{
    private readonly EmulatorClock _clock;
    private readonly List<PendingWrite> _pending = [];
    private readonly Dictionary<string, string> _made = new(StringComparer.Ordinal);
    private EmulatorSeed _seed;
    private int _next;

    public Store(EmulatorSeed seed, EmulatorClock clock)
    {
        (_seed, _clock) = (seed, clock);
        Truth = seed.Open();
    }

    /// <summary>What is locked for every request.</summary>
    public object Gate { get; } = new();

    /// <summary>The state as it is.</summary>
    public Document Truth { get; private set; }

    /// <summary>When writes can be seen.</summary>
    public Consistency Consistency { get; set; } = Consistency.Immediate;

    /// <summary>The ids that were made since the seed, with what they were made for.</summary>
    public IReadOnlyDictionary<string, string> Made => _made;

    /// <summary>Back to the seed.</summary>
    public void Reset() => Replace(_seed);

    /// <summary>Another seed, to which <see cref="Reset"/> goes back from now on.</summary>
    public void Replace(EmulatorSeed seed)
    {
        _seed = seed;
        Truth = seed.Open();
        _pending.Clear();
        _made.Clear();
        _next = 0;
    }

    /// <summary>The state as a read sees it, which counts as one read.</summary>
    public Document Read()
    {
        var now = _clock.GetUtcNow();
        _pending.RemoveAll(write => write.ReadsLeft <= 0 && write.VisibleAt <= now);
        var seen = _pending.Count == 0 ? Truth : _pending[0].Before;
        _pending.ForEach(write => write.ReadsLeft--);
        return seen;
    }

    /// <summary>The state for a write; what it was before stays visible for as long as <see cref="Consistency"/> says.</summary>
    public Document Write()
    {
        if (!Consistency.IsImmediate)
        {
            _pending.Add(new PendingWrite(DocumentJson.Copy(Truth), Consistency.Reads, _clock.GetUtcNow() + Consistency.Delay));
        }

        return Truth;
    }

    /// <summary>A write that was refused changed nothing, so there is nothing to wait for.</summary>
    public void Forget()
    {
        if (!Consistency.IsImmediate)
        {
            _pending.RemoveAt(_pending.Count - 1);
        }
    }

    /// <summary>A new id in the form of a UUID. The same requests after a reset are given the same ids.</summary>
    /// <param name="what">What it is for, such as group engineering; a snapshot says this instead of the id.</param>
    public string NewId(string what)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{_next++}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        var id = new Guid(bytes, bigEndian: true).ToString();
        _made[id] = what;
        return id;
    }

    /// <summary>Forgets what an id was made for, once nothing has it any more.</summary>
    public void Release(string id) => _made.Remove(id);

    private sealed class PendingWrite(Document before, int reads, DateTimeOffset visibleAt)
    {
        public Document Before { get; } = before;

        public int ReadsLeft { get; set; } = reads;

        public DateTimeOffset VisibleAt { get; } = visibleAt;
    }
}
