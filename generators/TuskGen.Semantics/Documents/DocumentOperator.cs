using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Reads <c>@folder/x.tsk.get</c>, the one operator whose name holds a path.</summary>
internal static class DocumentOperator
{
    private const string Mark = ".tsk.";

    /// <summary>Whether the token names a document; then its path as written and the method behind it.</summary>
    public static bool TryRead(string content, Token token, out string file, out string method)
    {
        int at = content.IndexOf(Mark, token.Start, token.Length, StringComparison.Ordinal);
        if (at < 0)
        {
            file = method = "";
            return false;
        }

        int methodStart = at + Mark.Length;
        file = content.Substring(token.Start + 1, methodStart - 1 - token.Start - 1);
        method = content.Substring(methodStart, token.End - methodStart);
        return true;
    }

    /// <summary>Whether the token is <c>@x.get</c>, which may be meant as <c>@x.tsk.get</c>; then the path of that document.</summary>
    public static bool TryReadWithoutExtension(string content, Token token, out string file)
    {
        const string Method = ".get";
        bool isGet = token.Length > Method.Length + 1 && string.CompareOrdinal(content, token.End - Method.Length, Method, 0, Method.Length) == 0;
        file = isGet ? content.Substring(token.Start + 1, token.Length - Method.Length - 1) + ".tsk" : "";
        return isGet;
    }
}
