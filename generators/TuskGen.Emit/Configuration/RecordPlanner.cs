using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Decides which records a document becomes and what they and their properties are called.</summary>
internal sealed class RecordPlanner(BoundDocument document, DocumentTypes types)
{
    private const int LongestShown = 60;

    public RecordPlan Plan()
    {
        BoundTable?[] roots = [.. document.Environments.Select(static environment => environment.Root)];
        RecordPlan root = Plan(document.Shape, "", types.Root, null, [.. roots.Select(static table => new[] { table! })], isElement: false, isOutside: false, isSingle: true);
        RecordPlan[] tables = [.. root.All().Skip(1)];
        root.Name = types.Root;

        // Only where the document is refused for it are two alike.
        string[] names = new NameScope([types.Root, types.StaticClass], StringComparer.Ordinal).Assign([.. tables.Select(static plan => plan.WantedName)], "Table");
        for (int i = 0; i < tables.Length; i++)
            tables[i].Name = names[i];

        foreach (RecordPlan plan in root.All())
            NameProperties(plan);

        return root;
    }

    // The instances are, for each environment, the tables of this shape in it; single is a shape that has at most one in each.
    private RecordPlan Plan(
        TableShape shape, string path, string record, string? documentation, IReadOnlyList<BoundTable[]> instances, bool isElement, bool isOutside, bool isSingle)
    {
        RecordPlan plan = new(path, isElement, documentation) { WantedName = record, IsReadableFromOutside = isOutside };
        foreach (PropertyShape property in shape.Properties)
        {
            BoundValue?[][] values = [.. instances.Select(tables => tables.Select(table => table.Find(property.Key)?.Value).ToArray())];
            bool isBroken = values.Any(inEnvironment => inEnvironment.Any(value => !IsAbsent(value) && !ShapeFit.Fits(property.Shape, value!)));

            // Only an error that fails the build may stand for a value: without one, what has no C# has no property.
            if (isBroken && !document.HasErrors)
                continue;

            bool isOptional = property.IsOptional || values.Any(static inEnvironment => inEnvironment.Any(IsAbsent));
            (TableShape? inner, bool isList) = TableOf(property.Shape);
            RecordPlan? inside = inner is null
                ? null
                : Plan(inner, property.Path, types.RecordOf(property), property.Documentation, [.. values.Select(static found => found.SelectMany(Tables).ToArray())],
                    isList, isOutside || isList || isOptional || isBroken, isSingle && !isList);
            plan.Properties.Add(new PropertyPlan(property, inside, isOptional, isSingle ? Show(values) : null));
        }

        return plan;
    }

    private static void NameProperties(RecordPlan plan)
    {
        string[] wanted = [.. plan.Properties.Select(static property => PropertyNames.Of(property.Shape))];
        string[] root = plan.Path.Length == 0 ? ["Load"] : [];
        string[] names = new NameScope([.. ReservedNames.OfRecord, .. root, plan.Name]).Assign(wanted, "Value");
        string self = plan.Path.Length == 0 ? "Keys" : "";
        for (int i = 0; i < names.Length; i++)
            plan.Properties[i].Name = names[i];

        // A class of keys lies in the class of the table around it, so that it may not be called as that one; which name it gets itself is known only there.
        NameKeys(plan, self);
    }

    private static void NameKeys(RecordPlan plan, string self)
    {
        if (self.Length == 0)
            return;

        string[] names = new NameScope([.. ReservedNames.OfStaticClass, "Section", self]).Assign([.. plan.Properties.Select(static property => PropertyNames.Of(property.Shape))], "Value");
        for (int i = 0; i < names.Length; i++)
        {
            plan.Properties[i].KeyName = names[i];
            if (plan.Properties[i] is { Record: { } record, Shape.Shape: TableShape })
                NameKeys(record, names[i]);
        }
    }

    private static bool IsAbsent(BoundValue? value) => value is null or BoundConstant { Value: TuskNull };

    private static (TableShape? Shape, bool IsList) TableOf(Shape shape)
    {
        bool isList = false;
        while (shape is ListShape list)
        {
            isList = true;
            shape = list.Element;
        }

        return (shape as TableShape, isList);
    }

    private static IEnumerable<BoundTable> Tables(BoundValue? value) => value switch
    {
        BoundTable table => [table],
        BoundList list => list.Items.SelectMany(Tables),
        _ => [],
    };

    /// <summary>A scalar per environment as hover shows it: <c>8080; 443 in production</c>.</summary>
    private string? Show(BoundValue?[][] values)
    {
        List<(string Text, List<string> Environments)> shown = [];
        for (int i = 0; i < values.Length; i++)
        {
            BoundValue? value = values[i].Length == 0 ? null : values[i][0];
            if (value is not null and not BoundConstant)
                return null;

            string text = IsAbsent(value) ? "absent" : ((BoundConstant)value!).Value.ToString();
            text = text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…";
            int known = shown.FindIndex(other => string.Equals(other.Text, text, StringComparison.Ordinal));
            if (known < 0)
                shown.Add((text, [document.Environments[i].Name]));
            else
                shown[known].Environments.Add(document.Environments[i].Name);
        }

        if (shown.Count == 0 || shown.Count > 4)
            return null;

        bool isBaseFirst = shown[0].Environments[0].Length == 0;
        return string.Join("; ", shown.Select((one, i) => shown.Count == 1 || (i == 0 && isBaseFirst) ? one.Text : one.Text + " in " + string.Join(", ", one.Environments)));
    }
}
