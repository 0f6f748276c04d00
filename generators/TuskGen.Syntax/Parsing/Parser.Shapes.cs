using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>What a line begins with, told without parsing it: at most its own length is looked at.</summary>
internal sealed partial class Parser
{
    private LineShape ShapeOf(int position)
    {
        char c = At(position);
        if (c == '[')
        {
            return IsHeader(position) ? LineShape.Header : LineShape.Other;
        }

        if (c == '#')
        {
            return IsDirective(position, report: false) ? LineShape.Directive : LineShape.Other;
        }

        int end = c == '$' ? PastWord(position + 1) : PastKey(position);
        if (end <= position + (c == '$' ? 1 : 0))
        {
            return LineShape.Other;
        }

        int next = PastBlanks(end);
        return At(next) switch
        {
            ':' when At(next + 1) == '/' && At(next + 2) == '/' => LineShape.Other,
            ':' => LineShape.Key,
            '=' when At(next + 1) is not ('=' or '>') => LineShape.Key,
            '{' => LineShape.Block,
            '>' when IsRestBlank(next + 1) => LineShape.Block,
            _ => LineShape.Other,
        };
    }

    /// <summary>Whether a line begins something that can stand by itself.</summary>
    private bool BeginsStatement(int position) => ShapeOf(position) != LineShape.Other;

    private bool IsHeader(int position)
    {
        int brackets = At(position + 1) == '[' ? 2 : 1;
        int at = PastBlanks(position + brackets);
        int end = PastKey(at);
        if (end == at && brackets == 2)
        {
            return false;
        }

        end = PastBlanks(end);
        return At(end) == ']' && (brackets == 1 || At(end + 1) == ']') && IsRestBlank(end + brackets);
    }

    /// <summary>Behind a key's parts and dots, or the position itself where no key begins.</summary>
    private int PastKey(int position)
    {
        int at = position;
        while (true)
        {
            int part = at;
            if (At(at) == '"' || At(at) == '\'')
            {
                int closing = PastQuotedKey(at);
                if (closing < 0)
                {
                    return position;
                }

                at = closing;
            }
            else
            {
                while (Characters.IsKeyPart(At(at)))
                {
                    at++;
                }
            }

            if (at == part)
            {
                return position;
            }

            if (At(at) != '.' || !(Characters.IsKeyPart(At(at + 1)) || At(at + 1) is '"' or '\''))
            {
                return at;
            }

            at++;
        }
    }

    /// <summary>Behind the closing quote of a key in quotes, or -1.</summary>
    private int PastQuotedKey(int position)
    {
        char quote = _s[position];
        for (int at = position + 1; at < _end; at++)
        {
            char c = _s[at];
            if (c == quote)
            {
                return at + 1;
            }

            if (c == '\n')
            {
                return -1;
            }

            if (c == '\\')
            {
                at++;
            }
        }

        return -1;
    }

    /// <summary>Behind letters, digits and <c>_</c>.</summary>
    private int PastWord(int position)
    {
        while (Characters.IsAlphanumeric(At(position)))
        {
            position++;
        }

        return position;
    }
}
