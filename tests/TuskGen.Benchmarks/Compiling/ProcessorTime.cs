using System.Runtime.InteropServices;

namespace TuskGen.Benchmarks.Compiling;

/// <summary>User and system time as the kernel counts it: what a busy machine leaves alone, unlike the time on the clock. Linux only.</summary>
internal static class ProcessorTime
{
    private const int CallingThread = 1;
    private const int EndedChildren = -1;

    /// <summary>Of the calling thread.</summary>
    public static TimeSpan OfThread() => Read(CallingThread);

    /// <summary>Of all child processes that ended and were waited for.</summary>
    public static TimeSpan OfChildren() => Read(EndedChildren);

    private static TimeSpan Read(int who)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("Processor time of threads and children is read from Linux only; run this benchmark there.");
        }

        return GetResourceUsage(who, out ResourceUsage usage) == 0
            ? TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds)
            : throw new InvalidOperationException("The kernel did not tell the processor time: error " + Marshal.GetLastPInvokeErrorMessage());
    }

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, out ResourceUsage usage);

    /// <summary><c>struct rusage</c> of 64-bit Linux: two times, then fourteen counts that are not read.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
