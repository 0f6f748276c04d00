using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using TuskGen.Benchmarks.Contests;
using TuskGen.Benchmarks.Samples;
using TuskGen.Syntax;
using YamlDotNet.RepresentationModel;

namespace TuskGen.Benchmarks;

/// <summary><c>parse</c>: one sample in five formats, each to the fullest tree its parser has.</summary>
internal static class ParseBenchmark
{
    public const string Tusk = "TuskGen";
    public const string Toml = "Tomlyn SyntaxParser";
    public const string TomlValidated = "Tomlyn SyntaxParser, validating (its default)";
    public const string CSharp = "Roslyn C# parser";
    public const string Json = "JsonDocument, every string read";
    public const string Yaml = "YamlDotNet YamlStream";

    /// <summary>The contestants over the 2 MB sample.</summary>
    public static IReadOnlyList<Contestant> CreateContestants()
    {
        Sample sample = Sample.Create();
        string tusk = SamplePrinter.ToTusk(sample);
        string toml = SamplePrinter.ToToml(sample);
        string csharp = SamplePrinter.ToCSharp(sample);
        byte[] json = Encoding.UTF8.GetBytes(SamplePrinter.ToJson(sample));
        string yaml = SamplePrinter.ToYaml(sample);
        return
        [
            new Contestant(Tusk, tusk.Length, () => ParseTusk(tusk)),
            new Contestant(Toml, toml.Length, () => ParseToml(toml, validate: false)),
            new Contestant(TomlValidated, toml.Length, () => ParseToml(toml, validate: true)),
            new Contestant(CSharp, csharp.Length, () => ParseCSharp(csharp)),
            new Contestant(Json, json.Length, () => ReadJson(json)),
            new Contestant(Yaml, yaml.Length, () => ReadYaml(yaml)),
        ];
    }

    public static void Run(int rounds, TextWriter output)
    {
        output.WriteLine($"{Sample.Sections} sections, {Sample.Properties} properties; {rounds} rounds, the contestants in turn");
        ScoreTable.Write(Contest.Run(CreateContestants(), rounds, TimeSpan.FromSeconds(3)), output);
    }

    private static SyntaxTree ParseTusk(string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        return tree.Diagnostics.Count == 0 ? tree : throw new InvalidDataException(tree.Diagnostics[0].ToString());
    }

    private static Tomlyn.Syntax.DocumentSyntax ParseToml(string text, bool validate)
    {
        Tomlyn.Syntax.DocumentSyntax tree = Tomlyn.Parsing.SyntaxParser.Parse(text, "sample.toml", validate);
        return tree.HasErrors ? throw new InvalidDataException(tree.Diagnostics.ToString()) : tree;
    }

    private static Microsoft.CodeAnalysis.SyntaxNode ParseCSharp(string text)
    {
        Microsoft.CodeAnalysis.SyntaxNode root = CSharpSyntaxTree.ParseText(text).GetRoot();
        return root.ContainsDiagnostics ? throw new InvalidDataException(root.GetDiagnostics().First().ToString()) : root;
    }

    private static JsonDocument ReadJson(byte[] utf8)
    {
        JsonDocument document = JsonDocument.Parse(utf8);
        ReadStrings(document.RootElement);
        return document;
    }

    private static int ReadStrings(JsonElement element)
    {
        int length = 0;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    length += property.Name.Length + ReadStrings(property.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    length += ReadStrings(item);
                }

                break;
            case JsonValueKind.String:
                length += element.GetString()!.Length;
                break;
        }

        return length;
    }

    private static YamlStream ReadYaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream;
    }
}
