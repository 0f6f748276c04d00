namespace TuskGen;

/// <summary><c>512B 10KB 10KiB 64MB 1GiB 2TB</c>, <c>1.5GB</c>: whole bytes.</summary>
internal static class SizeLiteral
{
    internal static LiteralFault Read(string text, int start, int end, out ByteSize value)
    {
        value = default;
        int first = start < end && text[start] == '-' ? start + 1 : start;
        if (!Digits.StartAt(text, first, end)) return LiteralFault.NotALiteral;
        int unitStart = end;
        while (unitStart > first && Digits.IsLetter(text[unitStart - 1])) unitStart--;
        ulong unit = SizeUnit.Find(text, unitStart, end);
        if (unit == 0) return LiteralFault.DigitWord;
        LiteralFault fault = UnitNumber.Read(text, first, unitStart, unit, out ulong bytes);
        if (fault != LiteralFault.None) return fault;
        if (!IntegerLiteral.TrySign(bytes, first > start, out long signed)) return LiteralFault.OutOfRange;
        value = new ByteSize(signed);
        return LiteralFault.None;
    }
}
