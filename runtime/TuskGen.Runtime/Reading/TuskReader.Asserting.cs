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
        return _load.Judge(condition, holds, message, parts);
    }

    internal void Add(TuskFailure failure) => _failures.Add(failure);
}
