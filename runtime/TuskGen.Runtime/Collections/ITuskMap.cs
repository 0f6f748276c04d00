namespace TuskGen;

/// <summary>Any <see cref="TuskMap{T}"/>, where the type of its values does not matter.</summary>
internal interface ITuskMap
{
    /// <summary>The entries in their order.</summary>
    IEnumerable<KeyValuePair<string, object?>> Entries { get; }
}
