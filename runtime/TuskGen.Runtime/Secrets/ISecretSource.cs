namespace TuskGen;

/// <summary>A place that has secrets by name. <see cref="TuskContext.Secrets"/> lists such places; the first that has a secret gives it.</summary>
/// <remarks><see cref="SecretSource"/> makes those that TuskGen knows. One of your own, such as a vault, implements this.</remarks>
public interface ISecretSource
{
    /// <summary>What messages call the place, as in <c>the folder /run/secrets</c>. Never holds a secret.</summary>
    string Name { get; }

    /// <summary>The text of a secret; null where this place does not have it.</summary>
    /// <param name="name">The secret's name as the document wrote it: any text, so that it is no path and no query until it was checked.</param>
    /// <exception cref="SecretSourceException">
    /// The place cannot be read. The load makes it a failure of the key and asks no further place, since this one may have had the secret. Whatever else is thrown comes out of the load as it is.
    /// </exception>
    string? Find(string name);
}
