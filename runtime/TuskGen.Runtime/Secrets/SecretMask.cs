namespace TuskGen;

/// <summary>What stands in for a secret wherever text comes out.</summary>
internal static class SecretMask
{
    internal const string Text = "***";
}
