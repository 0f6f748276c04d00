using TuskGen.Emit;

namespace TuskGen.Generators;

/// <summary>A template with everything that it is given: while this stays equal, it is not run again.</summary>
/// <param name="File">The template.</param>
/// <param name="Inputs">The directives of its name with their uses.</param>
/// <param name="Other">The template that has its name already; null, as it should be.</param>
/// <param name="Near">Where nobody declares its directive, how a declared one is called; empty where none is near.</param>
internal sealed record TemplateJob(TemplateFile File, EquatableArray<DirectiveInput> Inputs, string? Other, string? Near)
{
    /// <summary>Finds what a template is given.</summary>
    /// <param name="file">The template.</param>
    /// <param name="index">The declared directives.</param>
    /// <param name="paths">The paths of all templates.</param>
    public static TemplateJob Create(TemplateFile file, DirectiveIndex index, EquatableArray<string> paths)
    {
        string? first = paths.Where(path => TemplateFile.DirectiveOf(path) == file.Directive).OrderBy(static path => path, StringComparer.Ordinal).FirstOrDefault();
        EquatableArray<DirectiveInput> inputs = index.Find(file.Directive);
        return new TemplateJob(
            file,
            inputs,
            first == file.Path ? null : first,
            inputs.Count > 0 ? null : NearestName.Find(file.Directive, index.Names) ?? "");
    }

    /// <summary>The name of the output for a directive: case counts in it, which it does not in the names of outputs.</summary>
    public string HintName(int input) =>
        "Template." + string.Concat(File.Directive.Select(static character => char.IsUpper(character) ? "+" + character : character.ToString()))
        + (input == 0 ? "" : "." + (input + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) + ".g.cs";
}
