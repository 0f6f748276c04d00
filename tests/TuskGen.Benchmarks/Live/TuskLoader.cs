using System.Globalization;
using System.Text;

namespace TuskGen.Benchmarks.Live;

/// <summary>A live file in the place of the document's base: read, parsed, bound with its schema, built and checked, as an edit is.</summary>
internal sealed class TuskLoader : ILiveLoader
{
    private LiveReader[] _readers = [];
    private LiveBinder _binder = null!;
    private int _loads;

    public string Name => ".tsk, live";

    public long Prepare(string folder, IReadOnlyList<LiveSection> sections)
    {
        TuskSources sources = LiveTsk.Document.Sources() ?? throw new InvalidOperationException("The project has no hosts.");
        _binder = new LiveBinder(sources, "", folder);
        string text = "sections: [\n" + string.Concat(sections.Select(Write)) + "]\n";

        // An edit changes the text: one that stays as it was would not be parsed again.
        _readers = [.. new[] { "", "# edited\n" }.Select((edit, number) => MakeReader(Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture)), text + edit, sources))];
        return Encoding.UTF8.GetByteCount(text);
    }

    public object Load()
    {
        LiveState state = _binder.Bind(_readers[_loads++ % _readers.Length].Read());
        if (state.Edition is not { } edition)
            throw new InvalidDataException(string.Join('\n', state.Failures));

        TuskInspection<LiveConfig> loaded = LiveTsk.Document.Inspect("Production", new TuskContext { Edition = edition });
        return loaded.Value ?? throw new InvalidDataException(string.Join('\n', loaded.Failures));
    }

    public IReadOnlyList<LiveSection> SectionsOf(object loaded) =>
    [
        .. ((LiveConfig)loaded).Sections.Select(static one => new LiveSection
        {
            Host = one.Host, Port = one.Port, Timeout = one.Timeout, Body = one.Body.Bytes, Ratio = one.Ratio, Enabled = one.Enabled, Label = one.Label, Retries = one.Retries,
            Weight = one.Weight, Link = one.Link,
        }),
    ];

    private static LiveReader MakeReader(string folder, string text, TuskSources sources)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "live.tsk"), "#namespace TuskGen.Benchmarks.Live\n" + text);
        return new LiveReader(new TuskLiveFiles(folder) { AnyBuild = true }, "live", sources.Build);
    }

    private static string Write(LiveSection one)
    {
        string times = string.Create(CultureInfo.InvariantCulture, $"port: {one.Port}, timeout: {(int)one.Timeout.TotalSeconds}s, body: {one.Body / 1_000_000}MB, ratio: {one.Ratio:0.0#}");
        string counts = string.Create(CultureInfo.InvariantCulture, $"retries: {one.Retries}, weight: {one.Weight}");
        return $"    {{ host: \"{one.Host}\", {times}, enabled: {(one.Enabled ? "true" : "false")}, label: \"{one.Label}\", {counts}, link: \"{one.Link}\" }}\n";
    }
}
