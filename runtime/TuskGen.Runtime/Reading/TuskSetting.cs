namespace TuskGen;

/// <summary>A value from outside as a host's configuration has it.</summary>
/// <param name="Key">The configuration key, parts joined by <c>:</c>, as in <c>server:port</c>; of a variable, with <c>:</c> for <c>__</c>.</param>
/// <param name="Text">Its text. It may be a secret.</param>
/// <param name="Provider">What gives it, as in <c>JsonConfigurationProvider for 'appsettings.json' (Optional)</c>.</param>
/// <param name="Kind">Where it comes from.</param>
public sealed record TuskSetting(string Key, string Text, string Provider, TuskSettingKind Kind)
{
    /// <summary>What failures and explanations call it: <c>JsonConfigurationProvider for 'appsettings.json' (Optional), key server:port</c>.</summary>
    public string Source => $"{Provider}, key {Key}";

    /// <summary>The source only: the text may be a secret.</summary>
    public override string ToString() => Source;
}
