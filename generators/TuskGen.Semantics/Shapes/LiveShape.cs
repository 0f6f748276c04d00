namespace TuskGen.Semantics;

/// <summary>A value computed when the program asks for it.</summary>
/// <param name="Value">What it holds, where the operator's arguments tell; null where they do not.</param>
public sealed record LiveShape(Shape? Value) : Shape
{
    /// <summary>The declared shape that a program may ask for piece by piece, since the C# type does not tell it; null where nothing is declared.</summary>
    public Shape? Declared { get; init; }

    /// <summary>Whether null is one of its values, by the declaration.</summary>
    public bool IsNullable { get; init; }

    /// <summary>What a key holds that is declared to hold a value, and computes it when asked.</summary>
    internal static LiveShape Of(Shape declared, bool isNullable) => new(declared is ScalarShape or SecretShape ? declared : null) { Declared = declared, IsNullable = isNullable };

    /// <inheritdoc/>
    public override string TypeText => Value is null ? "live" : "live " + Value.TypeText;
}
