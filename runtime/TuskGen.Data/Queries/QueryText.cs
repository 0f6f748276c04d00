using System.Globalization;
using System.Text;

namespace TuskGen;

/// <summary>SQL whose parameters are named as the database names them.</summary>
/// <param name="Text">The SQL.</param>
/// <param name="Parameters">How many parameters it names: the highest number, or the number of question marks.</param>
internal sealed record QueryText(string Text, int Parameters)
{
    /// <summary>
    /// Reads SQL. Parameters are <c>$1</c>, <c>$2</c>, …; where there is none of these, each <c>?</c> is the next parameter. Both mean nothing in literals, quoted names and comments.
    /// </summary>
    /// <param name="sql">The SQL as the document writes it.</param>
    /// <param name="prefix">What stands before a parameter's number in the SQL that is sent.</param>
    public static QueryText Read(string sql, string prefix)
    {
        bool isNumbered = Walk(sql, prefix, isNumbered: true, null) > 0;
        StringBuilder text = new(sql.Length + 8);
        int parameters = Walk(sql, prefix, isNumbered, text);
        return new QueryText(text.ToString(), parameters);
    }

    private static int Walk(string sql, string prefix, bool isNumbered, StringBuilder? text)
    {
        int count = 0;
        for (int at = 0; at < sql.Length;)
        {
            int end = SkipOpaque(sql, at);
            if (end > at)
            {
                text?.Append(sql, at, end - at);
                at = end;
            }
            else if (isNumbered && ReadNumber(sql, at) is { } number)
            {
                count = Math.Max(count, number.Value);
                text?.Append(prefix).Append(number.Value.ToString(CultureInfo.InvariantCulture));
                at = number.End;
            }
            else if (!isNumbered && sql[at] == '?')
            {
                text?.Append(prefix).Append((++count).ToString(CultureInfo.InvariantCulture));
                at++;
            }
            else
            {
                text?.Append(sql[at]);
                at++;
            }
        }

        return count;
    }

    private static (int Value, int End)? ReadNumber(string sql, int at)
    {
        if (sql[at] != '$' || (at > 0 && IsName(sql[at - 1])))
            return null;

        int end = at + 1;
        while (end < sql.Length && char.IsAsciiDigit(sql[end]) && end - at <= 5)
            end++;

        // A name such as $1a is none of ours.
        return end > at + 1 && sql[at + 1] != '0' && (end == sql.Length || !IsName(sql[end])) ? (int.Parse(sql.AsSpan(at + 1, end - at - 1), CultureInfo.InvariantCulture), end) : null;
    }

    private static bool IsName(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';

    /// <summary>The end of the literal, quoted name or comment that begins here; here, where none does. One that is not closed goes on to the end: the database says so.</summary>
    private static int SkipOpaque(string sql, int at)
    {
        switch (sql[at])
        {
            case '\'' when IsEscaping(sql, at):
                return SkipEscaped(sql, at);
            case '\'' or '"' or '`':
                return Behind(sql, sql[at].ToString(), at + 1);
            case '-' when sql.AsSpan(at).StartsWith("--"):
                return Behind(sql, "\n", at + 2);
            case '/' when sql.AsSpan(at).StartsWith("/*"):
                return Behind(sql, "*/", at + 2);
            case '$' when DollarTag(sql, at) is { } tag:
                return Behind(sql, tag, at + tag.Length);
            default:
                return at;
        }
    }

    /// <summary><c>e'…'</c> of PostgreSQL, in which a backslash takes the next character with it.</summary>
    private static bool IsEscaping(string sql, int at) => at > 0 && sql[at - 1] is 'e' or 'E' && (at == 1 || !IsName(sql[at - 2]));

    private static int SkipEscaped(string sql, int at)
    {
        for (int end = at + 1; end < sql.Length; end++)
        {
            if (sql[end] == '\\')
                end++;
            else if (sql[end] == '\'')
                return end + 1;
        }

        return sql.Length;
    }

    /// <summary><c>$$</c> or <c>$tag$</c> of PostgreSQL.</summary>
    private static string? DollarTag(string sql, int at)
    {
        if (at > 0 && IsName(sql[at - 1]))
            return null;

        int end = at + 1;
        while (end < sql.Length && (char.IsLetter(sql[end]) || sql[end] == '_' || (end > at + 1 && char.IsDigit(sql[end]))))
            end++;

        return end < sql.Length && sql[end] == '$' ? sql[at..(end + 1)] : null;
    }

    /// <summary>A doubled quote closes a literal and opens the next one at once, which comes to the same.</summary>
    private static int Behind(string sql, string end, int from) =>
        sql.IndexOf(end, Math.Min(from, sql.Length), StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : sql.Length;
}
