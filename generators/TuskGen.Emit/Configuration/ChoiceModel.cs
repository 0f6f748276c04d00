namespace TuskGen.Emit;

/// <summary>A choice between declared types: an interface that their records have in common.</summary>
/// <param name="Name">Its name: <c>IFileOrHttp</c>.</param>
/// <param name="Home">What stands before its name: <c>global::Shop.</c></param>
/// <param name="Source">The choice as documents write it: <c>one_of(File, Http)</c>.</param>
/// <param name="Options">The records, with the text of their key <c>kind</c>.</param>
public sealed record ChoiceModel(string Name, string Home, string Source, EquatableArray<ChoiceOptionModel> Options)
{
    /// <summary>The namespace of the interface; empty for none.</summary>
    public string Namespace => Home.Length <= "global::".Length ? "" : Home.Substring("global::".Length).TrimEnd('.').Replace("@", "");
}
