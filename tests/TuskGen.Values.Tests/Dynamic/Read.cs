namespace TuskGen.Tests;

/// <summary>Values as short as a document writes them.</summary>
internal static class Read
{
    /// <summary>A constant, a literal or, between apostrophes, text.</summary>
    internal static TuskValue Value(string text) => text switch
    {
        "null" => TuskNull.Instance,
        "true" => TuskBool.True,
        "false" => TuskBool.False,
        "[]" => TuskListValue.Empty,
        "{}" => TuskTable.Empty,
        ['\'', .. var inner, '\''] => new TuskString(inner),
        ['[', .. var inner, ']'] => TuskListValue.Create(inner.Split(", ").Select(Value)),
        ['{', .. var inner, '}'] =>
            TuskTable.Create(inner.Split(", ").Select(static e => new KeyValuePair<string, TuskValue>(e.Split(": ")[0], Value(e.Split(": ")[1])))),
        _ => Literals.TryRead(text, 0, text.Length, out TuskValue? value) ? value : throw new ArgumentException("'" + text + "' is no value of these tests."),
    };

    internal static TuskValue[] Values(params string[] texts) => [.. texts.Select(Value)];
}
