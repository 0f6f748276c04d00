namespace TuskGen;

/// <summary>Reads the arguments of a call, and calls the program's own C# with them: generated for each <c>#operator</c> of the phase <c>live</c>.</summary>
/// <param name="call">The call.</param>
/// <param name="cancellationToken">Stops the computation.</param>
/// <returns>The result; null where an argument or the result is not what is declared, which <paramref name="call"/> has noted.</returns>
public delegate ValueTask<TuskValue?> TuskLiveOperatorBody(TuskCall call, CancellationToken cancellationToken);
