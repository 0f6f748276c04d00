namespace TuskGen.Semantics;

/// <summary>A value computed when the program asks for it.</summary>
/// <param name="Value">What it holds, where the operator's arguments tell; null where they do not.</param>
public sealed record LiveShape(Shape? Value) : Shape
{
    /// <inheritdoc/>
    public override string TypeText => Value is null ? "live" : "live " + Value.TypeText;
}
