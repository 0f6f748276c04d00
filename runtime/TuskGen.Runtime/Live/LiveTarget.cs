namespace TuskGen;

/// <summary>What the key of a live value is declared to hold.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Kind">The type of the scalar, or of the list's elements; <see cref="TuskKind.Any"/> where nobody says.</param>
/// <param name="Constraints">What the declared type asks of the value beyond its kind. An operator that chooses values keeps within them.</param>
/// <param name="Message">What the declaration says where a constraint is not met; null: what the constraint expects.</param>
public sealed record LiveTarget(LiveForm Form, TuskKind Kind, TuskList<Constraint> Constraints, string? Message = null)
{
    /// <summary>Nothing is declared.</summary>
    public static LiveTarget Any { get; } = new(LiveForm.Any, TuskKind.Any, []);

    /// <summary>Whether the key is declared to hold null too: <c>int?</c>.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The whole type of the key, where the C# type of what comes out does not tell it; null where that does, or nothing is declared.</summary>
    public LiveType? Type { get; init; }

    /// <summary>What scalar a key of the declared table, or of the tables of a declared list, holds; <see cref="TuskKind.Any"/> where nobody says.</summary>
    /// <param name="key">The key, as a column is called.</param>
    public TuskKind KindOf(string key) => (Form == LiveForm.Tables ? Type?.Element : Type) switch
    {
        { Form: LiveTypeForm.Table } table => table.Fields.FirstOrDefault(field => field.Key == key)?.Type.Kind ?? TuskKind.Any,
        { Form: LiveTypeForm.Map, Element: { } value } => value.Kind,
        _ => TuskKind.Any,
    };

    /// <summary>The target of what holds a <typeparamref name="T"/> and declares nothing more.</summary>
    /// <typeparam name="T">A scalar, or <see cref="TuskValue"/>.</typeparam>
    internal static LiveTarget Of<T>() => TuskConvert.KindOf<T>() is not TuskKind.Any and var kind ? new LiveTarget(LiveForm.Scalar, kind, []) : Any;

    /// <summary>What is wrong with a value, to stand behind <c>gave value:</c>; null where nothing is.</summary>
    internal string? Judge(TuskValue value)
    {
        if (value is TuskNull)
            return null;
        if (Form is LiveForm.List or LiveForm.Tables && value is not TuskListValue)
            return "expected a list";
        if (Form == LiveForm.Table && value is not TuskTable)
            return "expected a table";

        return Constraints.Count == 0 ? null : new TuskRule(Constraints.AsSpan()) { Message = Message }.Judge(value is TuskListValue ? value : null, value, out _);
    }
}
