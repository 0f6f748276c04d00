using System.Text;

namespace TuskGen;

/// <summary><c>@hash @base64 @json</c>.</summary>
internal static class EncodingFunctions
{
    internal static readonly ConstantFunction[] All =
    [
        new("hash", ValueKinds.String, "The SHA-256 hash (FIPS 180-4) of the text in UTF-8, as 64 lower-case hexadecimal digits.", Hash,
            new FunctionParameter("value", ValueKinds.Scalar, "A text, or a scalar whose text is hashed.")),
        new("base64", ValueKinds.String, "The text in UTF-8, in base64 (RFC 4648, section 4).", Base64,
            new FunctionParameter("text", ValueKinds.String, "The text.")),
        new("json", ValueKinds.String,
            "The value as compact JSON (RFC 8259), keys in their order; what JSON has no form for, such as durations and sizes, as a document would write it.",
            Json, new FunctionParameter("value", ValueKinds.Any, "The value.")),
    ];

    private static TuskString Hash(FunctionCall call) => new(TextHash.Sha256(call[0].ToText()));

    private static TuskString? Base64(FunctionCall call)
    {
        string text = call.Text(0);
        long length = (Encoding.UTF8.GetByteCount(text) + 2L) / 3 * 4;
        return call.Admits(0, length) ? new TuskString(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))) : null;
    }

    private static TuskValue? Json(FunctionCall call)
    {
        var text = new StringBuilder();
        bool fits = JsonText.TryWrite(text, call[0]) && call.Admits(0, text.Length);
        return fits ? new TuskString(text.ToString()) : call.Fail("the JSON text is longer than " + TuskBudget.LongestText);
    }
}
