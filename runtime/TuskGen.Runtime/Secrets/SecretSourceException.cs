namespace TuskGen;

/// <summary>A place of secrets cannot be read or written. The message says what is wrong and how to mend it; it is shown, and so holds neither a secret nor a key.</summary>
public sealed class SecretSourceException : Exception
{
    /// <summary>A place that cannot be used; prefer the constructor that says why.</summary>
    public SecretSourceException()
        : this("the source of secrets cannot be read")
    {
    }

    /// <summary>A place that cannot be used.</summary>
    /// <param name="message">What is wrong and how to mend it, never with a secret in it.</param>
    public SecretSourceException(string message)
        : base(message)
    {
    }

    /// <summary>A place that cannot be used because of another exception.</summary>
    /// <param name="message">What is wrong and how to mend it, never with a secret in it.</param>
    /// <param name="innerException">The cause. Whoever prints the exception prints it too.</param>
    public SecretSourceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
