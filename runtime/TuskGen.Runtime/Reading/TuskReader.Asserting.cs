namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>What is wrong with an assertion, as a message; null where it holds, or where it stands on a value whose failure is noted already.</summary>
    /// <param name="condition">The condition as the document writes it.</param>
    /// <param name="holds">The condition.</param>
    /// <param name="message">What the document says where it does not hold.</param>
    /// <param name="parts">The values that the message shows.</param>
    internal string? Judge(string condition, TuskLoadExpression holds, TuskLoadExpression message, scoped ReadOnlySpan<(string Name, TuskLoadExpression Value)> parts)
    {
        _load ??= new TuskLoad(_context);
        TuskValue? value = holds(_load);
        (string? error, bool isOwn) = _load.TakeError();
        if (value is null)
            return isOwn ? $"`{condition}` cannot be checked: {error}." : null;
        if (value is TuskBool { Value: true })
            return null;
        if (value is not TuskBool)
            return $"`{condition}` is no bool but {value.TypeName}, so that it asserts nothing.";

        List<string> shown = [];
        foreach ((string name, TuskLoadExpression part) in parts)
        {
            if (part(_load) is { } found)
                shown.Add($"{name} = {TuskConvert.Show(found)}");
        }

        string said = message(_load)?.ToText() ?? "the assertion does not hold";
        _load.TakeError();
        return $"{said}: `{condition}` is false{(shown.Count == 0 ? "" : " where " + string.Join(", ", shown))}.";
    }

    internal void Add(TuskFailure failure) => _failures.Add(failure);
}
