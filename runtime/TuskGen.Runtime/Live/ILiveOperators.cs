namespace TuskGen;

/// <summary>Computes live values: what <c>@query</c>, <c>@http</c>, <c>@cache</c> and their like do when a program asks.</summary>
public interface ILiveOperators
{
    /// <summary>Computes one live value now.</summary>
    /// <param name="descriptor">The operator, its arguments and the key it stands under.</param>
    /// <param name="cancellationToken">Stops the computation.</param>
    /// <returns>The value; <see cref="TuskNull"/> where there is none.</returns>
    /// <exception cref="TuskConfigurationException">The operator has no implementation here.</exception>
    ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken);
}
