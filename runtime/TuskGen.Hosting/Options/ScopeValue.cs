namespace TuskGen;

/// <summary>The value of a scope, for its root and its tables alike.</summary>
/// <param name="value">The value that was current when the scope first asked.</param>
internal sealed class ScopeValue<T>(T value)
    where T : class
{
    internal T Value { get; } = value;
}
