using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>The states as JSON, without reflection.</summary>
[JsonSerializable(typeof(LearnedState))]
[JsonSerializable(typeof(ClimbState))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class TuningJson : JsonSerializerContext;
