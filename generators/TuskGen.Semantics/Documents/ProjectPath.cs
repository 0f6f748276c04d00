namespace TuskGen.Semantics;

/// <summary>Paths as documents write them: forward slashes, no <c>.</c> or <c>..</c>.</summary>
internal static class ProjectPath
{
    /// <summary>The path with forward slashes and without <c>.</c> and <c>..</c> segments; null where <c>..</c> leads above its beginning.</summary>
    public static string? Normalise(string path)
    {
        if (path.IndexOf('\\') >= 0)
        {
            path = path.Replace('\\', '/');
        }

        if (!NeedsWork(path))
        {
            return path;
        }

        bool isRooted = path.Length > 0 && path[0] == '/';
        var kept = new List<string>();
        foreach (string segment in path.Split('/'))
        {
            if (segment == "..")
            {
                if (kept.Count == 0)
                {
                    return null;
                }

                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment.Length > 0 && segment != ".")
            {
                kept.Add(segment);
            }
        }

        return (isRooted ? "/" : "") + string.Join("/", kept);
    }

    /// <summary>The normalised path that a file in a folder means; null where it leads out.</summary>
    public static string? Combine(string folder, string relative) =>
        relative.Length > 0 && relative[0] is '/' or '\\' || relative.Length > 1 && relative[1] == ':' ? null
            : Normalise(folder.Length == 0 ? relative : folder + "/" + relative);

    /// <summary>The folder of a normalised path: without a slash at its end, empty for the top.</summary>
    public static string FolderOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }

    private static bool NeedsWork(string path)
    {
        bool atStart = true;
        for (int index = 0; index < path.Length; index++)
        {
            char current = path[index];
            if (atStart && (current == '.' || current == '/' && index > 0))
            {
                return true;
            }

            atStart = current == '/';
        }

        return path.Length > 1 && atStart;
    }
}
