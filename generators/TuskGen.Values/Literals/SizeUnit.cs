namespace TuskGen;

/// <summary>The units of a size, in bytes: KB is 1000 (SI), KiB is 1024 (IEC 80000-13).</summary>
internal static class SizeUnit
{
    private const string Prefixes = "KMGTPE";

    /// <summary>The units from the smallest to the largest of each kind, bytes first.</summary>
    internal static readonly (string Name, ulong Bytes)[] All = List();

    /// <summary>The bytes of the unit written in the span; 0 for none.</summary>
    internal static ulong Find(string text, int start, int end)
    {
        int length = end - start;
        if (length is < 1 or > 3 || text[end - 1] != 'B') return 0;
        if (length == 1) return 1;
        int power = Prefixes.IndexOf(text[start]) + 1;
        return power == 0 || (length == 3 && text[start + 1] != 'i') ? 0 : Power(length == 3 ? 1024UL : 1000UL, power);
    }

    private static ulong Power(ulong of, int power)
    {
        ulong result = 1;
        for (; power > 0; power--) result *= of;
        return result;
    }

    private static (string Name, ulong Bytes)[] List()
    {
        var units = new (string, ulong)[(2 * Prefixes.Length) + 1];
        units[0] = ("B", 1);
        for (int i = 0; i < Prefixes.Length; i++)
        {
            units[(2 * i) + 1] = (Prefixes[i] + "B", Power(1000, i + 1));
            units[(2 * i) + 2] = (Prefixes[i] + "iB", Power(1024, i + 1));
        }
        return units;
    }
}
