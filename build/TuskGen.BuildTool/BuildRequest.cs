namespace TuskGen.BuildTool;

/// <summary>What a build asks for: lines <c>name=value</c>, so that no path needs escapes and no command line is too long.</summary>
/// <param name="ProjectFolder">The project's folder, absolute; paths in documents, locks and build ids are relative to it.</param>
/// <param name="OutputFolder">Where manifests go; absolute.</param>
/// <param name="Files">The project's <c>.tsk</c> files, absolute, each once, in the order of the build.</param>
internal sealed record BuildRequest(string ProjectFolder, string OutputFolder, IReadOnlyList<string> Files)
{
    /// <summary>Reads it.</summary>
    /// <param name="lines">The lines <c>project=…</c>, <c>output=…</c> and <c>file=…</c>, the last as often as there are files.</param>
    /// <exception cref="FormatException">A line is none of these, or <c>project</c> or <c>output</c> is missing.</exception>
    public static BuildRequest Read(IEnumerable<string> lines)
    {
        string? project = null;
        string? output = null;
        List<string> files = [];
        foreach (string line in lines.Where(static line => line.Length > 0))
        {
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            string value = line[(equals + 1)..];
            switch (equals < 0 ? "" : line[..equals])
            {
                case "project":
                    project = value;
                    break;
                case "output":
                    output = value;
                    break;
                case "file":
                    files.Add(value);
                    break;
                default:
                    throw new FormatException("The request has the line `" + line + "`; expected `project=…`, `output=…` or `file=…`.");
            }
        }

        return project is not null && output is not null
            ? new BuildRequest(project, output, [.. files.Distinct(StringComparer.Ordinal)])
            : throw new FormatException("The request has no line `" + (project is null ? "project" : "output") + "=…`.");
    }
}
