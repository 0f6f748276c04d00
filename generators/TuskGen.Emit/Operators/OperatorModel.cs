namespace TuskGen.Emit;

/// <summary>An operator that the program's own C# computes.</summary>
/// <param name="Key">Its name in documents, without <c>@</c>.</param>
/// <param name="Method">Its method.</param>
/// <param name="File">The path of the file that declares it, within the project.</param>
/// <param name="Call">A call as messages show it.</param>
/// <param name="Source">What declares it: <c>#operator slug in app.schema.tsk</c>.</param>
/// <param name="Documentation">The text above it, or null.</param>
/// <param name="IsLive">Whether it is computed when the program asks, else at load.</param>
/// <param name="IsSecret">Whether its result is a secret.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Result">Its result.</param>
/// <param name="Enums">The enums among their types.</param>
/// <param name="Place">Where its name stands; null where that cannot be said in C#.</param>
public sealed record OperatorModel(
    string Key,
    string Method,
    string File,
    string Call,
    string Source,
    string? Documentation,
    bool IsLive,
    bool IsSecret,
    EquatableArray<OperatorParameterModel> Parameters,
    OperatorParameterModel Result,
    EquatableArray<EnumModel> Enums,
    OperatorPlace? Place);
