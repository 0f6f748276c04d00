namespace TuskGen.Benchmarks.Live;

/// <summary>A way from a file on disk to a validated object, as a running program goes it when the file was edited.</summary>
internal interface ILiveLoader
{
    /// <summary>As the table shows it.</summary>
    string Name { get; }

    /// <summary>Writes the sections as the loader's file, and readies whatever a program has ready before an edit.</summary>
    /// <param name="folder">An empty folder of its own.</param>
    /// <param name="sections">What to write.</param>
    /// <returns>The bytes of the file.</returns>
    long Prepare(string folder, IReadOnlyList<LiveSection> sections);

    /// <summary>Reads the file anew, to a validated object.</summary>
    /// <exception cref="InvalidDataException">What was read breaks a rule.</exception>
    object Load();

    /// <summary>The sections of what was loaded, so that all loaders can be held to the same ones.</summary>
    IReadOnlyList<LiveSection> SectionsOf(object loaded);
}
