namespace TuskGen;

/// <summary>Checks text against the formats. The same in the compiler and at run time, on every platform and in every culture.</summary>
public static class TextFormats
{
    /// <summary>Every format's name as a document writes it, in the order of <see cref="TextFormat"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["hostname", "email", "url", "ipv4", "ipv6", "cidr", "cron", "semver", "slug"];

    /// <summary>The format of a name; null where there is none.</summary>
    public static TextFormat? Find(string name)
    {
        for (int index = 0; index < Names.Count; index++)
        {
            if (Names[index] == name)
            {
                return (TextFormat)index;
            }
        }

        return null;
    }

    /// <summary>The format's name as a document writes it.</summary>
    public static string NameOf(TextFormat format) => Names[(int)format];

    /// <summary>Whether a text, from its first character to its last, has a format.</summary>
    public static bool IsMatch(string text, TextFormat format) => format switch
    {
        TextFormat.Hostname => Hostnames.IsHostname(text),
        TextFormat.Email => Hostnames.IsMailbox(text),
        TextFormat.Url => IsUrl(text),
        TextFormat.Ipv4 => IpAddresses.IsVersion4(text),
        TextFormat.Ipv6 => IpAddresses.IsVersion6(text),
        TextFormat.Cidr => IpAddresses.IsNetwork(text),
        TextFormat.Cron => CronExpressions.IsExpression(text),
        TextFormat.Semver => SemanticVersion.TryParse(text, out _),
        _ => IsSlug(text),
    };

    /// <summary>What text of a format looks like, for a message: <c>a host name such as db1.example.org</c>.</summary>
    public static string Expected(TextFormat format) => format switch
    {
        TextFormat.Hostname => "a host name such as localhost or db1.example.org",
        TextFormat.Email => "an email address such as someone@example.org",
        TextFormat.Url => "a URL such as https://example.org/",
        TextFormat.Ipv4 => "an IPv4 address such as 192.0.2.1",
        TextFormat.Ipv6 => "an IPv6 address such as 2001:db8::1",
        TextFormat.Cidr => "a network such as 10.0.0.0/8 or 2001:db8::/32, all bits behind the prefix 0",
        TextFormat.Cron => "a cron expression such as `*/15 * * * *` or @daily",
        TextFormat.Semver => "a version such as 1.2.3 or 2.0.0-beta.1",
        _ => "a slug such as spring-sale-2026: lower-case letters and digits, joined by single hyphens",
    };

    private static bool IsUrl(string text)
    {
        int colon = text.IndexOf(':');
        return colon > 0 && string.CompareOrdinal(text, colon, "://", 0, 3) == 0 && TextForms.IsUri(text) && new Uri(text).Host.Length > 0;
    }

    private static bool IsSlug(string text) =>
        text.Length > 0 && text.Split('-').All(static part => part.Length > 0 && part.All(static c => Digits.IsDigit(c) || c is >= 'a' and <= 'z'));
}
