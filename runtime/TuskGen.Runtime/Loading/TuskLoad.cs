namespace TuskGen;

/// <summary>
/// One load of one configuration, as the expressions of its document see it: what they may ask from outside, and the values they share. The clock is read once, so that all
/// expressions agree on the time. A null result means "cannot be computed"; it passes through every operation, and the first reason is kept.
/// </summary>
public sealed partial class TuskLoad
{
    private readonly TuskContext _context;
    private readonly Dictionary<string, TuskValue?> _slots = new(StringComparer.Ordinal);
    private DateTimeOffset? _now;
    private string? _error;

    internal TuskLoad(TuskContext context) => _context = context;

    private DateTimeOffset CurrentTime => _now ??= _context.TimeProvider.GetUtcNow();

    /// <summary>A value that several expressions name: computed when first asked for, then the same.</summary>
    /// <param name="slot">A name that tells it from every other value of the load.</param>
    /// <param name="expression">How it is computed.</param>
    public TuskValue? Once(string slot, TuskLoadExpression expression)
    {
        if (!_slots.TryGetValue(slot, out TuskValue? value))
            _slots[slot] = value = expression(this);

        return value;
    }

    /// <summary>The reason of the first failure since the last call, a clause without a full stop; null where there was none.</summary>
    internal string? TakeError()
    {
        string? error = _error;
        _error = null;
        return error;
    }

    private TuskValue? Fail(string error)
    {
        _error ??= error;
        return null;
    }
}
