using System.Text;
using System.Text.Json;

#pragma warning disable RS0030 // This is the one place that reads live files; what they are, no context stands for.

namespace TuskGen;

/// <summary>Reads the live files of a document from their folder. Whatever happens there, it gives a result.</summary>
internal sealed class LiveReader(TuskLiveFiles options, string document, string build)
{
    private const int LongestFile = 16 * 1024 * 1024;
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name of the manifest.</summary>
    private string Manifest => document + ".tsk.manifest.json";

    internal LiveTexts Read()
    {
        List<string> names = ListFiles(out string? refused);
        if (refused is not null)
            return LiveTexts.None with { Unreadable = [new TuskFailure("", options.Folder, refused)] };
        if (names.Count == 0)
            return LiveTexts.None;
        if (!options.AnyBuild && FindWhyNot() is { } reason)
            return LiveTexts.None with { Ignored = $"{string.Join(", ", names)} in {options.Folder}: {reason}" };

        List<LiveText> texts = [];
        List<TuskFailure> failures = [];
        foreach (string name in names)
        {
            string path = Path.Combine(options.Folder, name);
            try
            {
                if (TryRead(path) is { } text)
                    texts.Add(new LiveText(name, text));
            }
            catch (DecoderFallbackException)
            {
                failures.Add(new TuskFailure("", path, "the file is no UTF-8; save it as UTF-8."));
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                failures.Add(new TuskFailure("", path, $"the file cannot be read: {wrong.Message}"));
            }
        }

        return new LiveTexts([.. texts], "", [.. failures]);
    }

    /// <summary>The layers of the document that stand in the folder: its base, its overlays and inherited defaults. Schemas and tests are none.</summary>
    private List<string> ListFiles(out string? refused)
    {
        refused = null;
        try
        {
            return
            [
                .. Directory.EnumerateFiles(options.Folder, "*.tsk").Select(static path => Path.GetFileName(path)).Where(IsLayer).Order(StringComparer.Ordinal),
            ];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            refused = $"the folder of live files cannot be read: {wrong.Message}";
            return [];
        }
    }

    private bool IsLayer(string name)
    {
        string[] parts = name.Split('.');
        return (parts.Length is 2 or 3) && (parts[0] == document || parts[0] == "peanut")
            && !(parts.Length == 3 && parts[1].ToLowerInvariant() is "schema" or "tests");
    }

    /// <summary>Why the manifest does not vouch for the files; null where it does.</summary>
    private string? FindWhyNot()
    {
        const string Mend = "Copy the one that the build of this program wrote, with its files, or allow any with AnyBuild";
        string path = Path.Combine(options.Folder, Manifest);
        try
        {
            if (TryRead(path) is not { } text)
                return $"no {Manifest} beside them says which build they are for. {Mend}.";

            using JsonDocument manifest = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64 });
            string? found = manifest.RootElement.ValueKind == JsonValueKind.Object && manifest.RootElement.TryGetProperty("build", out JsonElement element) && element.ValueKind == JsonValueKind.String
                ? element.GetString()
                : null;
            return found == build ? null
                : found is null ? $"{Manifest} has no text under \"build\". {Mend}."
                : $"{Manifest} is of build {found}, and this program is of build {build}. {Mend}.";
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException or DecoderFallbackException)
        {
            return $"{Manifest} cannot be read: {wrong.Message}";
        }
    }

    /// <summary>The text of a file; null where there is none, which may be so between two looks.</summary>
    private static string? TryRead(string path)
    {
        try
        {
            using FileStream stream = new(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 });
            byte[] bytes = new byte[Math.Min(stream.CanSeek ? stream.Length : 0, LongestFile) + 1];
            int count = 0;
            while (stream.Read(bytes, count, bytes.Length - count) is > 0 and var read)
            {
                count += read;
                if (count > LongestFile)
                    throw new IOException($"it is longer than {LongestFile} bytes.");
                if (count == bytes.Length)
                    Array.Resize(ref bytes, Math.Min(2 * count, LongestFile + 1));
            }

            ReadOnlySpan<byte> text = bytes.AsSpan(0, count);
            return s_utf8.GetString(text.StartsWith("\uFEFF"u8) ? text[3..] : text);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
