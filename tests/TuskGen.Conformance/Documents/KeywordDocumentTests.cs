using TuskGen.Conformance.Breaking;
using TuskGen.Conformance.Corpus;

namespace TuskGen.Conformance.Documents;

/// <summary>A key may be any word, whatever C# or a scripting language does with it.</summary>
public sealed class KeywordDocumentTests
{
    private const string Keywords =
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event " +
        "explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object " +
        "operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct " +
        "switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while add alias and ascending async " +
        "await by descending dynamic equals field file from get global group init into join let managed nameof nint not notnull nuint on or " +
        "orderby partial record remove required scoped select set unmanaged value var when where with yield extension function fn match lambda " +
        "import export";

    private const string Members =
        "get_hash_code get_type to_string memberwise_clone finalize reference_equals clone print_members equality_contract deconstruct load " +
        "document keys environments app";

    private static readonly string[] s_words = [.. (Keywords + " " + Members).Split(' ')];

    [Theory]
    [InlineData("{0}: {1}\n", "", "", "")]
    [InlineData("{0} = {1}\n", "[section]\n", "", "section:")]
    [InlineData("{0}: {1}, ", "block {{ ", "}}\n", "block:")]
    [InlineData("    {0}: {1}\n", "block {{\n", "}}\n", "block:")]
    [InlineData("    {0}: {1}\n", "block >\n", "<\n", "block:")]
    [InlineData("    {0}: {1}\n", "block:\n", "", "block:")]
    [InlineData("{0} {{ inner: {1} }}\n", "", "", "", ":inner")]
    [InlineData("{0} >\n  inner: {1}\n<\n", "", "", "", ":inner")]
    [InlineData("[{0}]\ninner: {1}\n", "", "", "", ":inner")]
    public void Keywords_and_members_are_keys(string line, string before, string behind, string path, string inner = "")
    {
        string Format(string format, params object[] arguments) => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, arguments);
        string text = Format(before) + string.Concat(s_words.Select((word, index) => Format(line, word, index))) + Format(behind);
        Project project = Project.OfText("app.tsk", text);
        Dictionary<string, string> meaning = Meaning.Of(project.Document);

        Assert.Equal([], project.Errors.Select(error => error.ToString()));
        Assert.Equal([], s_words.Where((word, index) =>
            meaning.GetValueOrDefault(":" + path + word + inner) != "int " + index.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
