using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Decides which records a document becomes and what they and their properties are called.</summary>
internal sealed class RecordPlanner(BoundDocument document, DocumentTypes types, TypeModels models, DeclaredPlanner declared, TypeHomes homes)
{
    private const int LongestShown = 60;

    public RecordPlan Plan()
    {
        BoundTable[][] roots = [.. document.Environments.Select(static environment => new[] { environment.Root })];
        RecordPlan root = document.Shape.Declaration is { } config ? PlanRoot(config, roots)
            : Plan(document.Shape, "", types.Root, null, roots, isElement: false, isOutside: false, isSingle: true);
        RecordPlan[] tables = [.. root.All().Skip(1)];
        root.Name = types.Root;

        // Only where the document is refused for it are two alike.
        string[] names = new NameScope([types.Root, types.StaticClass], StringComparer.Ordinal).Assign([.. tables.Select(static plan => plan.WantedName)], "Table");
        for (int i = 0; i < tables.Length; i++)
            tables[i].Name = names[i];

        foreach (RecordPlan plan in root.All())
            NameProperties(plan);

        foreach (RecordPlan plan in declared.Plans)
            NameProperties(plan);

        return root;
    }

    private IEnumerable<RecordAssertionModel> Assertions(TypeDeclaration config, RecordPlan plan) =>
        new RecordAssertionCode(RecordAssertions.Create(document.Group), declared).Of(config, plan);

    /// <summary>The root of a document whose shape is declared.</summary>
    private RecordPlan PlanRoot(TypeDeclaration config, BoundTable[][] roots)
    {
        RecordPlan plan = new("", isElement: false, config.Documentation) { WantedName = types.Root, Source = homes.SourceOf(config), Assertions = made => Assertions(config, made) };
        foreach (PropertyShape property in document.Shape.Properties)
        {
            BoundValue?[][] values = [.. roots.Select(tables => tables.Select(table => table.Find(property.Key)?.Value).ToArray())];
            if (property.Shape is TableShape { Declaration: null } uses)
            {
                // The uses of a directive.
                BoundTable[][] tables = [.. values.Select(static found => found.SelectMany(Tables).ToArray())];
                RecordPlan inside = Plan(uses, property.Path, types.RecordOf(property), property.Documentation, tables, isElement: false, isOutside: false, isSingle: true);
                plan.Properties.Add(new PropertyPlan(property, inside, false, null, models));
                continue;
            }

            declared.Meet(property.Shape);
            plan.Properties.Add(new PropertyPlan(property, null, property.IsOptional, property.Shape is ScalarShape or EnumShape or ListShape ? Show(values) : null, models));
        }

        return plan;
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
            if (inner?.Declaration is not null)
                declared.Meet(property.Shape);

            RecordPlan? inside = inner?.Declaration is not null || inner is null
                ? null
                : Plan(inner, property.Path, types.RecordOf(property), property.Documentation, [.. values.Select(static found => found.SelectMany(Tables).ToArray())],
                    isList, isOutside || isList || isOptional || isBroken, isSingle && !isList);
            plan.Properties.Add(new PropertyPlan(property, inside, isOptional, isSingle ? Show(values) : null, models));
        }

        return plan;
    }

    /// <summary>Names the properties of a record.</summary>
    public static void NameProperties(RecordPlan plan)
    {
        string[] wanted = [.. plan.Properties.Select(static property => PropertyNames.Of(property.Shape))];
        IEnumerable<string> own = plan.Path.Length == 0 ? ["Load"] : [];
        string[] names = new NameScope([.. ReservedNames.OfRecord, .. own, .. plan.Source is null ? [] : ReservedNames.OfDeclaredRecord, plan.Name]).Assign(wanted, "Value");
        for (int i = 0; i < names.Length; i++)
            plan.Properties[i].Name = names[i];
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
