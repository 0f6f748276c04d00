namespace TuskGen.Semantics;

/// <summary><c>int</c>, <c>string</c>, <c>duration</c>…</summary>
/// <param name="Kind">Which.</param>
public sealed record DeclaredScalar(TuskKind Kind) : DeclaredType
{
    /// <summary>Whether <c>secret(expose)</c> lets a secret into <c>IConfiguration</c>.</summary>
    public bool IsExposed { get; init; }

    /// <summary>What the text must name, in the shape of a directive; null for any other scalar.</summary>
    public NameOf? Names { get; init; }

    /// <inheritdoc/>
    public override string TypeText => Names?.TypeText ?? ScalarKinds.NameOf(Kind);
}
