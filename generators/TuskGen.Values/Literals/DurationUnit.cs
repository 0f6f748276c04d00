namespace TuskGen;

/// <summary>The units of a duration, in ticks of 100 ns.</summary>
internal static class DurationUnit
{
    internal const ulong Microsecond = 10;
    internal const ulong Millisecond = 1_000 * Microsecond;
    internal const ulong Second = 1_000 * Millisecond;
    internal const ulong Minute = 60 * Second;
    internal const ulong Hour = 60 * Minute;
    internal const ulong Day = 24 * Hour;
    internal const ulong Week = 7 * Day;

    /// <summary>The ticks of the unit written in the span; 0 for none.</summary>
    internal static ulong Find(string text, int start, int end) => (end - start) switch
    {
        1 => text[start] switch { 's' => Second, 'm' => Minute, 'h' => Hour, 'd' => Day, 'w' => Week, _ => 0 },
        2 when text[start + 1] == 's' => text[start] switch { 'm' => Millisecond, 'u' => Microsecond, _ => 0 },
        _ => 0,
    };
}
