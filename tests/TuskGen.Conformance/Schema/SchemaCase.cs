using System.Text.Json;
using TuskGen.Conformance.Corpus;
using TuskGen.Conformance.Loading;
using TuskGen.Conformance.Marks;
using TuskGen.Conformance.Values;
using TuskGen.Semantics;

namespace TuskGen.Conformance.Schema;

/// <summary>A case of <c>schema/</c>: a small project with marks, or with the value of document <c>app</c> in each environment.</summary>
internal static class SchemaCase
{
    /// <summary>What is wrong; null where marks and values are as expected.</summary>
    public static string? FindFault(string folder)
    {
        Project project = Project.OfFolder(folder);
        string values = Path.Combine(folder, "values.json");
        return MarkVerdict.FindFault(project) ?? (File.Exists(values) ? FindDifference(project, values) : null);
    }

    private static string? FindDifference(Project project, string path)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(path));
        BoundDocument document = project.Documents.Single(one => one.Name == "app");
        foreach (JsonProperty expected in json.RootElement.EnumerateObject())
        {
            if (document.FindEnvironment(expected.Name) is not { } environment)
            {
                return $"no environment \"{expected.Name}\"";
            }

            if (ExpectedValue.FindDifference(expected.Value, environment.Root, new LoadEvaluator(new Dictionary<string, string>(), null)) is { } difference)
            {
                return $"in \"{expected.Name}\": {difference}";
            }
        }

        return null;
    }
}
