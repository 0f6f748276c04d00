using System.Text;

namespace TuskGen.Benchmarks.Samples;

/// <summary>Writes one sample in each of the formats that are compared, as a person would write it there.</summary>
internal static class SamplePrinter
{
    public static string ToTusk(Sample sample) => Print(sample, "[{0}]\n", "{0}: {1}\n", "\n");

    public static string ToToml(Sample sample) => Print(sample, "[{0}]\n", "{0} = {1}\n", "\n");

    public static string ToYaml(Sample sample) => Print(sample, "{0}:\n", "  {0}: {1}\n", "\n");

    public static string ToJson(Sample sample)
    {
        var text = new StringBuilder("{\n");
        for (int section = 0; section < sample.AllSections.Count; section++)
        {
            text.Append(section == 0 ? "" : ",\n").Append("  \"").Append(sample.AllSections[section].Name).Append("\": {\n");
            IReadOnlyList<SampleProperty> properties = sample.AllSections[section].Properties;
            for (int index = 0; index < properties.Count; index++)
            {
                text.Append(index == 0 ? "" : ",\n").Append("    \"").Append(properties[index].Name).Append("\": ").Append(properties[index].Literal);
            }

            text.Append("\n  }");
        }

        return text.Append("\n}\n").ToString();
    }

    public static string ToCSharp(Sample sample)
    {
        var text = new StringBuilder("namespace Sample;\n\n");
        foreach (SampleSection section in sample.AllSections)
        {
            text.Append("public class ").Append(section.Name).Append("\n{\n");
            foreach (SampleProperty property in section.Properties)
            {
                text.Append("    public ").Append(TypeOf(property.Kind)).Append(' ').Append(property.Name).Append(" = ").Append(property.Literal).Append(";\n");
            }

            text.Append("}\n\n");
        }

        return text.ToString();
    }

    private static string TypeOf(SampleKind kind) => kind switch
    {
        SampleKind.Integer => "int",
        SampleKind.Real => "double",
        SampleKind.Truth => "bool",
        SampleKind.TextList => "string[]",
        _ => "string",
    };

    private static string Print(Sample sample, string header, string line, string footer)
    {
        CompositeFormat headerFormat = CompositeFormat.Parse(header);
        CompositeFormat lineFormat = CompositeFormat.Parse(line);
        var text = new StringBuilder();
        foreach (SampleSection section in sample.AllSections)
        {
            text.AppendFormat(null, headerFormat, section.Name);
            foreach (SampleProperty property in section.Properties)
            {
                text.AppendFormat(null, lineFormat, property.Name, property.Literal);
            }

            text.Append(footer);
        }

        return text.ToString();
    }
}
