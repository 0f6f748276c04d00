using System.Globalization;

namespace TuskGen.Generators.Tests.Harness;

/// <summary>A thousand documents in a hundred folders, each with an overlay; one folder has defaults for its ten documents.</summary>
internal static class ManyDocuments
{
    public const int Count = 1_000;
    public const int PerFolder = 10;
    public const string Peanut = "area42/peanut.tsk";

    public static IEnumerable<KeyValuePair<string, string>> All()
    {
        for (int index = 0; index < Count; index++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"area{index / PerFolder:00}/doc{index:0000}");
            yield return new(path + ".tsk", $"# document {index}\nname: \"doc{index}\"\n[server]\nport = {1000 + index}\nhosts = [\"a\", \"b\"]\n");
            yield return new(path + ".production.tsk", $"[server]\nport = {2000 + index}\n");
        }

        yield return new(Peanut, "owner: \"team\"\n");
    }

    public static GeneratorSession Session() => new GeneratorSession(All(), code: "class Program;").Run();
}
