namespace Golden.Operators;

// What a user writes beside what is generated.
public static partial class TuskOperators
{
    public static partial string Slug(string text, int max)
    {
        global::System.ArgumentNullException.ThrowIfNull(text);
        return text.Length > max ? text[..max] : text;
    }

    public static partial global::System.Uri? Choose(global::TuskGen.TuskList<string> parts, Case which, global::TuskGen.TuskValue rest) => null;

    public static partial string Vault(string path) => path;

    public static partial global::System.Threading.Tasks.ValueTask<decimal> RateAsync(string currency, global::System.Threading.CancellationToken cancellationToken) => new(1m);
}
