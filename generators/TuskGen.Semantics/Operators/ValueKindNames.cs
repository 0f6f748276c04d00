namespace TuskGen.Semantics;

/// <summary>Sets of kinds as signatures show them.</summary>
internal static class ValueKindNames
{
    /// <summary><c>string</c>, <c>number</c>, <c>list|table</c>.</summary>
    public static string Of(ValueKinds kinds) => kinds switch
    {
        ValueKinds.Any => "any",
        ValueKinds.Scalar => "scalar",
        ValueKinds.Number => "number",
        _ => string.Join("|", kinds.ToString().ToLowerInvariant().Replace("integer", "int").Split(',').Select(static name => name.Trim())),
    };

    /// <summary>The same as the end of a message: <c>a string</c>, <c>a list or a table</c>.</summary>
    public static string Described(ValueKinds kinds) =>
        string.Join(" or ", Of(kinds).Split('|').Select(WithArticle));

    /// <summary>The name of a type as messages say it: <c>an int</c>, <c>a bool</c>, <c>null</c>.</summary>
    public static string WithArticle(string name) => (name is "int" or "any" ? "an " : name == "null" ? "" : "a ") + name;
}
