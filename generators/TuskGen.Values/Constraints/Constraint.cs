namespace TuskGen;

/// <summary>What a declared type asks of its values beyond their kind. Compiler, generated code and live files ask the same object.</summary>
public abstract record Constraint
{
    private protected Constraint()
    {
    }

    /// <summary>What a value must be, for a message, behind "expected": <c>a value from 1 to 65535</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Whether a value is so. One of a kind that the constraint says nothing of is.</summary>
    /// <param name="value">A value of the type that has the constraint.</param>
    public abstract bool IsMet(TuskValue value);
}
