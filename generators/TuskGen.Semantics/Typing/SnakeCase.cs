using System.Text;

namespace TuskGen.Semantics;

/// <summary>The name of a type as the key <c>kind</c> of a choice says it.</summary>
internal static class SnakeCase
{
    /// <summary><c>http_sink</c> for <c>HttpSink</c>, <c>s3_bucket</c> for <c>S3Bucket</c>, <c>tls_options</c> for <c>TLSOptions</c>.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (int index = 0; index < name.Length; index++)
        {
            bool isUpper = char.IsUpper(name[index]);
            bool endsWord = index > 0 && name[index - 1] != '_' && isUpper && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
            if (endsWord)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[index]));
        }

        return text.ToString();
    }
}
