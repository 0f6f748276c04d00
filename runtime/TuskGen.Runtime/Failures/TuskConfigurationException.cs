namespace TuskGen;

/// <summary>A configuration that cannot be used. It lists everything that is wrong at once, each with its place; it never shows a secret.</summary>
public sealed class TuskConfigurationException : Exception
{
    /// <summary>A failure without details; prefer the constructor that lists failures.</summary>
    public TuskConfigurationException()
        : this("The configuration cannot be used.")
    {
    }

    /// <summary>A failure of the whole configuration.</summary>
    /// <param name="message">What is wrong, what was expected and how to mend it.</param>
    public TuskConfigurationException(string message)
        : base(message) => Failures = [new TuskFailure("", "", message)];

    /// <summary>A failure of the whole configuration that another exception caused.</summary>
    /// <param name="message">What is wrong, what was expected and how to mend it.</param>
    /// <param name="innerException">The cause.</param>
    public TuskConfigurationException(string message, Exception innerException)
        : base(message, innerException) => Failures = [new TuskFailure("", "", message)];

    /// <summary>Everything that is wrong with one document in one environment.</summary>
    /// <param name="document">The document's name, as in <c>app</c> for <c>app.tsk</c>.</param>
    /// <param name="environment">The environment it was loaded for.</param>
    /// <param name="failures">At least one failure.</param>
    public TuskConfigurationException(string document, string environment, TuskList<TuskFailure> failures)
        : base(Describe(document, environment, failures)) => Failures = failures;

    /// <summary>Everything that is wrong, in the document's order.</summary>
    public TuskList<TuskFailure> Failures { get; }

    private static string Describe(string document, string environment, TuskList<TuskFailure> failures) =>
        failures.Count == 1
            ? $"{document}.tsk cannot be loaded for environment {environment}: {failures[0]}"
            : $"{document}.tsk cannot be loaded for environment {environment}, {failures.Count} failures:" + string.Concat(failures.Select(static failure => "\n  " + failure));
}
