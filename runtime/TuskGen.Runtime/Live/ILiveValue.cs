namespace TuskGen;

/// <summary>Any <see cref="LiveValue{T}"/>, where the type of what comes out does not matter.</summary>
internal interface ILiveValue
{
    /// <summary>What is computed, as a call without its arguments; null where the value is fixed.</summary>
    string? Call { get; }

    /// <summary>The value that it always is; null where it is computed.</summary>
    object? Fixed { get; }
}
