using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Writes the whole type of a live key, to which answers are held: what is in tables, lists and maps included.</summary>
internal static class LiveTypeText
{
    private const string Prefix = "global::TuskGen.LiveType.";

    /// <summary>The C# of a type.</summary>
    /// <param name="shape">What it is.</param>
    /// <param name="declared">What declares it.</param>
    /// <param name="isNullable">Whether null is one of its values.</param>
    public static string Of(Shape shape, DeclaredType declared, bool isNullable) => Of(shape, declared, isNullable, []);

    // The types around are written by their names: a type may hold itself.
    private static string Of(Shape shape, DeclaredType declared, bool isNullable, List<TableShape> around)
    {
        RuleModel? rule = Rules.Of(declared);
        string[] more =
        [
            .. rule is { Constraints.Count: > 0 } ? ["Constraints = [" + string.Join(", ", rule.Constraints) + "]"] : Array.Empty<string>(),
            .. rule?.Message is { } message ? ["Message = " + CSharpText.Literal(message)] : Array.Empty<string>(),
            .. isNullable ? ["IsNullable = true"] : Array.Empty<string>(),
        ];
        string type = Prefix + Core(shape, declared, around);
        return more.Length == 0 ? type : "(" + type + " with { " + string.Join(", ", more) + " })";
    }

    private static string Core(Shape shape, DeclaredType declared, List<TableShape> around)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                return "Scalar(global::TuskGen.TuskKind." + scalar.Kind + ")";
            case SecretShape:
                return "Scalar(global::TuskGen.TuskKind.Secret)";
            case EnumShape named:
                return "Enum(" + string.Join(", ", named.Declaration.Members.Select(CSharpText.Literal)) + ")";
            case ListShape list when declared is DeclaredList of:
                return "List(" + Of(list.Element, of.Element, list.IsElementOptional, around) + ")";
            case MapShape map when declared is DeclaredMap of:
                return "Map(" + Of(map.Value, of.Value, map.IsValueOptional, around) + ")";
            case ChoiceShape choice:
                return "Choice(" + string.Join(", ", choice.Types.Select(one => "(" + CSharpText.Literal(DeclarationNames.KindOf(one.Declaration!)) + ", " + Prefix + Table(one, around) + ")")) + ")";
            case TableShape table:
                return Table(table, around);
            case LiveShape { Declared: { } held }:
                return Core(held, declared, around);
            default:
                return "Scalar(global::TuskGen.TuskKind.Any)";
        }
    }

    private static string Table(TableShape table, List<TableShape> around)
    {
        string name = CSharpText.Literal(table.Declaration!.Name);
        if (around.Exists(one => ReferenceEquals(one, table)))
            return "Around(" + name + ")";

        around.Add(table);
        string fields = string.Concat(table.Properties.Select(property => ", " + Field(property, around)));
        around.RemoveAt(around.Count - 1);
        return "Table(" + name + ", " + (table.IsOpen ? "true" : "false") + fields + ")";
    }

    private static string Field(PropertyShape property, List<TableShape> around)
    {
        FieldDeclaration field = property.Field!;
        TuskValue? initial = FieldDefault.Of(property);
        return "new global::TuskGen.LiveField(" + CSharpText.Literal(property.Key) + ", " + Of(property.Shape, field.Type, property.IsOptional, around) + ", "
            + (property.IsOptional || field.Default is not null ? "false" : "true") + (initial is null ? "" : ", " + ValueText.Dynamic(initial)) + ")";
    }
}
