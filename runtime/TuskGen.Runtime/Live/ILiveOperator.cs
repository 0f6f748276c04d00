namespace TuskGen;

/// <summary>Computes the live values of one operator, as <c>@query</c> is computed. It is called by many threads at once.</summary>
public interface ILiveOperator
{
    /// <summary>The operator without <c>@</c>, as in <c>query</c>.</summary>
    string Name { get; }

    /// <summary>Computes one live value now.</summary>
    /// <param name="descriptor">The operator, its arguments, the key it stands under and what that key is declared to hold.</param>
    /// <param name="cancellationToken">Stops the computation.</param>
    /// <returns>The value; <see cref="TuskNull"/> where there is none.</returns>
    /// <exception cref="TuskConfigurationException">It cannot be computed: the message names the key and the operator, and shows no secret. <see cref="LiveDescriptor.Failure(string)"/>
    /// makes it.</exception>
    ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken);
}
