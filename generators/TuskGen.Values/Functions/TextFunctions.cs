namespace TuskGen;

/// <summary><c>@upper @lower @trim @join @split @replace</c>: ordinal and invariant.</summary>
internal static class TextFunctions
{
    internal static readonly ConstantFunction[] All =
    [
        new("upper", ValueKinds.String, "The text in upper case, in every culture alike.", static call =>
            new TuskString(call.Text(0).ToUpperInvariant()), Text()),
        new("lower", ValueKinds.String, "The text in lower case, in every culture alike.", static call =>
            new TuskString(call.Text(0).ToLowerInvariant()), Text()),
        new("trim", ValueKinds.String, "The text without white space at its ends.", static call => new TuskString(call.Text(0).Trim()), Text()),
        new("join", ValueKinds.String, "The elements of a list as one text, each as a document would write it, texts without quotes.", Join,
            new("list", ValueKinds.List, "Scalars."), new("separator", ValueKinds.String, "The text between two elements.", TuskString.Empty)),
        new("split", ValueKinds.List, "The parts of the text between the separators, empty ones too.", Split,
            Text(), new("separator", ValueKinds.String, "The text that separates; not empty.")),
        new("replace", ValueKinds.String, "The text with every occurrence of one text replaced by another, compared ordinally.", Replace,
            Text(), new("old", ValueKinds.String, "What to replace; not empty."), new("new", ValueKinds.String, "What to put in its place.")),
    ];

    private static FunctionParameter Text() => new("text", ValueKinds.String, "The text.");

    private static TuskValue? Join(FunctionCall call)
    {
        var list = (TuskListValue)call[0];
        string separator = call.Text(1);
        var parts = new string[list.Count];
        long length = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if ((list[i].Kind & ValueKinds.Scalar) == 0)
                return call.Fail((call.HidesValues ? "an element is " : "the element [" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "] is ") + call.Describe(list[i])
                    + "; only scalars are joined");
            parts[i] = list[i].ToText();
            length += parts[i].Length + (i > 0 ? separator.Length : 0);
        }
        return call.Admits(0, length) ? new TuskString(string.Join(separator, parts)) : null;
    }

    private static TuskValue? Split(FunctionCall call)
    {
        (string text, string separator) = (call.Text(0), call.Text(1));
        if (separator.Length == 0) return call.Fail("the separator is empty");
        if (!call.Admits(Count(text, separator) + 1L, text.Length)) return null;
        var parts = new List<TuskValue>();
        int start = 0;
        for (int at; (at = text.IndexOf(separator, start, StringComparison.Ordinal)) >= 0; start = at + separator.Length)
            parts.Add(new TuskString(text.Substring(start, at - start)));
        parts.Add(new TuskString(text.Substring(start)));
        return TuskListValue.Create(parts);
    }

    private static TuskValue? Replace(FunctionCall call)
    {
        (string text, string old, string by) = (call.Text(0), call.Text(1), call.Text(2));
        if (old.Length == 0) return call.Fail("the text to replace is empty");
        long length = text.Length + (Count(text, old) * ((long)by.Length - old.Length));
        return call.Admits(0, length) ? new TuskString(text.Replace(old, by)) : null;
    }

    private static int Count(string text, string part)
    {
        int count = 0;
        for (int at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
