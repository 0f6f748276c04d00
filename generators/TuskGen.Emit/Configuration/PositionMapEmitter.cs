using System.Globalization;

namespace TuskGen.Emit;

/// <summary>
/// Writes where each key of a document is set, as another part of the class that the types' file begins: one text, since a compiler reads a text of a thousand lines
/// in the time of a few calls, and a program takes it apart only when a failure or an explanation asks.
/// </summary>
public static class PositionMapEmitter
{
    /// <summary>The text of the file.</summary>
    /// <param name="model">The lines.</param>
    public static string Emit(PositionMapModel model)
    {
        CSharpWriter writer = new();
        FileHeader.Write(writer, model.Files, model.Namespace);
        using (writer.Block((model.IsPublic ? "public" : "internal") + " static partial class " + model.StaticClass))
        {
            // A raw literal has a line at least.
            using (writer.Block("private sealed partial class TypedDocument"))
            {
                if (model.Positions.Count + model.Assertions.Count > 0)
                    writer.RawText("protected override string Map => ", Lines(model));
            }
        }

        return writer.ToString();
    }

    /// <summary>
    /// A line <c>environment file</c> before the keys that the file sets there, each on a line <c>line,column path</c> behind a blank; for assertions, <c>assert</c> stands for the
    /// environment and the assertion's number for the path.
    /// </summary>
    private static IEnumerable<string> Lines(PositionMapModel model)
    {
        string header = "";
        foreach ((string Group, string File, int Line, int Column, string Name) at in Entries(model))
        {
            string wanted = at.Group + " " + CSharpText.Escaped(at.File);
            if (wanted != header)
                yield return header = wanted;

            yield return " " + Number(at.Line) + "," + Number(at.Column) + " " + CSharpText.Escaped(at.Name);
        }
    }

    private static IEnumerable<(string Group, string File, int Line, int Column, string Name)> Entries(PositionMapModel model) =>
        model.Positions.Select(static at => (Number(at.Environment), at.File, at.Line, at.Column, at.Path))
            .Concat(model.Assertions.Select(static (at, number) => ("assert", at.File, at.Line, at.Column, Number(number))));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
