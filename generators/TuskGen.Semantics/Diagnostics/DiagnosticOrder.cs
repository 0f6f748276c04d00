using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>The order in which diagnostics are given: by path, place, id, message.</summary>
internal static class DiagnosticOrder
{
    public static void Sort(List<TuskDiagnostic> diagnostics) => diagnostics.Sort(static (left, right) =>
    {
        int order = string.CompareOrdinal(left.Location.Text.Path, right.Location.Text.Path);
        order = order != 0 ? order : left.Location.Span.Start.CompareTo(right.Location.Span.Start);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    });
}
