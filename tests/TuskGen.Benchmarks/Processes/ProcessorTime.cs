using System.Runtime.InteropServices;

namespace TuskGen.Benchmarks.Processes;

/// <summary>User and system time as the kernel counts it: what a busy machine leaves nearly alone, unlike the time on the clock. 64-bit Linux only.</summary>
internal static class ProcessorTime
{
    private const int ThreadClock = 3;
    private const int EndedChildren = -1;

    /// <summary>Of the calling thread.</summary>
    /// <exception cref="PlatformNotSupportedException">This is not Linux.</exception>
    public static TimeSpan OfThread()
    {
        Check();
        return ReadClock(ThreadClock, out ClockTime time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / 100)
            : throw Unread();
    }

    /// <summary>Of all child processes that ended and were waited for, with theirs.</summary>
    /// <exception cref="PlatformNotSupportedException">This is not Linux.</exception>
    public static TimeSpan OfChildren()
    {
        Check();
        return ReadUsage(EndedChildren, out Usage usage) == 0
            ? TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds)
            : throw Unread();
    }

    private static void Check()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("Processor time of threads and children is read from Linux only; run this benchmark there.");
        }
    }

    private static InvalidOperationException Unread() => new("The kernel did not tell the processor time: " + Marshal.GetLastPInvokeErrorMessage());

    [DllImport("libc", EntryPoint = "clock_gettime", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out ClockTime time);

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadUsage(int who, out Usage usage);

    /// <summary><c>struct timespec</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct ClockTime
    {
        public long Seconds;
        public long Nanoseconds;
    }

    /// <summary><c>struct rusage</c>: two times, then fourteen counts that are not read.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
