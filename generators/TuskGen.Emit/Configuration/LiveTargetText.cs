using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Writes what a live value's operator is told of the key's declaration.</summary>
internal static class LiveTargetText
{
    /// <summary>The C# of the target; null where the key is not live, or the C# type of its property says it all.</summary>
    /// <param name="shape">What the property holds.</param>
    /// <param name="declared">What the key is declared to hold.</param>
    public static string? Of(Shape shape, DeclaredType declared)
    {
        if (shape is not LiveShape { Declared: { } held } live)
            return null;

        RuleModel? rule = Rules.Of(declared);
        bool isTold = held is ScalarShape or SecretShape or AnyShape;
        if (isTold && rule is null && !live.IsNullable)
            return null;

        (string form, TuskKind kind) = held switch
        {
            ScalarShape scalar => ("Scalar", scalar.Kind),
            SecretShape => ("Scalar", TuskKind.String),
            EnumShape => ("Scalar", TuskKind.String),
            ListShape { Element: ScalarShape scalar } => ("List", scalar.Kind),
            ListShape { Element: EnumShape or SecretShape } => ("List", TuskKind.String),
            ListShape { Element: TableShape or MapShape or ChoiceShape } => ("Tables", TuskKind.Any),
            ListShape => ("List", TuskKind.Any),
            TableShape or MapShape or ChoiceShape => ("Table", TuskKind.Any),
            _ => ("Any", TuskKind.Any),
        };
        string constraints = string.Join(", ", rule?.Constraints ?? new EquatableArray<string>([]));
        string message = rule?.Message is { } text ? ", " + CSharpText.Literal(text) : "";
        string[] more = [.. live.IsNullable ? ["IsNullable = true"] : Array.Empty<string>(), .. isTold ? Array.Empty<string>() : ["Type = " + LiveTypeText.Of(held, declared, live.IsNullable)]];
        string target = "new global::TuskGen.LiveTarget(global::TuskGen.LiveForm." + form + ", global::TuskGen.TuskKind." + kind + ", [" + constraints + "]" + message + ")";
        return target + (more.Length == 0 ? "" : " { " + string.Join(", ", more) + " }");
    }
}
