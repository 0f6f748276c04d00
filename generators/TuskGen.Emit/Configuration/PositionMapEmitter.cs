using System.Globalization;

namespace TuskGen.Emit;

/// <summary>Writes where each key of a document is set, as another part of the class that the types' file begins.</summary>
public static class PositionMapEmitter
{
    /// <summary>The most lines that one method notes: long methods are slow to compile at run time.</summary>
    private const int MostPerMethod = 500;

    /// <summary>The text of the file.</summary>
    /// <param name="model">The lines.</param>
    public static string Emit(PositionMapModel model)
    {
        CSharpWriter writer = new();
        FileHeader.Write(writer, model.Files, model.Namespace);
        using (writer.Block((model.IsPublic ? "public" : "internal") + " static partial class " + model.StaticClass))
        {
            using (writer.Block("private sealed partial class TypedDocument"))
            {
                int methods = (model.Positions.Count + MostPerMethod - 1) / MostPerMethod;
                using (writer.Block("protected override void Locate(global::TuskGen.TuskPositions positions)"))
                {
                    for (int method = 0; method < methods; method++)
                        writer.Line("Locate" + Number(method) + "(positions);");
                    for (int number = 0; number < model.Assertions.Count; number++)
                        WriteAssertion(writer, number, model.Assertions[number]);
                }

                for (int method = 0; method < methods; method++)
                    WriteMethod(writer, model, method);
            }
        }

        return writer.ToString();
    }

    private static void WriteAssertion(CSharpWriter writer, int number, AssertionPositionModel at) =>
        writer.Line("positions.AddAssertion(" + Number(number) + ", " + CSharpText.Literal(at.File) + ", " + Number(at.Line) + ", " + Number(at.Column) + ");");

    private static void WriteMethod(CSharpWriter writer, PositionMapModel model, int method)
    {
        using (writer.Block("private static void Locate" + Number(method) + "(global::TuskGen.TuskPositions positions)"))
        {
            int end = Math.Min(model.Positions.Count, (method + 1) * MostPerMethod);
            for (int i = method * MostPerMethod; i < end; i++)
            {
                PositionModel at = model.Positions[i];
                writer.Line("positions.Add(" + CSharpText.Literal(at.Path) + ", " + Number(at.Environment) + ", " + CSharpText.Literal(at.File) + ", " + Number(at.Line) + ", "
                    + Number(at.Column) + ");");
            }
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
