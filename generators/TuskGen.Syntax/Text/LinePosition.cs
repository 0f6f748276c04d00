namespace TuskGen.Syntax;

/// <summary>A place in a text.</summary>
/// <param name="Line">Line, counted from 0.</param>
/// <param name="Character">Column in UTF-16 code units, counted from 0.</param>
public readonly record struct LinePosition(int Line, int Character)
{
    /// <summary>As editors and compilers print it: <c>line,column</c>, both counted from 1.</summary>
    public override string ToString() =>
        (Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + "," + (Character + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
