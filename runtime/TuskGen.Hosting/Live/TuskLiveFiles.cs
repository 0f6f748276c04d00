namespace TuskGen;

/// <summary>Files that stand for the layers of a document that were compiled, and are read again when they change: <c>o.LiveFrom("/etc/shop")</c>.</summary>
/// <remarks>
/// The folder stands for the folder of the document: its <c>app.tsk</c> and <c>app.production.tsk</c>, and a <c>peanut.tsk</c>, each replace their own layer, or add one that the program was
/// built without; then the layers are merged in the usual order. Files count only where <c>app.tsk.manifest.json</c> beside them, which a build writes, is that of this program's build.
/// </remarks>
public sealed class TuskLiveFiles
{
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromMinutes(1);

    internal TuskLiveFiles(string folder) => Folder = folder;

    /// <summary>The folder, absolute or relative to the current directory of the process. It may come and go.</summary>
    public string Folder { get; }

    /// <summary>Whether files count whatever build they were written for, manifest or none. They are checked all the same. Default: false.</summary>
    public bool AnyBuild { get; set; }

    /// <summary>How long nothing must have happened in the folder before its files are read, so that several writes make one change. 0 to 1 minute; default: 250 ms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public TimeSpan Delay
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, s_longestDelay);
            field = value;
        }
    } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// How often files are looked at without being told of a change, since not every file system tells: network shares, targets of links in other folders. 1 second to 1 day; default: 1 minute.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public TimeSpan PollInterval
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromSeconds(1));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1));
            field = value;
        }
    } = TimeSpan.FromMinutes(1);
}
