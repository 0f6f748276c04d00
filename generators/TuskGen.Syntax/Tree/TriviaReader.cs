namespace TuskGen.Syntax;

/// <summary>Cuts the text between two tokens into pieces of trivia.</summary>
internal static class TriviaReader
{
    public static IReadOnlyList<Trivia> Read(string content, int start, int end)
    {
        if (start == end)
        {
            return [];
        }

        List<Trivia> pieces = [];
        int at = start;
        while (at < end)
        {
            int from = at;
            TriviaKind kind = content[at] switch
            {
                '\n' or '\r' => TriviaKind.LineEnd,
                '#' when at + 1 < end && content[at + 1] == '#' => TriviaKind.DocumentationComment,
                '#' => TriviaKind.Comment,
                _ => TriviaKind.WhiteSpace,
            };
            if (kind == TriviaKind.LineEnd)
            {
                at += content[at] == '\r' && at + 1 < end && content[at + 1] == '\n' ? 2 : 1;
            }
            else if (kind == TriviaKind.WhiteSpace)
            {
                while (at < end && content[at] is not ('\n' or '\r' or '#'))
                {
                    at++;
                }
            }
            else
            {
                at = content.IndexOf('\n', at, end - at);
                at = at < 0 ? end : at;
                at -= at > from && content[at - 1] == '\r' && at < end ? 1 : 0;
            }

            pieces.Add(new Trivia(kind, from, at - from));
        }

        return pieces;
    }
}
