using System.Globalization;

namespace TuskGen.Emit;

/// <summary>Writes what checks a record of a declared type, wherever it was made: built from variables, edited live, or made in code.</summary>
/// <param name="writer">Takes the C#.</param>
/// <param name="prefix">What stands before the names of the document's own records.</param>
/// <param name="record">The record.</param>
/// <param name="choices">The choices between types that it may have.</param>
internal sealed class ValidatorWriter(CSharpWriter writer, string prefix, RecordModel record, IReadOnlyCollection<ChoiceModel> choices)
{
    private readonly List<(string Name, RuleModel Rule)> _rules = [];

    /// <summary>Writes the partial method for rules of the user's own, and the method that checks everything.</summary>
    public void Write()
    {
        writer.Summary("Rules of your own: implement it in another part of this record.");
        writer.Line("/// <param name=\"value\">The record.</param>");
        writer.Line("/// <param name=\"failures\">Takes what is wrong; its keys are those of this record.</param>");
        writer.Line("static partial void Check(" + record.Name + " value, ref global::TuskGen.TuskFailures failures);");
        writer.Gap();
        using (writer.Block("internal static void Validate(" + record.Name + "? value, string at, ref global::TuskGen.TuskFailures failures)"))
        {
            using (writer.Block("if (value is null)"))
                writer.Line("return;");

            foreach (PropertyModel property in record.Properties.Where(static property => !(property.Type is { Kind: TypeKind.Record, Home: null })))
                WriteChecks(property.Type, property.Declared?.Rule, "value." + property.Name, "at", CSharpText.Literal(property.Key), property.Name, 0);

            foreach (RecordAssertionModel assertion in record.Assertions)
            {
                string parts = string.Concat(assertion.Code.Parts.Select(static part => ", (" + CSharpText.Literal(part.Name) + ", load => " + part.Code + ")"));
                string message = "load => " + assertion.Code.Message;
                writer.Line("failures.Assert(at, " + CSharpText.Literal(assertion.Source) + ", load => " + assertion.Code.Condition + ", " + message + parts + ");");
            }

            writer.Line("failures.Enter(at);");
            writer.Line("Check(value, ref failures);");
            writer.Line("failures.Enter(\"\");");
        }
    }

    /// <summary>Writes the rules that the method names, into a class of the file's own.</summary>
    public void WriteRules()
    {
        if (_rules.Count == 0)
            return;

        using (writer.Block("file static class " + RulesClass))
        {
            foreach ((string name, RuleModel rule) in _rules)
            {
                string message = rule.Message is { } text ? " { Message = " + CSharpText.Literal(text) + " }" : "";
                writer.Line("public static readonly global::TuskGen.TuskRule " + name + " = new(" + string.Join(", ", rule.Constraints) + ")" + message + ";");
            }
        }
    }

    private string RulesClass => record.Name + "Rules";

    private void WriteChecks(TypeModel type, RuleModel? rule, string value, string at, string key, string name, int depth)
    {
        if (rule?.Constraints.Count > 0)
        {
            _rules.Add((name, rule));
            writer.Line("failures.Check(" + at + ", " + key + ", " + value + ", " + RulesClass + "." + name + ");");
        }

        string path = "global::TuskGen.TuskFailures.Join(" + at + ", " + key + ")";
        switch (type.Kind)
        {
            case TypeKind.Record:
                writer.Line(type.ToCSharp(prefix) + ".Validate(" + value + ", " + path + ", ref failures);");
                break;
            case TypeKind.Choice:
                WriteChoice(type, value, path, depth);
                break;
            case TypeKind.List when NeedsChecks(type.Element!, rule?.Element):
                string index = Local("i", depth);
                using (writer.Block("for (int " + index + " = 0; " + index + " < " + value + "?.Count; " + index + "++)"))
                    WriteChecks(type.Element!, rule?.Element, value + "[" + index + "]", path, "global::TuskGen.TuskFailures.Number(" + index + ")", name + "Element", depth + 1);

                break;
            case TypeKind.Map when NeedsChecks(type.Element!, rule?.Element):
                string entry = Local("entry", depth);
                using (writer.Block("foreach (var " + entry + " in " + value + " ?? [])"))
                    WriteChecks(type.Element!, rule?.Element, entry + ".Value", path, entry + ".Key", name + "Entry", depth + 1);

                break;
        }
    }

    private void WriteChoice(TypeModel type, string value, string path, int depth)
    {
        ChoiceModel choice = choices.First(one => one.Home == type.Home && one.Name == type.Record);
        string chosen = Local("chosen", depth);
        using (writer.Block("switch (" + value + ")"))
        {
            foreach (ChoiceOptionModel option in choice.Options)
            {
                writer.Line("case " + option.Home + option.Record + " " + chosen + ":");
                writer.Line("    " + option.Home + option.Record + ".Validate(" + chosen + ", " + path + ", ref failures);");
                writer.Line("    break;");
            }
        }
    }

    private static bool NeedsChecks(TypeModel type, RuleModel? rule) => rule is not null || type.IsTable || (type.Element is { } element && type.Kind != TypeKind.Secret && NeedsChecks(element, null));

    private static string Local(string name, int depth) => depth == 0 ? name : name + depth.ToString(CultureInfo.InvariantCulture);
}
