namespace TuskGen.Syntax.Parsing;

/// <summary>What a line begins with, as far as it can be told without parsing it.</summary>
internal enum LineShape
{
    Other,

    /// <summary><c>key:</c>, <c>key =</c> or <c>$global:</c>.</summary>
    Key,

    /// <summary><c>key {</c>, or <c>key &gt;</c> at its line's end.</summary>
    Block,

    /// <summary><c>[path]</c> or <c>[[path]]</c>.</summary>
    Header,

    Directive,
}
