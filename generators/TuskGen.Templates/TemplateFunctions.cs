using Scriban.Functions;
using Scriban.Runtime;
using TuskGen.Emit;
using TuskGen.Semantics;

namespace TuskGen.Templates;

/// <summary>
/// What a template can call: four functions of our own, and those of the engine that give the same on every machine, on every day, and in a time that grows with what they are given. Files, clocks,
/// chance, other templates, text that is run, and regular expressions are not among them.
/// </summary>
internal static class TemplateFunctions
{
    private static readonly (string Name, string[] Functions)[] s_allowed =
    [
        ("array", ["add", "add_range", "any", "compact", "concat", "contains", "each", "filter", "first", "join", "last", "limit", "map", "offset", "reverse", "size", "sort", "uniq"]),
        ("math", ["abs", "ceil", "divided_by", "floor", "is_number", "minus", "modulo", "plus", "round", "times"]),
        ("object", ["default", "has_key", "has_value", "keys", "kind", "size", "typeof", "values"]),
        ("string",
            ["append", "capitalize", "capitalizewords", "contains", "downcase", "empty", "ends_with", "equals_ignore_case", "index_of", "lstrip", "pad_left", "pad_right", "prepend", "remove",
             "remove_first", "remove_last", "replace", "replace_first", "rstrip", "size", "slice", "slice1", "split", "starts_with", "strip", "strip_newlines", "to_double", "to_float",
             "to_int", "to_long", "truncate", "truncatewords", "upcase", "whitespace"]),
    ];

    /// <summary>A set of its own for each run.</summary>
    public static ScriptObject Create()
    {
        BuiltinFunctions all = new();
        ScriptObject functions = new();
        foreach ((string name, string[] allowed) in s_allowed)
        {
            ScriptObject from = (ScriptObject)all[name]!;
            ModelObject to = new("the functions of `" + name + "`");
            foreach (string function in allowed)
                to.SetValue(function, from[function], readOnly: true);

            functions.SetValue(name, to.Close(), readOnly: true);
        }

        functions.SetValue("empty", all["empty"], readOnly: true);
        functions.SetValue("blank", all["blank"], readOnly: true);
        Import(functions, "csharp_string", CSharpText.Literal);
        Import(functions, "csharp_identifier", Identifier);
        Import(functions, "pascal", static text => PascalCase.Of(text ?? ""));
        Import(functions, "xml", static text => CSharpText.XmlLine(text ?? ""));
        return functions;
    }

    private static void Import(ScriptObject functions, string name, Func<string?, string> function) =>
        functions.SetValue(name, DelegateCustomFunction.CreateFunc(function), readOnly: true);

    /// <summary>What cannot stand in a name becomes <c>_</c>, and a keyword gets its <c>@</c>.</summary>
    private static string Identifier(string? text)
    {
        string name = new([.. (text ?? "").Take(200).Select(static character => char.IsLetterOrDigit(character) || character == '_' ? character : '_')]);
        name = name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_') ? "_" + name : name;
        return CSharpText.Identifier(name);
    }
}
