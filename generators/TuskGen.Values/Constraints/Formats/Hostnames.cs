namespace TuskGen;

/// <summary>Names of hosts, and of people's mailboxes on them.</summary>
internal static class Hostnames
{
    private const int MaxName = 253;
    private const int MaxLabel = 63;
    private const int MaxLocalPart = 64;
    private const int MaxMailbox = 254;

    /// <summary>RFC 1123, section 2.1: labels of letters, digits and hyphens, not at a label's ends.</summary>
    public static bool IsHostname(string text) => text.Length is > 0 and <= MaxName && text.Split('.').All(IsLabel);

    /// <summary>WHATWG HTML, 4.10.5.1.5: quoted local parts, comments and address literals, which RFC 5322 has, are none.</summary>
    public static bool IsMailbox(string text)
    {
        int at = text.IndexOf('@');
        return at is > 0 and <= MaxLocalPart && text.Length <= MaxMailbox && IsHostname(text.Substring(at + 1)) &&
            text.Take(at).All(static c => Digits.IsLetter(c) || Digits.IsDigit(c) || ".!#$%&'*+/=?^_`{|}~-".IndexOf(c) >= 0);
    }

    private static bool IsLabel(string label) => label.Length is > 0 and <= MaxLabel && label[0] != '-' && label[label.Length - 1] != '-' &&
        label.All(static c => Digits.IsLetter(c) || Digits.IsDigit(c) || c == '-');
}
