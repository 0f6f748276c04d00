namespace TuskGen;

/// <summary>What the names of the environment variables that a document takes begin with.</summary>
public static class VariablePrefix
{
    /// <summary>The prefix: <c>X_APP__</c> for <c>x/app</c>.</summary>
    /// <param name="document">The document's name, with the folders in front that tell it from others.</param>
    public static string Of(string document) =>
        new string([.. document.Select(static character => char.IsLetterOrDigit(character) ? char.ToUpperInvariant(character) : '_')]) + "__";
}
