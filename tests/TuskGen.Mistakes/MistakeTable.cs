using System.Globalization;
using System.Text;
using TuskGen.Mistakes.Judges;
using TuskGen.Mistakes.Peers;

namespace TuskGen.Mistakes;

/// <summary>Who finds which mistakes, and when.</summary>
/// <param name="Judges">The columns.</param>
/// <param name="Rows">The mistakes, each with what every judge found of it.</param>
internal sealed record MistakeTable(IReadOnlyList<IJudge> Judges, IReadOnlyList<(Mistake Mistake, Finding[] Findings)> Rows)
{
    private static readonly (Finding Finding, string Text)[] s_names =
        [(Finding.Build, "build"), (Finding.StartInDevelopment, "start"), (Finding.StartElsewhere, "start there"), (Finding.Never, "**never**")];

    /// <summary>Makes the mistakes, and lets every judge look at each.</summary>
    public static MistakeTable Measure()
    {
        IJudge[] judges = [.. Peer.All, new TuskJudge()];
        return new MistakeTable(judges, [.. MistakeMaker.Make().Select(mistake => (mistake, judges.Select(judge => judge.Judge(mistake)).ToArray()))]);
    }

    public string ToMarkdown()
    {
        StringBuilder text = new();
        text.Append("| mistakes | count | ").AppendJoin(" | ", Judges.Select(static judge => judge.Title)).Append(" |\n| --- | ---: |").Insert(text.Length, " --- |", Judges.Count).Append('\n');
        foreach (IGrouping<string, (Mistake Mistake, Finding[] Findings)> kind in Rows.GroupBy(static row => row.Mistake.Kind))
            AppendRow(text, kind.Key, [.. kind]);

        AppendRow(text, "**all**", Rows);
        text.Append("\nNever found:\n\n");
        for (int judge = 0; judge < Judges.Count; judge++)
        {
            foreach ((Mistake mistake, Finding[] findings) in Rows)
            {
                if (findings[judge] == Finding.Never)
                    text.Append(CultureInfo.InvariantCulture, $"- {Judges[judge].Title}: {mistake.What} ({mistake.Kind})\n");
            }
        }

        return text.ToString();
    }

    private void AppendRow(StringBuilder text, string kind, IReadOnlyList<(Mistake Mistake, Finding[] Findings)> rows) =>
        text.Append(CultureInfo.InvariantCulture, $"| {kind} | {rows.Count} | ").AppendJoin(" | ", Judges.Select((_, judge) => Cell([.. rows.Select(row => row.Findings[judge])]))).Append(" |\n");

    private static string Cell(Finding[] findings) => string.Join(
        ", ",
        s_names.Where(name => findings.Contains(name.Finding)).Select(name => findings.Count(found => found == name.Finding).ToString(CultureInfo.InvariantCulture) + " " + name.Text));
}
