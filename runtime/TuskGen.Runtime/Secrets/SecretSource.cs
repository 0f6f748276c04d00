namespace TuskGen;

/// <summary>Makes the sources of secrets that TuskGen knows, for <see cref="TuskContext.Secrets"/>.</summary>
public static class SecretSource
{
    /// <summary>A function of your own.</summary>
    /// <param name="find">The text of a secret by its name, or null where there is none.</param>
    /// <param name="name">What messages call it.</param>
    public static ISecretSource Of(Func<string, string?> find, string name = "a function") => new DelegateSecrets(find, name);

    /// <summary>Secrets that are at hand, as in a test.</summary>
    /// <param name="secrets">Each secret's text by its name; names are compared as they are.</param>
    public static ISecretSource Memory(IReadOnlyDictionary<string, string> secrets) => new DelegateSecrets(secrets.GetValueOrDefault, "the memory");

    /// <summary>
    /// Environment variables: the one of the secret's name, as written, else in capitals with <c>_</c> for every character but ASCII letters and digits: <c>SHOP_API_KEY</c> for
    /// <c>shop-api-key</c>.
    /// </summary>
    /// <param name="variables">The variables; null: the process's own, as they are when a secret is asked for.</param>
    public static ISecretSource Variables(IReadOnlyDictionary<string, string>? variables = null) => new VariableSecrets(variables ?? TuskContext.Process.Variables);

    /// <summary>
    /// A folder with one file a secret, as Docker and Kubernetes mount them: the file of the secret's name, UTF-8, at most 65,536 bytes, without one line end at its end. A name that is no plain
    /// file name (<c>../x</c>, <c>/etc/passwd</c>) is not there.
    /// </summary>
    /// <param name="folder">The folder; one that is not rooted is relative to the current directory. Where there is none, there is no secret.</param>
    public static ISecretSource Folder(string folder) => new FolderSecrets(() => folder);

    /// <summary>A file that <see cref="EncryptedSecrets"/> wrote. It is read anew for each secret, so that a file that is replaced counts from then on.</summary>
    /// <param name="path">The file; it has to be there.</param>
    /// <param name="keys">The keys that the file may be encrypted under: while keys are changed, the new one and the old one.</param>
    public static ISecretSource EncryptedFile(string path, params ReadOnlySpan<SecretsKey> keys)
    {
        SecretsKey[] given = keys.ToArray();
        return new EncryptedFileSecrets(() => path, new SecretsKeyring(given), isOptional: static () => false);
    }

    /// <summary>The same with the keys that variables give; see <see cref="SecretsKey.FromVariables"/>.</summary>
    /// <param name="path">The file; it has to be there.</param>
    /// <param name="variables">The variables, asked for the key whenever a secret is.</param>
    public static ISecretSource EncryptedFile(string path, IReadOnlyDictionary<string, string> variables) =>
        new EncryptedFileSecrets(() => path, new SecretsKeyring(variables), isOptional: static () => false);
}
