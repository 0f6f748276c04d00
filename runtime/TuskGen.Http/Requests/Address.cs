namespace TuskGen;

/// <summary>Where a request goes.</summary>
internal static class Address
{
    /// <summary>The address of a text. Only <c>http</c> and <c>https</c>: nothing reads files or anything else of the machine by it.</summary>
    /// <param name="descriptor">The live value.</param>
    /// <param name="text">The text; no message shows it, since a path or query may hold a token.</param>
    public static Uri Read(LiveDescriptor descriptor, string? text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https")
            return uri;

        string found = uri is null ? "none" : descriptor.HoldsSecret ? "of another scheme" : "of the scheme " + uri.Scheme;
        throw descriptor.Failure($"its address is {found}; expected an absolute one of http or https, such as \"https://rates.example/latest\"");
    }

    /// <summary>What a message shows of an address: scheme, host and port; nothing where a secret went into the call.</summary>
    public static string Show(LiveDescriptor descriptor, Uri address) => descriptor.HoldsSecret ? "the service" : address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}
