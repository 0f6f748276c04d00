using System.Text.Json.Serialization;

namespace TuskGen.Benchmarks.Live;

/// <summary>Reads and writes the JSON file without reflection.</summary>
[JsonSerializable(typeof(LiveSettings))]
internal sealed partial class LiveJson : JsonSerializerContext;
