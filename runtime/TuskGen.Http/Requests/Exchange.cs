using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace TuskGen;

/// <summary>Sends a request and reads its answer within the limits of size and time.</summary>
/// <param name="client">Gives the client of a request: one that holds a secret has a client that writes nothing down.</param>
/// <param name="options">The limits.</param>
internal sealed class Exchange(Func<LiveDescriptor, HttpClient> client, HttpOptions options)
{
    private const int Deepest = 64;

    /// <summary>Sends a request.</summary>
    /// <returns>JSON as the value that it is, text as text, nothing as null.</returns>
    /// <exception cref="TuskConfigurationException">There is no such answer.</exception>
    public async Task<TuskValue> SendAsync(LiveDescriptor descriptor, HttpRequestMessage request, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        string service = Address.Show(descriptor, request.RequestUri!);
        TimeSpan patience = timeout ?? options.Timeout;
        using CancellationTokenSource late = new(patience, options.TimeProvider);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using HttpResponseMessage answer = await client(descriptor).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
                throw descriptor.Failure($"{service} answered {(int)answer.StatusCode} ({answer.StatusCode}); expected 200 to 299");

            byte[] body = await ReadAsync(descriptor, service, answer.Content, either.Token).ConfigureAwait(false);
            return Parse(descriptor, service, answer.Content.Headers.ContentType, body);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw descriptor.Failure($"{service} did not answer within {new TuskDuration(patience)}");
        }
        catch (Exception refused) when (refused is HttpRequestException or IOException)
        {
            // What is within it may show the address with what is in its path.
            HttpRequestError error = (refused as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown;
            throw descriptor.Failure($"{service} cannot be asked: {(error == HttpRequestError.Unknown ? "the connection broke" : error.ToString())}");
        }
    }

    private async Task<byte[]> ReadAsync(LiveDescriptor descriptor, string service, HttpContent content, CancellationToken cancellationToken)
    {
        long most = options.MaxSize.Bytes;
        if (content.Headers.ContentLength > most)
            throw TooLarge(descriptor, service);

        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using MemoryStream kept = new();
            byte[] buffer = new byte[16 * 1024];
            while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            {
                if (kept.Length + count > most)
                    throw TooLarge(descriptor, service);

                kept.Write(buffer, 0, count);
            }

            return kept.ToArray();
        }
    }

    private TuskConfigurationException TooLarge(LiveDescriptor descriptor, string service) =>
        descriptor.Failure($"{service} answered more than {options.MaxSize}, the most that HttpOptions.MaxSize takes");

    private static TuskValue Parse(LiveDescriptor descriptor, string service, MediaTypeHeaderValue? type, byte[] body)
    {
        if (body.Length == 0)
            return TuskNull.Instance;

        string media = type?.MediaType?.ToUpperInvariant() ?? "";
        bool isJson = media is "APPLICATION/JSON" || (media.StartsWith("APPLICATION/", StringComparison.Ordinal) && media.EndsWith("+JSON", StringComparison.Ordinal));
        if (!isJson && !media.StartsWith("TEXT/", StringComparison.Ordinal))
            throw descriptor.Failure($"{service} answered {(media.Length == 0 ? "without a content type" : "the content type " + Printable(type!.MediaType!))}; expected application/json, or text");

        try
        {
            return isJson ? JsonValue.Read(body, Deepest) : Text(body, type!.CharSet);
        }
        catch (Exception refused) when (refused is JsonException or ArgumentException or DecoderFallbackException)
        {
            string where = refused is JsonException { LineNumber: { } line } ? string.Create(CultureInfo.InvariantCulture, $" in line {line + 1}") : "";
            throw descriptor.Failure($"{service} answered what is no {(isJson ? "JSON" : "text")} that fits a value{where}; expected {(isJson ? "JSON" : "UTF-8")} within the limits of values");
        }
    }

    private static TuskString Text(byte[] body, string? charset)
    {
        Encoding encoding = charset?.Trim('"').ToUpperInvariant() is "ISO-8859-1" or "LATIN1" ? Encoding.Latin1 : new UTF8Encoding(false, throwOnInvalidBytes: true);
        string text = encoding.GetString(body);
        return text.Length <= TuskBudget.MaxText ? new TuskString(text) : throw new ArgumentException("Too long.", nameof(body));
    }

    private static string Printable(string media) => new([.. media.Where(static character => character is > ' ' and < (char)127).Take(100)]);
}
