using System.Globalization;
using System.Text;

namespace TuskGen.Semantics;

/// <summary>Writes JSON (RFC 8259) for people: indented by two blanks, <c>\n</c>, one final line feed, in ASCII.</summary>
internal sealed class JsonPage
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    /// <summary>Writes an object's members, and the object.</summary>
    public JsonPage Object(Action members)
    {
        Open('{');
        members();
        Close('}');
        return this;
    }

    /// <summary>A member that is an object.</summary>
    public void Object(string name, Action members)
    {
        Name(name);
        Object(members);
    }

    /// <summary>A member that is a text.</summary>
    public void Text(string name, string value)
    {
        Name(name);
        Write(value);
    }

    /// <summary>A member that is a number.</summary>
    public void Number(string name, long value)
    {
        Name(name);
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A member that is true or false.</summary>
    public void Truth(string name, bool value)
    {
        Name(name);
        _text.Append(value ? "true" : "false");
    }

    /// <summary>A member that is a list of texts, on one line.</summary>
    public void Texts(string name, IEnumerable<string> values)
    {
        Name(name);
        _text.Append('[');
        string between = "";
        foreach (string value in values)
        {
            _text.Append(between);
            Write(value);
            between = ", ";
        }

        _text.Append(']');
    }

    /// <summary>All of it.</summary>
    public override string ToString() => _text.ToString() + "\n";

    private void Open(char bracket)
    {
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
    }

    private void Close(char bracket)
    {
        _depth--;
        if (!_isFirst)
        {
            Line();
        }

        _text.Append(bracket);
        _isFirst = false;
    }

    private void Name(string name)
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
        Line();
        Write(name);
        _text.Append(": ");
    }

    private void Line() => _text.Append('\n').Append(' ', 2 * _depth);

    private void Write(string value)
    {
        _text.Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
            {
                _text.Append('\\').Append(c);
            }
            else if (c is < ' ' or > '~')
            {
                // Escaped, no reader can mistake the encoding, and half a surrogate pair is text like any other.
                _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                _text.Append(c);
            }
        }

        _text.Append('"');
    }
}
