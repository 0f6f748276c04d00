namespace TuskGen.Benchmarks.Contests;

/// <summary>What was measured of one contestant.</summary>
/// <param name="Contestant">Whose score it is.</param>
/// <param name="Best">The shortest round.</param>
/// <param name="Median">The middle round.</param>
/// <param name="MedianProcessor">Processor time of the middle round, all threads of the process: what other processes do does not count.</param>
/// <param name="AllocatedBytes">Bytes that the measuring thread allocated in the last round.</param>
internal sealed record Score(Contestant Contestant, TimeSpan Best, TimeSpan Median, TimeSpan MedianProcessor, long AllocatedBytes)
{
    /// <summary>Megabytes (10^6 bytes) of input a second, in the best round.</summary>
    public double BestMegabytesPerSecond => Contestant.InputBytes / Best.TotalSeconds / 1e6;

    /// <summary>Allocated bytes per byte of input.</summary>
    public double AllocationRatio => (double)AllocatedBytes / Contestant.InputBytes;
}
