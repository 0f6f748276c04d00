namespace TuskGen.Emit;

/// <summary>A declared enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Home">What stands before its name: <c>global::Shop.</c></param>
/// <param name="Documentation">What <c>##</c> says about it, or null.</param>
/// <param name="Source">What declares it: <c>#enum Verbosity in app.schema.tsk</c>.</param>
/// <param name="Members">Its members in order.</param>
public sealed record EnumModel(string Name, string Home, string? Documentation, string Source, EquatableArray<EnumMemberModel> Members);
