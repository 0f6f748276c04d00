namespace TuskGen.Semantics;

/// <summary>Paths relative to the project, the same on every machine and operating system.</summary>
public static class ProjectFolder
{
    /// <summary>
    /// The path from the project's folder, with forward slashes; a file outside of it keeps the leading <c>..</c>, one on another drive its whole path.
    /// </summary>
    /// <param name="folder">The project's folder, absolute; empty where it is not known: then only the file's name counts.</param>
    /// <param name="path">The file's path, absolute, or relative to the project already.</param>
    public static string Relative(string folder, string path)
    {
        string file = path.Replace('\\', '/');
        if (!IsRooted(file))
        {
            return file;
        }

        string[] from = folder.Replace('\\', '/').TrimEnd('/').Split('/');
        string[] to = file.Split('/');
        if (folder.Length == 0)
        {
            return to[to.Length - 1];
        }

        StringComparison comparison = from[0].EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], comparison))
        {
            common++;
        }

        return common == 0
            ? file
            : string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
}
