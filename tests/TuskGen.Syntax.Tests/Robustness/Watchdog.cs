namespace TuskGen.Syntax.Tests.Robustness;

/// <summary>Runs work on a thread with a stack as small as any host gives, and ends the wait when it hangs.</summary>
public static class Watchdog
{
    /// <summary>A quarter of what a thread of a desktop process has.</summary>
    private const int StackBytes = 256 * 1024;

    /// <summary>Long enough for the slowest machine: this tells a hang from none, it does not measure.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <summary>What the work says is wrong, what it threw, or that it hangs; null where it ends well.</summary>
    /// <param name="work">The work; it says what is wrong, null where nothing is.</param>
    /// <param name="patience">How long until it counts as hanging; two minutes where nothing is given.</param>
    public static string? Run(Func<string?> work, TimeSpan? patience = null)
    {
        string? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    fault = work();
                }
#pragma warning disable CA1031 // whatever is thrown is the finding
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    fault = exception.ToString();
                }
            },
            StackBytes)
        {
            IsBackground = true,
        };
        thread.Start();
        return thread.Join(patience ?? s_patience) ? fault : "hangs";
    }
}
