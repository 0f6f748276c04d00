namespace TuskGen.Emit;

/// <summary>Writes the texts that a document was made from, as another part of the class that the types' file begins.</summary>
public static class SourcesEmitter
{
    /// <summary>The text of the file.</summary>
    /// <param name="model">The texts.</param>
    public static string Emit(SourcesModel model)
    {
        CSharpWriter writer = new();
        FileHeader.Write(writer, model.Files, model.Namespace);
        using (writer.Block((model.IsPublic ? "public" : "internal") + " static partial class " + model.StaticClass))
        using (writer.Block("private sealed partial class TypedDocument"))
        {
            writer.Line("public override global::TuskGen.TuskSources Sources() => new(" + CSharpText.Literal(model.Build) + ", " + CSharpText.Literal(model.Path) + ",");
            writer.Line("[");
            foreach (SourceTextModel file in model.Texts)
                writer.Line("    new(" + CSharpText.Literal(file.Path) + ", " + CSharpText.Literal(file.Text) + "u8),");

            writer.Line("]);");
        }

        return writer.ToString();
    }
}
