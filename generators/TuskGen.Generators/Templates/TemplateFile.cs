using Microsoft.CodeAnalysis;
using TuskGen.Semantics;

namespace TuskGen.Generators;

/// <summary>A template of the project.</summary>
/// <param name="Path">Its path in the project.</param>
/// <param name="Text">Its text.</param>
internal sealed record TemplateFile(string Path, string Text)
{
    /// <summary>How the names of templates end.</summary>
    public const string Extension = ".cs.sbn";

    /// <summary>The directive that it is for: <c>audit</c> for <c>any/audit.cs.sbn</c>.</summary>
    public string Directive => DirectiveOf(Path);

    /// <summary>Whether a file of the compilation is a template.</summary>
    public static bool IsTemplate(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The directive that the template of a path is for.</summary>
    public static string DirectiveOf(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        return name.Substring(0, name.Length - Extension.Length);
    }

    /// <summary>The template, read; null where the compiler cannot read it, which it reports itself.</summary>
    public static TemplateFile? Read(AdditionalText file, string projectFolder, CancellationToken stop) =>
        file.GetText(stop) is { } text ? new TemplateFile(ProjectFolder.Relative(projectFolder, file.Path), text.ToString()) : null;
}
