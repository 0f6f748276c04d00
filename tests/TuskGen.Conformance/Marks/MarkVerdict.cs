using TuskGen.Conformance.Corpus;
using TuskGen.Syntax;

namespace TuskGen.Conformance.Marks;

/// <summary>Compares the errors of a project with the marks in its files.</summary>
internal static class MarkVerdict
{
    /// <summary>Said of a directive whatever else is wrong with it, until it is built.</summary>
    private const string NotBuiltYet = "TSK4002";

    /// <summary>What differs; null where every mark is met by the only error of its line, and no error stands on a line without one.</summary>
    public static string? FindFault(Project project)
    {
        Mark[] marks = [.. project.Files.SelectMany(file => Mark.Read(file.Path, file.Tree.Text.Content))];
        TuskDiagnostic[] errors = [.. project.Errors];
        IEnumerable<string> missed = marks.Where(mark => !errors.Any(error => Meets(error, mark))).Select(mark => "not met: " + mark);
        IEnumerable<string> unmarked = errors.Where(error => !marks.Any(mark => IsOnLine(error, mark))).Select(error => "not marked: " + error);
        IEnumerable<string> doubled = marks.Where(mark => errors.Count(error => error.Id != NotBuiltYet && IsOnLine(error, mark)) > 1).Select(mark => "more than one error for one mistake: " + mark);
        string[] faults = [.. missed, .. unmarked, .. doubled];
        return faults.Length == 0 ? null : string.Join('\n', [.. faults, "errors:", .. errors.Select(error => "  " + error)]);
    }

    private static bool Meets(TuskDiagnostic error, Mark mark) =>
        IsOnLine(error, mark) && error.Id.StartsWith(mark.Family, StringComparison.Ordinal)
            && mark.Words.All(word => error.Message.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsOnLine(TuskDiagnostic error, Mark mark) => error.Location.Text.Path == mark.Path && error.Location.Start.Line == mark.Line;
}
