namespace TuskGen;

/// <summary>
/// Watchers of one folder: of what happens in it, and, in the nearest folder above that is there, of what is made of its name. A folder that comes, goes, is replaced by another or is a link
/// that is turned tells nothing to whoever watches it alone: that one goes on watching what the name meant before.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private const NotifyFilters Everything =
        NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime | NotifyFilters.Security;

    private readonly FileSystemWatcher? _inside;
    private readonly FileSystemWatcher? _name;

    /// <param name="folder">The folder, which need not be there.</param>
    /// <param name="changed">Called when something happened in it.</param>
    /// <param name="moved">Called when its name may mean another folder now, or events were lost: what is needed is another watch.</param>
    internal FolderWatch(string folder, Action changed, Action moved)
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

        // Before the folder itself: what happens between the two is then told by one of them.
        for (string name = path; Path.GetDirectoryName(name) is { } above && _name is null; name = above)
            _name = Start(above, Path.GetFileName(name), NotifyFilters.FileName | NotifyFilters.DirectoryName, moved, moved);

        _inside = Start(path, "*", Everything, changed, moved);
    }

    public void Dispose()
    {
        _inside?.Dispose();
        _name?.Dispose();
    }

    /// <summary>Begins to watch, where that can be done now: a folder may not be there, and a system has only so many watchers. What is missed, polling finds.</summary>
    private static FileSystemWatcher? Start(string folder, string filter, NotifyFilters kinds, Action happened, Action lost)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder, filter) { NotifyFilter = kinds };
            watcher.Changed += (_, _) => happened();
            watcher.Created += (_, _) => happened();
            watcher.Deleted += (_, _) => happened();
            watcher.Renamed += (_, _) => happened();
            watcher.Error += (_, _) => lost();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception wrong) when (wrong is IOException or ArgumentException or UnauthorizedAccessException)
        {
            watcher?.Dispose();
            return null;
        }
    }
}
