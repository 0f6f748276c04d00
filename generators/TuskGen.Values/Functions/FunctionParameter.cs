namespace TuskGen;

/// <summary>One parameter of a constant operator.</summary>
/// <param name="Name">Its name, as messages, hover and completion show it.</param>
/// <param name="Accepts">The kinds of values that it takes.</param>
/// <param name="Documentation">What it means, in one sentence.</param>
/// <param name="Default">The value where no argument is given; null where one must be.</param>
/// <param name="IsVariadic">Whether it takes all remaining arguments, of which there is at least one.</param>
public sealed record FunctionParameter(string Name, ValueKinds Accepts, string Documentation, TuskValue? Default = null, bool IsVariadic = false)
{
    /// <summary>Whether an argument may be missing.</summary>
    public bool IsOptional => Default != null;

    /// <summary>What it accepts, in words: <c>a string or a list</c>.</summary>
    public string Expected => ValueNames.Alternatives(Accepts);

    /// <summary>As a signature shows it: <c>digits: int = 0</c>, <c>values...: any</c>.</summary>
    public override string ToString() =>
        Name + (IsVariadic ? "..." : "") + ": " + ValueNames.Type(Accepts) + (Default == null ? "" : " = " + Default);
}
