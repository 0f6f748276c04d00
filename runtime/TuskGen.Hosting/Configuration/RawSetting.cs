namespace TuskGen;

/// <summary>What a source of the host says of a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Text">Its text; null where the source says that it has none.</param>
/// <param name="Provider">The source's name.</param>
/// <param name="Kind">What the source is.</param>
internal sealed record RawSetting(string Key, string? Text, string Provider, TuskSettingKind Kind)
{
    /// <summary>The first part of the key.</summary>
    internal string Root => Key.Split(':', 2)[0];

    /// <summary>Whether it is a variable of the machine that can only name a key of a root, and so means another thing.</summary>
    internal bool IsForeign => Kind == TuskSettingKind.Variable && !Key.Contains(':', StringComparison.Ordinal);

    /// <summary>Not the text, which may be a secret.</summary>
    public override string ToString() => $"{Provider}, key {Key}";
}
