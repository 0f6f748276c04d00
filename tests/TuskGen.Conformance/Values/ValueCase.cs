using System.Globalization;
using System.Text.Json;
using TuskGen.Conformance.Corpus;
using TuskGen.Conformance.Loading;
using TuskGen.Syntax;

namespace TuskGen.Conformance.Values;

/// <summary>A case of <c>values/</c>: a document, and in the JSON beside it its value with variables and clock as given.</summary>
internal static class ValueCase
{
    /// <summary>What is wrong; null where the value is the expected one.</summary>
    public static string? FindFault(string path) => FindFault(path, Project.OfFile(path));

    /// <summary>What is wrong where the document is formatted first; null where the value is the expected one.</summary>
    public static string? FindFaultFormatted(string path) =>
        FindFault(path, Project.OfText(Path.GetFileName(path), Formatter.Format(SyntaxTree.Parse(File.ReadAllText(path)))));

    private static string? FindFault(string path, Project project)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".json")));
        JsonElement root = json.RootElement;
        var variables = root.TryGetProperty("env", out JsonElement env)
            ? env.EnumerateObject().ToDictionary(variable => variable.Name, variable => variable.Value.GetString()!, StringComparer.Ordinal)
            : [];
        DateTimeOffset? now = root.TryGetProperty("now", out JsonElement clock)
            ? DateTimeOffset.Parse(clock.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)
            : null;
        return project.Errors.FirstOrDefault() is { } error
            ? error.ToString()
            : ExpectedValue.FindDifference(root.GetProperty("value"), project.Document.FindEnvironment("")!.Root, new LoadEvaluator(variables, now));
    }
}
