namespace AdminApiMigrator.Emulator;

/// <summary>Decides which requests something goes wrong with.</summary>
internal sealed class Faults
{
    private readonly object _lock = new();
    private List<(Fault Fault, int Left)> _faults = [];
    private Random _chance = new(1);

    /// <summary>Other faults, and where chance starts.</summary>
    public void Replace(IReadOnlyList<Fault> faults, int seed)
    {
        lock (_lock)
        {
            _faults = [.. faults.Select(fault => (fault, fault.Times ?? int.MaxValue))];
            _chance = new Random(seed);
        }
    }

    /// <summary>The fault of a request; null when all goes well.</summary>
    public Fault? Next(EmulatedRoute? route)
    {
        lock (_lock)
        {
            for (var i = 0; i < _faults.Count; i++)
            {
                var (fault, left) = _faults[i];
                if (left > 0 && (fault.Route == "*" || fault.Route == route?.Id) && (fault.Rate >= 1 || _chance.NextDouble() < fault.Rate))
                {
                    _faults[i] = (fault, left - 1);
                    return fault;
                }
            }

            return null;
        }
    }
}
