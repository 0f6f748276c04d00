namespace TuskGen;

public sealed partial class TuskLoad
{
    private List<string>? _called;
    private Dictionary<string, List<string>>? _slotCalled;

    /// <summary>An operator that the program's own C# computes, as in <c>@slug(title, 20)</c>.</summary>
    /// <param name="operator">The operator's name and the file that declares it: <c>slug in app.schema.tsk</c>.</param>
    /// <param name="isSecret">Whether no message may show the arguments, or what is made of them.</param>
    /// <param name="arguments">Its arguments, every one.</param>
    public TuskValue? Apply(string @operator, bool isSecret, params ReadOnlySpan<TuskValue?> arguments)
    {
        var values = new TuskValue[arguments.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (arguments[i] is not { } value)
                return null;

            values[i] = value;
        }

        if (_context.FindOperator(@operator) is not { } found)
            return Fail($"nothing of the program computes @{@operator}");

        (_called ??= []).Add("@" + found.Name);
        return found.Compute(values, isSecret, out string? error) is { } result ? result : Fail(error!);
    }

    /// <summary>The program's own operators that were called since the last time that this was asked, each once, as in <c>@slug</c>.</summary>
    internal TuskList<string> TakeCalled()
    {
        if (_called is null)
            return [];

        TuskList<string> called = [.. _called.Distinct(StringComparer.Ordinal)];
        _called = null;
        return called;
    }

    /// <summary>Computes a shared value, and remembers what it called: whoever names it stands on that.</summary>
    private TuskValue? ComputeSlot(string slot, TuskLoadExpression expression)
    {
        List<string>? outer = _called;
        _called = null;
        TuskValue? value = expression(this);
        if (_called is not null)
            (_slotCalled ??= new(StringComparer.Ordinal))[slot] = _called;

        _called = outer;
        RecallSlot(slot);
        return value;
    }

    private void RecallSlot(string slot)
    {
        if (_slotCalled?.GetValueOrDefault(slot) is { } called)
            (_called ??= []).AddRange(called);
    }
}
