namespace TuskGen;

/// <summary>What a length counts.</summary>
public enum LengthUnit
{
    /// <summary>The code points of a text.</summary>
    Characters,

    /// <summary>The bytes that a base64 text stands for.</summary>
    Bytes,

    /// <summary>The elements of a list.</summary>
    Elements,

    /// <summary>The entries of a map.</summary>
    Entries,
}
