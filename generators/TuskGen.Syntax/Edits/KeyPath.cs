using System.Globalization;
using System.Text;
using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax;

/// <summary>Where a value stands in a document: <c>server.port</c>, <c>servers[1].port</c>, <c>hosts."a.example".weight</c>, <c>$region</c>.</summary>
public sealed class KeyPath : IEquatable<KeyPath>
{
    private readonly KeyPathStep[] _steps;

    /// <summary>A path of steps.</summary>
    /// <param name="steps">One or more, a name first.</param>
    /// <exception cref="ArgumentException">There is none, or the first is an index.</exception>
    public KeyPath(params KeyPathStep[] steps)
    {
        if (steps.Length == 0 || steps[0].IsIndex)
        {
            throw new ArgumentException("A path begins with a key's name.", nameof(steps));
        }

        _steps = (KeyPathStep[])steps.Clone();
    }

    /// <summary>The steps, from the root on.</summary>
    public IReadOnlyList<KeyPathStep> Steps => _steps;

    /// <summary>Reads a path as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">Names joined by dots, quoted where they are no plain words, and indexes in brackets.</param>
    /// <param name="path">The path; null where the text is none.</param>
    public static bool TryParse(string text, out KeyPath? path)
    {
        path = null;
        List<KeyPathStep> steps = [];
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] == '[' && steps.Count > 0)
            {
                int close = text.IndexOf(']', at);
                if (close < 0 || !int.TryParse(text.Substring(at + 1, close - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
                {
                    return false;
                }

                steps.Add(new KeyPathStep(index));
                at = close + 1;
                continue;
            }

            if (steps.Count > 0 && text[at++] != '.')
            {
                return false;
            }

            int start = at;
            at = PastName(text, at);
            if (at == start)
            {
                return false;
            }

            bool isQuoted = text[start] is '"' or '\'';
            steps.Add(new KeyPathStep(isQuoted ? StringDecoder.DecodeKey(text, new Token(TokenKind.String, start, at - start)) : text.Substring(start, at - start)));
        }

        path = steps.Count == 0 ? null : new KeyPath([.. steps]);
        return path is not null;
    }

    /// <summary>Reads a path as <see cref="ToString"/> writes it.</summary>
    /// <exception cref="FormatException">The text is no path.</exception>
    public static KeyPath Parse(string text) => TryParse(text, out KeyPath? path)
        ? path!
        : throw new FormatException("`" + text + "` is no path: write names joined by dots, and indexes in brackets (`servers[1].port`).");

    /// <summary>The first steps of the path.</summary>
    internal string Describe(int count) => Write(_steps, count);

    /// <inheritdoc/>
    public override string ToString() => Write(_steps, _steps.Length);

    /// <inheritdoc/>
    public bool Equals(KeyPath? other) => other is not null && _steps.AsEnumerable().SequenceEqual(other._steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KeyPath);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    private static string Write(KeyPathStep[] steps, int count)
    {
        var text = new StringBuilder();
        for (int index = 0; index < count; index++)
        {
            if (steps[index].Name is { } name)
            {
                text.Append(index > 0 ? "." : "").Append(index == 0 && IsGlobal(name) ? name : KeyText.Write(name, isPart: false));
            }
            else
            {
                text.Append('[').Append(steps[index].Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
        }

        return text.ToString();
    }

    private static bool IsGlobal(string name) => name.Length > 1 && name[0] == '$' && PastName(name, 0) == name.Length;

    private static int PastName(string text, int at)
    {
        if (at < text.Length && text[at] is '"' or '\'')
        {
            char quote = text[at];
            for (int end = at + 1; end < text.Length; end++)
            {
                if (text[end] == quote)
                {
                    return end + 1;
                }

                end += text[end] == '\\' ? 1 : 0;
            }

            return at;
        }

        int past = at < text.Length && text[at] == '$' ? at + 1 : at;
        int first = past;
        while (past < text.Length && (Characters.IsKeyPart(text[past]) || text[past] == '-'))
        {
            past++;
        }

        return past == first ? at : past;
    }
}
