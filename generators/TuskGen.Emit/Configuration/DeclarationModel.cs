namespace TuskGen.Emit;

/// <summary>What a declaration says of a property beyond its type.</summary>
/// <param name="Text">The type with its constraints, as the document writes it: <c>int(1..65535)</c>.</param>
/// <param name="Default">The default's text as the document writes it; null for none.</param>
/// <param name="Initializer">The C# of the value that a record made in code has without one: a default that is known alone; null where it must be given.</param>
/// <param name="IsShape">Whether it is compiled into the program, so that nothing from outside changes it.</param>
/// <param name="Rule">What it asks of values; null where nothing.</param>
public sealed record DeclarationModel(string Text, string? Default, string? Initializer, RuleModel? Rule, bool IsShape)
{
    /// <summary>The C# of what a live value's operator is told of the declaration; null where the property's type says it all.</summary>
    public string? LiveTarget { get; init; }
}
