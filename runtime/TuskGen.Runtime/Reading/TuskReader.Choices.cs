namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>Which of several types the table under <paramref name="path"/> is of: what its key <c>kind</c> says.</summary>
    /// <param name="path">The table's key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's kind; null where it does not have the table.</param>
    /// <param name="kinds">The kinds there are, one or more.</param>
    /// <returns>One of <paramref name="kinds"/>, after a failure too.</returns>
    public string Kind(string path, string? compiled, params scoped ReadOnlySpan<string> kinds)
    {
        if (_overrides is null && compiled is not null)
            return compiled;

        compiled = EditedKind(path, compiled, kinds);
        string key = Join(path, "kind"), expected = "one of " + string.Join(", ", kinds!);
        string kind = compiled ?? kinds[0];
        if (_overrides is null || !_overrides.TryTake(key, out TuskOverride? found))
        {
            if (_overrides?.HasUnder(key) == true)
            {
                Fail(key, _overrides.FirstUnder(key)!.Source, $"{key} is {expected}, so nothing can be set under it.");
                _overrides.TakeUnder(key);
            }
            else if (compiled is null)
            {
                Fail(key, _overrides?.FirstUnder(path)?.Source ?? "", $"{key} is missing; expected {expected}.");
            }

            return kind;
        }

        if (found.Text is null)
        {
            Fail(key, found.Source, $"{key} has no value; expected {expected}, as in {found.Name}=…");
            return kind;
        }

        int index = EnumNames.IndexOf(kinds, found.Text);
        if (index >= 0)
            return kinds[index];

        Fail(key, found.Source, $"{key} is {Quote(found.Text)}; expected {expected}{TuskConvert.Suggest(found.Text, kinds.ToArray())}");
        return kind;
    }
}
