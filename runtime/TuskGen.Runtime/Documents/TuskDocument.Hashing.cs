namespace TuskGen;

public abstract partial class TuskDocument<T>
{
    /// <summary>
    /// The <see cref="EffectiveHash"/> of a configuration, as 64 hexadecimal digits in lower case. Where nothing from outside changes a value, it is the one that the build wrote into the
    /// document's manifest for the environment; secrets and live values do not count.
    /// </summary>
    /// <param name="value">The configuration.</param>
    public string Hash(T value) => EffectiveHash.Of(Walk(value)
        .Where(static entry => entry.Value is not null and not ILiveValue && !IsSecret(entry.Value))
        .Select(static entry => new KeyValuePair<string, TuskValue>(entry.Path, TuskConvert.Wrap(entry.Value)!)));
}
