using Scriban.Runtime;
using TuskGen.Emit;

namespace TuskGen.Templates;

/// <summary>A directive and its uses as a template sees them: <c>directive</c> and <c>uses</c>.</summary>
internal static class TemplateModel
{
    /// <summary>The variables that every template has.</summary>
    public static ScriptObject Create(DirectiveInput input)
    {
        ScriptObject globals = new();
        globals.SetValue("directive", Directive(input.Directive), readOnly: true);
        globals.SetValue("uses", List(input.Uses.Select(use => (object?)Use(use, input.Directive))), readOnly: true);
        return globals;
    }

    private static ModelObject Directive(DirectiveModel directive) => Object(
        "the directive",
        ("name", directive.Name),
        ("record", directive.Record),
        ("namespace", directive.Namespace),
        ("type", directive.Type),
        ("accessibility", directive.IsPublic ? "public" : "internal"),
        ("doc", directive.Documentation),
        ("fields", List(directive.Fields.Select(static field => (object?)Field(field)))));

    private static ModelObject Field(DirectiveFieldModel field) => Object(
        "a field",
        ("name", field.Name),
        ("property", field.Property),
        ("type", field.Type + (field.IsOptional ? "?" : "")),
        ("text", field.Text),
        ("optional", field.IsOptional),
        ("mode", field.IsSetting ? "setting" : "shape"),
        ("doc", field.Documentation));

    private static ModelObject Use(DirectiveUseModel use, DirectiveModel directive) => Object(
        "a use",
        ("name", use.Name),
        ("property", use.Property),
        ("document", Object("a document", ("name", use.Document), ("config_type", use.ConfigType))),
        ("path", use.Path),
        ("property_path", use.PropertyPath),
        ("doc", use.Documentation),
        ("values", Object("the values of `" + use.Name + "`", [.. use.Values.Select(static value => (value.Name, Value(value.Value)))])),
        ("csharp", Object("the values of `" + use.Name + "`", [.. use.Values.Select(static value => (value.Name, (object?)value.CSharp))])),
        ("settings", List(directive.Fields.Where(static field => field.IsSetting).Select(field => (object?)Setting(use, field)))));

    private static ModelObject Setting(DirectiveUseModel use, DirectiveFieldModel field) => Object(
        "a setting",
        ("name", field.Name),
        ("property", field.Property),
        ("type", field.Type + (field.IsOptional ? "?" : "")),
        ("path", use.Path + ":" + field.Name),
        ("property_path", use.PropertyPath + "." + field.Property));

    private static object? Value(TuskValue value) => value switch
    {
        TuskNull => null,
        TuskString text => text.Value,
        TuskBool truth => truth.Value,
        TuskInteger number => number.Value,
        TuskFloat number => number.Value,
        TuskDecimal number => number.Value,
        TuskListValue list => List(list.Select(Value)),
        TuskTable table => Object("a table", [.. table.Select(static entry => (entry.Key, Value(entry.Value)))]),
        _ => Object("a value of the type " + value.TypeName, ("text", value.ToString()), ("csharp", ConstantText.Of(value))),
    };

    private static ScriptArray List(IEnumerable<object?> items) => new(items) { IsReadOnly = true };

    private static ModelObject Object(string what, params (string Name, object? Value)[] members)
    {
        ModelObject made = new(what);
        foreach ((string name, object? value) in members)
            made.SetValue(name, value, readOnly: true);

        return made.Close();
    }
}
