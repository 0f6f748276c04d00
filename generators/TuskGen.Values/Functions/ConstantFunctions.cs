using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>
/// The operators that are pure functions of their arguments. <c>@include</c> and <c>@assert</c>, constant too, need the document and are not here.
/// </summary>
public static class ConstantFunctions
{
    private static readonly ConstantFunction[] Functions = [.. TextFunctions.All, .. NumberFunctions.All, .. ListFunctions.All, .. EncodingFunctions.All];

    private static readonly Dictionary<string, ConstantFunction> ByName = Functions.ToDictionary(static function => function.Name, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ConstantFunction> All => Functions;

    /// <summary>The operator of that name, without <c>@</c>; names are lower case.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out ConstantFunction? function) => ByName.TryGetValue(name, out function);
}
