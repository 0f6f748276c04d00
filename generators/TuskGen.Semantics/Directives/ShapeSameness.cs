using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// Finds fields of directives' shapes that are otherwise in one environment than in another. No overlay may say them, but what they are made of can be a key that one changes; and what is
/// compiled from a shape is compiled once.
/// </summary>
internal static class ShapeSameness
{
    private const int Longest = 60;

    /// <summary>Checks every use.</summary>
    /// <param name="root">The shape of the document's root, directives with it.</param>
    /// <param name="environments">The values in each environment.</param>
    /// <param name="sink">Takes what is found.</param>
    public static void Check(TableShape root, IReadOnlyList<BoundEnvironment> environments, DiagnosticSink sink)
    {
        foreach (PropertyShape directive in root.Properties)
        {
            foreach (PropertyShape use in directive.Shape is TableShape { Declaration: null } uses ? uses.Properties : [])
            {
                if (use.Shape is TableShape { Declaration.Role: TypeRole.Directive } record)
                {
                    foreach (PropertyShape field in record.Properties.Where(static field => field.Field?.Mode != FieldMode.Setting))
                    {
                        Check(directive.Key, use.Key, field.Key, environments, sink);
                    }
                }
            }
        }
    }

    private static void Check(string directive, string use, string field, IReadOnlyList<BoundEnvironment> environments, DiagnosticSink sink)
    {
        (string Environment, TuskValue Value)? first = null;
        foreach (BoundEnvironment environment in environments)
        {
            if (Find(environment, directive, use)?.Find(field) is not { Location: { } place } entry || entry.Value.Constant is not { } value)
            {
                continue;
            }

            first ??= (environment.Name, value);
            if (!value.Equals(first.Value.Value))
            {
                sink.Add(new TuskDiagnostic(
                    SemanticRules.ShapeDiffers, place, directive + "." + use + "." + field, directive,
                    Show(first.Value.Value), Name(first.Value.Environment), Show(value), Name(environment.Name)));
                return;
            }
        }
    }

    private static BoundTable? Find(BoundEnvironment environment, string directive, string use) =>
        (environment.Root.Find(directive)?.Value as BoundTable)?.Find(use)?.Value as BoundTable;

    private static string Name(string environment) => environment.Length == 0 ? "the base" : "`" + environment + "`";

    private static string Show(TuskValue value)
    {
        string text = value.ToString();
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }
}
