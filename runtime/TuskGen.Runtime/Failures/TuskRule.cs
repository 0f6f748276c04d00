using System.Collections;

namespace TuskGen;

/// <summary>What a declared type asks of its values: its constraints, and what to say where one is not met.</summary>
public sealed class TuskRule
{
    private readonly Constraint[] _constraints;

    /// <summary>The rule of constraints.</summary>
    /// <param name="constraints">The constraints; the first that is not met is the failure.</param>
    public TuskRule(params ReadOnlySpan<Constraint> constraints) => _constraints = constraints.ToArray();

    /// <summary>What to say instead of what the constraint expects; null: what the constraint expects.</summary>
    public string? Message { get; init; }

    /// <summary>What is wrong with a value, to stand behind <c>key is value:</c>; null where nothing is.</summary>
    /// <param name="value">The value as it is; no message shows it.</param>
    /// <param name="wrapped">The same as a value of the language.</param>
    /// <param name="id">The compiler's number of what is wrong.</param>
    internal string? Judge(object? value, TuskValue wrapped, out string id)
    {
        id = FailureIds.ConstraintNotMet;
        foreach (Constraint constraint in _constraints)
        {
            bool isMet = constraint is UniqueConstraint && value is IEnumerable items and not string ? IsUnique(items) : constraint.IsMet(wrapped);
            if (!isMet)
            {
                id = constraint is KindConstraint ? FailureIds.OtherType : id;
                return Message?.TrimEnd('.') ?? "expected " + constraint.Expected;
            }
        }

        return null;
    }

    private static bool IsUnique(IEnumerable items)
    {
        HashSet<object> seen = [];
        foreach (object? item in items)
        {
            // Tables are compared as the records that they are, since their text hides secrets; everything else as the compiler compares it.
            if (!seen.Add(TuskConvert.WrapScalar(item) ?? item ?? TuskNull.Instance))
                return false;
        }

        return true;
    }
}
