namespace TuskGen.Emit;

/// <summary>
/// Writes how choices go into JSON and come back: each table with its key <c>kind</c>. It stands in one file of the project, since several documents can have a choice, and an interface takes such
/// attributes once.
/// </summary>
public static class ChoicesEmitter
{
    private const string Json = "global::System.Text.Json.Serialization.";

    /// <summary>The text of the file.</summary>
    /// <param name="choices">The choices of a project, any of them several times.</param>
    public static string Emit(EquatableArray<ChoiceModel> choices)
    {
        CSharpWriter writer = new();
        FileHeader.Write(writer, new EquatableArray<string>(["one_of"]), "");
        foreach (ChoiceModel choice in choices.GroupBy(static choice => choice.Home + choice.Name, StringComparer.Ordinal)
            .OrderBy(static same => same.Key, StringComparer.Ordinal).Select(static same => same.First()))
            DeclarationsEmitter.WriteIn(writer, DeclarationsEmitter.NamespaceOf(choice.Home), () => Write(writer, choice));

        return writer.ToString();
    }

    private static void Write(CSharpWriter writer, ChoiceModel choice)
    {
        // A type that declares the key itself has a property of that name, which a naming policy could make the same.
        string key = choice.Options.Any(static option => option.HasKind) ? "$kind" : "kind";
        writer.Line("[" + Json + "JsonPolymorphic(TypeDiscriminatorPropertyName = " + CSharpText.Literal(key) + ")]");
        foreach (ChoiceOptionModel option in choice.Options)
            writer.Line("[" + Json + "JsonDerivedType(typeof(" + option.Home + option.Record + "), " + CSharpText.Literal(option.Kind) + ")]");

        writer.Line("partial interface " + choice.Name + ";");
        writer.Gap();
    }
}
