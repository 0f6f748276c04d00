using System.Text;

namespace TuskGen.Emit;

/// <summary>Writes C#: lines, scopes, documentation. Line ends are always <c>\n</c>.</summary>
internal sealed class CSharpWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isGapWanted;

    /// <summary>Writes one line; an empty one where there is no text.</summary>
    public void Line(string text = "")
    {
        if (_isGapWanted && text.Length > 0 && text[0] != '}')
            _text.Append('\n');

        _isGapWanted = false;
        if (text.Length > 0)
            _text.Append(' ', _depth * 4).Append(text);

        _text.Append('\n');
    }

    /// <summary>How far the next line is indented.</summary>
    public int Indent => _depth * 4;

    /// <summary>Writes one line that stands elsewhere: what the compiler says of it, it says there.</summary>
    /// <param name="directive">The directive that says where; null: it stands here.</param>
    /// <param name="text">The line.</param>
    public void LineFrom(string? directive, string text)
    {
        if (directive is not null)
            _text.Append(directive).Append('\n');

        Line(text);
        if (directive is not null)
            _text.Append("#line default\n");
    }

    /// <summary>Asks for one empty line before the next thing, unless a scope ends there.</summary>
    public void Gap() => _isGapWanted = _text.Length > 0;

    /// <summary>Writes a header and its braces; the scope ends where the result is disposed.</summary>
    public Scope Block(string header, string end = "}")
    {
        Line(header);
        Line("{");
        _depth++;
        return new Scope(this, end);
    }

    /// <summary>Writes a summary; <paramref name="xml"/> is markup already escaped, of one line or more.</summary>
    public void Summary(string xml)
    {
        if (xml.IndexOf('\n') < 0)
        {
            Line("/// <summary>" + xml + "</summary>");
            return;
        }

        Line("/// <summary>");
        foreach (string line in xml.Split('\n'))
            Line(line.Length == 0 ? "///" : "/// " + line);

        Line("/// </summary>");
    }

    /// <summary>Writes <c>header """…""";</c> over many lines.</summary>
    /// <param name="header">What stands before the opening quotes.</param>
    /// <param name="lines">The text's lines: what <see cref="CSharpText.Escaped"/> leaves unescaped, so that no three quotes are among it.</param>
    public void RawText(string header, IEnumerable<string> lines)
    {
        Line(header + "\"\"\"");
        _depth++;
        foreach (string line in lines)
            Line(line);

        Line("\"\"\";");
        _depth--;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>An open pair of braces.</summary>
    public readonly struct Scope(CSharpWriter writer, string end) : IDisposable
    {
        /// <summary>Writes the closing brace.</summary>
        public void Dispose()
        {
            writer._depth--;
            writer._isGapWanted = false;
            writer.Line(end);
            writer.Gap();
        }
    }
}
