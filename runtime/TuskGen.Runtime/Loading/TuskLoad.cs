namespace TuskGen;

/// <summary>
/// One load of one configuration, as the expressions of its document see it: what they may ask from outside, and the values they share. The clock is read once, so that all
/// expressions agree on the time. A null result means "cannot be computed"; it passes through every operation, and the first reason is kept.
/// </summary>
public sealed partial class TuskLoad
{
    private readonly TuskContext _context;
    private readonly Dictionary<string, TuskValue?> _slots;
    private readonly Lazy<DateTimeOffset> _clock;
    private Dictionary<string, string>? _slotErrors;
    private string? _error;
    private string? _inheritedError;

    internal TuskLoad(TuskContext context)
        : this(context, [], new Lazy<DateTimeOffset>(context.TimeProvider.GetUtcNow))
    {
    }

    /// <summary>Goes on with values and the time of a load that is over.</summary>
    internal TuskLoad(TuskContext context, Dictionary<string, TuskValue> taken, Lazy<DateTimeOffset> clock)
    {
        _context = context;
        _slots = new(taken!, StringComparer.Ordinal);
        _clock = clock;
    }

    private DateTimeOffset CurrentTime => _clock.Value;

    /// <summary>A value that several expressions name: computed when first asked for, then the same.</summary>
    /// <param name="slot">A name that tells it from every other value of the load.</param>
    /// <param name="expression">How it is computed.</param>
    public TuskValue? Once(string slot, TuskLoadExpression expression)
    {
        if (_slots.TryGetValue(slot, out TuskValue? value))
        {
            RecallSlot(slot);
            if (value is null)
                _inheritedError ??= _slotErrors?.GetValueOrDefault(slot);
        }
        else
        {
            // What it is made of is no matter of the live expression that names it.
            LivePass? pass = _pass;
            _pass = null;
            _slots[slot] = value = ComputeSlot(slot, expression);
            _pass = pass;
            if (value is null && (_error ?? _inheritedError) is { } error)
                (_slotErrors ??= new Dictionary<string, string>(StringComparer.Ordinal))[slot] = error;
        }

        if (value is not null)
            _pass?.Taken.TryAdd(slot, value);
        return value;
    }

    /// <summary>
    /// The reason of the first failure since the last call, a clause without a full stop, and whether it was met for the first time: another value that failed
    /// for it may have been asked for before.
    /// </summary>
    internal (string? Error, bool IsOwn) TakeError()
    {
        (string? Error, bool IsOwn) taken = (_error ?? _inheritedError, _error is not null);
        (_error, _inheritedError) = (null, null);
        return taken;
    }

    private TuskValue? Fail(string error)
    {
        _error ??= error;
        return null;
    }
}
