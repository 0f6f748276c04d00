namespace TuskGen.Semantics;

/// <summary>A parameter of an operator.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kinds">The kinds of values that it takes.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="IsVariadic">Whether it takes all further arguments; then it is the last one.</param>
public sealed record OperatorParameter(string Name, ValueKinds Kinds = ValueKinds.Any, bool IsOptional = false, bool IsVariadic = false)
{
    /// <summary>Whether a live argument is handed over as it is, for the operator to ask when it needs it.</summary>
    public bool IsDeferred { get; init; }
}
