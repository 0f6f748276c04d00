namespace TuskGen.Syntax;

/// <summary>A span of a text, with the text, so that it can say its file, line and column.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">The span in it.</param>
public sealed record SourceLocation(TuskText Text, TextSpan Span)
{
    /// <summary>Where the span begins.</summary>
    public LinePosition Start => Text.GetPosition(Span.Start);

    /// <summary>Where the span ends.</summary>
    public LinePosition End => Text.GetPosition(Span.End);

    /// <summary><c>path(line,column)</c>, as compilers print it.</summary>
    public override string ToString() => Text.Path + "(" + Start + ")";
}
