using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>
/// A regular expression of a <c>pattern</c> constraint. It is matched against whole texts, in time linear in the text's length, whatever the pattern: it has no
/// look-around and no back-references (K. Thompson, "Regular Expression Search Algorithm", CACM 11(6), 1968). The same in the compiler and at run time.
/// </summary>
/// <remarks>
/// Characters are code points, as in ECMA-262 with the flag <c>u</c>, of which this is a subset: alternatives, groups (also named), classes, <c>\d \w \s</c> and
/// <c>\b</c> (ASCII), <c>\p{L}</c> by general category, <c>* + ? {n} {n,} {n,m}</c> and their lazy forms, <c>^ $</c> (the text's ends), and <c>(?i)</c> at the beginning.
/// </remarks>
public sealed class TextPattern
{
    private readonly PatternProgram _program;

    private TextPattern(string source, PatternProgram program)
    {
        Source = source;
        _program = program;
    }

    /// <summary>The pattern as it was written.</summary>
    public string Source { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="source">The pattern.</param>
    /// <param name="pattern">What it means.</param>
    /// <param name="fault">What is wrong with it, where, and what to write instead; null where nothing is.</param>
    public static bool TryCreate(string source, [NotNullWhen(true)] out TextPattern? pattern, [NotNullWhen(false)] out PatternFault? fault)
    {
        pattern = null;
        var parser = new PatternParser(source);
        if (!parser.TryParse(out PatternNode? node, out fault))
        {
            return false;
        }

        if (!PatternProgram.TryCompile(node, parser.IgnoresCase, out PatternProgram? program))
        {
            fault = new PatternFault(0, $"the pattern is too large: it has more than {PatternProgram.MaxSteps} steps once its repetitions are written out; use smaller numbers in `{{n}}`");
            return false;
        }

        pattern = new TextPattern(source, program);
        return true;
    }

    /// <summary>A pattern that is known to be right: generated code has those that the compiler read.</summary>
    /// <param name="source">The pattern.</param>
    /// <exception cref="ArgumentException">It is wrong.</exception>
    public static TextPattern Create(string source) =>
        TryCreate(source, out TextPattern? pattern, out PatternFault? fault) ? pattern : throw new ArgumentException(fault.Message, nameof(source));

    /// <summary>Whether the pattern matches the whole text.</summary>
    public bool Matches(string text) => new PatternMatcher(_program, text).Run();

    /// <summary>The pattern as it was written.</summary>
    public override string ToString() => Source;
}
