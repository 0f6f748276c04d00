namespace TuskGen.Semantics;

/// <summary>The environments of a document: its overlays and inherited ones and the base alone, or what <c>#environments</c> lists.</summary>
internal static class EnvironmentNames
{
    /// <summary>The names in ordinal order; "", the base alone, comes first.</summary>
    public static IReadOnlyList<string> Of(DocumentFiles files)
    {
        if (files.Base.Structure.Directives.Environments is { } listed)
        {
            return listed;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal) { "" };
        foreach (SourceFile file in files.Overlays)
        {
            names.Add(file.Environment);
        }

        foreach (SourceFile file in files.Peanuts)
        {
            names.Add(file.Environment);
        }

        return [.. names];
    }

    /// <summary>Whether the document differs from its base in an environment.</summary>
    public static bool Has(DocumentFiles files, string environment)
    {
        foreach (SourceFile file in files.Overlays)
        {
            if (file.Environment == environment)
            {
                return true;
            }
        }

        foreach (SourceFile file in files.Peanuts)
        {
            if (file.Environment == environment)
            {
                return true;
            }
        }

        return files.Base.Structure.Directives.Environments?.Contains(environment) == true;
    }
}
