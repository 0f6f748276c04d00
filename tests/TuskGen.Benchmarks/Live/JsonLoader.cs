using System.Text.Json;

namespace TuskGen.Benchmarks.Live;

/// <summary>JSON, the source-generated serializer, and the checks that a person writes for what the schema declares.</summary>
internal sealed class JsonLoader : ILiveLoader
{
    private string _path = "";

    public string Name => "JSON, source-generated JsonSerializer, validation by hand";

    public long Prepare(string folder, IReadOnlyList<LiveSection> sections)
    {
        _path = Path.Combine(folder, "live.json");
        byte[] text = JsonSerializer.SerializeToUtf8Bytes(new LiveSettings(sections), LiveJson.Default.LiveSettings);
        File.WriteAllBytes(_path, text);
        return text.Length;
    }

    public object Load()
    {
        LiveSettings settings = JsonSerializer.Deserialize(File.ReadAllBytes(_path), LiveJson.Default.LiveSettings) ?? throw new InvalidDataException("The file holds null.");
        for (int index = 0; index < settings.Sections.Count; index++)
            Check(settings.Sections[index], index);

        return settings;
    }

    public IReadOnlyList<LiveSection> SectionsOf(object loaded) => ((LiveSettings)loaded).Sections;

    private static void Check(LiveSection section, int index)
    {
        if (!IsHostname(section.Host))
            throw Broken(index, "host");
        if (section.Port is < 1 or > 65535)
            throw Broken(index, "port");
        if (section.Timeout < TimeSpan.FromSeconds(1) || section.Timeout > TimeSpan.FromMinutes(10))
            throw Broken(index, "timeout");
        if (section.Ratio is not (>= 0 and <= 1))
            throw Broken(index, "ratio");
        if (section.Label.Length > 40)
            throw Broken(index, "label");
        if (section.Retries is < 0 or > 10)
            throw Broken(index, "retries");
        if (section.Weight is < 0 or > 100)
            throw Broken(index, "weight");
        if (!section.Link.IsAbsoluteUri)
            throw Broken(index, "link");
    }

    private static bool IsHostname(string text)
    {
        if (text.Length is 0 or > 253)
            return false;

        int label = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '.')
            {
                if (label is 0 or > 63 || text[i - 1] == '-')
                    return false;

                label = 0;
            }
            else if (char.IsAsciiLetterOrDigit(text[i]) || (text[i] == '-' && label > 0))
            {
                label++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static InvalidDataException Broken(int index, string key) => new($"sections:{index}:{key} breaks its rule.");
}
