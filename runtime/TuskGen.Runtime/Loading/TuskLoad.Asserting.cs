namespace TuskGen;

public sealed partial class TuskLoad
{
    /// <summary>A key of a record in an expression: generated, in the assertions of declared types.</summary>
    /// <typeparam name="T">What the record holds.</typeparam>
    /// <param name="value">Its value.</param>
    public static TuskValue? Field<T>(T value) => TuskConvert.WrapField(value);

    /// <summary>What is wrong with an assertion, as a message; null where it holds, or where it stands on a value whose failure is noted already.</summary>
    internal string? Judge(string condition, TuskLoadExpression holds, TuskLoadExpression message, scoped ReadOnlySpan<(string Name, TuskLoadExpression Value)> parts)
    {
        TuskValue? value = holds(this);
        (string? error, bool isOwn) = TakeError();
        if (value is null)
            return isOwn ? $"`{condition}` cannot be checked: {error}." : null;
        if (value is TuskBool { Value: true })
            return null;
        if (value is not TuskBool)
            return $"`{condition}` is no bool but {value.TypeName}, so that it asserts nothing.";

        List<string> shown = [];
        foreach ((string name, TuskLoadExpression part) in parts)
        {
            if (part(this) is { } found)
                shown.Add($"{name} = {TuskConvert.Show(found)}");
        }

        string said = message(this)?.ToText() ?? "the assertion does not hold";
        TakeError();
        return $"{said}: `{condition}` is false{(shown.Count == 0 ? "" : " where " + string.Join(", ", shown))}.";
    }
}
