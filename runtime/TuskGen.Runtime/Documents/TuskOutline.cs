namespace TuskGen;

/// <summary>What a document is made of, apart from its values.</summary>
/// <param name="Name">Its name, as in <c>app</c> for <c>app.tsk</c>; with the folders that tell it from others of its name in front, as in <c>x/app</c>.</param>
/// <param name="Section">The configuration section its keys stand under, parts joined by <c>:</c>; null: the root.</param>
/// <param name="Environments">Its environments in the order of their indexes; an empty name is the base alone, which then serves every environment that is not listed.</param>
/// <param name="Keys">The keys of its root.</param>
public sealed record TuskOutline(string Name, string? Section, TuskList<string> Environments, TuskList<string> Keys)
{
    /// <summary>The operators that it sees and the program's own C# computes.</summary>
    public TuskList<TuskOperator> Operators { get; init; } = [];
}
