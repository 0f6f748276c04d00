namespace Shop;

/// <summary>What <c>owned.tsk</c> asks of the program's own C#.</summary>
public static partial class TuskOperators
{
    public static partial string Slug(string text, int max)
    {
        string slug = text.Replace(' ', '-');
        return slug.Length > max ? slug[..max] : slug;
    }

    public static partial ValueTask<double> RateAsync(string currency, CancellationToken cancellationToken) => new(currency == "EUR" ? 1 : currency.Length);
}
