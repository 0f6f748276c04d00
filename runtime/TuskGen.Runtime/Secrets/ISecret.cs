namespace TuskGen;

/// <summary>Any <see cref="Secret{T}"/>, where the type of what it hides does not matter.</summary>
internal interface ISecret
{
    /// <summary>What it hides, to be checked and not to be shown.</summary>
    object? Hidden { get; }
}
