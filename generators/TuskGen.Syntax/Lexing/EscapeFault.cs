namespace TuskGen.Syntax.Lexing;

/// <summary>Why an escape means nothing.</summary>
internal enum EscapeFault
{
    None,
    Unknown,
    LoneSurrogate,
}
