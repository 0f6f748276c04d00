using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TuskGen;

/// <summary>Addresses of the Internet Protocol as text, more strictly than .NET, which also takes <c>1</c> and <c>0x7f.1</c>.</summary>
internal static class IpAddresses
{
    /// <summary>Four decimal numbers without leading zeros.</summary>
    public static bool IsVersion4(string text)
    {
        string[] parts = text.Split('.');
        return parts.Length == 4 && parts.All(static part =>
            part.Length is > 0 and <= 3 && part.All(Digits.IsDigit) && (part.Length == 1 || part[0] != '0')
                && int.Parse(part, CultureInfo.InvariantCulture) <= 255);
    }

    /// <summary>An address as RFC 4291, section 2.2, writes it, without scope, brackets or port.</summary>
    public static bool IsVersion6(string text) => text.IndexOf(':') >= 0 && text.All(static c => c is ':' or '.' || Digits.IsHex(c)) &&
        IPAddress.TryParse(text, out IPAddress? address) && address.AddressFamily == AddressFamily.InterNetworkV6;

    /// <summary>An address, <c>/</c> and the length of the network's prefix (RFC 4632, RFC 4291), behind which all bits are 0: else it names a host, not a network.</summary>
    public static bool IsNetwork(string text)
    {
        int slash = text.IndexOf('/');
        string address = slash < 0 ? "" : text.Substring(0, slash);
        string length = text.Substring(slash + 1);
        bool isAddress = IsVersion4(address) || IsVersion6(address);
        if (!isAddress || length.Length is 0 or > 3 || !length.All(Digits.IsDigit) || (length.Length > 1 && length[0] == '0'))
        {
            return false;
        }

        byte[] bytes = IPAddress.Parse(address).GetAddressBytes();
        int prefix = int.Parse(length, CultureInfo.InvariantCulture);
        if (prefix > bytes.Length * 8)
        {
            return false;
        }

        for (int bit = prefix; bit < bytes.Length * 8; bit++)
        {
            if ((bytes[bit / 8] & (0x80 >> (bit % 8))) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
