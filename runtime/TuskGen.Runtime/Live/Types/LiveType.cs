namespace TuskGen;

/// <summary>A declared type as an answer is held to it, with all that is in it. Generated code makes it for keys whose C# type does not tell it.</summary>
public sealed record LiveType
{
    private LiveType()
    {
    }

    /// <summary>What each value is asked beyond its form.</summary>
    public TuskList<Constraint> Constraints { get; init; } = [];

    /// <summary>What the declaration says where a constraint is not met; null: what the constraint expects.</summary>
    public string? Message { get; init; }

    /// <summary>Whether null is one of the values.</summary>
    public bool IsNullable { get; init; }

    internal LiveTypeForm Form { get; private init; }

    /// <summary>The type of a scalar.</summary>
    internal TuskKind Kind { get; private init; } = TuskKind.Any;

    /// <summary>The words of an enum.</summary>
    internal TuskList<string> Words { get; private init; } = [];

    /// <summary>The type of a list's elements or a map's values.</summary>
    internal LiveType? Element { get; private init; }

    /// <summary>The declared name of a table; of a choice's table also what its key <c>kind</c> says.</summary>
    internal string Name { get; private init; } = "";

    internal bool IsOpen { get; private init; }

    internal TuskList<LiveField> Fields { get; private init; } = [];

    internal TuskList<LiveType> Options { get; private init; } = [];

    /// <summary>A scalar.</summary>
    /// <param name="kind">Its type; <see cref="TuskKind.Any"/> for any value at all.</param>
    public static LiveType Scalar(TuskKind kind) => new() { Form = LiveTypeForm.Scalar, Kind = kind };

    /// <summary>A word of an enum.</summary>
    /// <param name="words">The words as documents write them.</param>
    public static LiveType Enum(params ReadOnlySpan<string> words) => new() { Form = LiveTypeForm.Enum, Words = [.. words] };

    /// <summary>A list.</summary>
    /// <param name="element">The type of its elements.</param>
    public static LiveType List(LiveType element) => new() { Form = LiveTypeForm.List, Element = element };

    /// <summary>A table with keys of its own choice.</summary>
    /// <param name="value">The type of its values.</param>
    public static LiveType Map(LiveType value) => new() { Form = LiveTypeForm.Map, Element = value };

    /// <summary>A table of declared keys.</summary>
    /// <param name="name">The declared name.</param>
    /// <param name="isOpen">Whether it may have keys that are not declared.</param>
    /// <param name="fields">Its keys.</param>
    public static LiveType Table(string name, bool isOpen, params ReadOnlySpan<LiveField> fields) => new() { Form = LiveTypeForm.Table, Name = name, IsOpen = isOpen, Fields = [.. fields] };

    /// <summary>A table of the type of this name around it: types may hold themselves.</summary>
    /// <param name="name">The declared name.</param>
    public static LiveType Around(string name) => new() { Form = LiveTypeForm.Around, Name = name };

    /// <summary>A table of one of several types, told apart by its key <c>kind</c>.</summary>
    /// <param name="options">What the key says, with the table's type.</param>
    public static LiveType Choice(params ReadOnlySpan<(string Kind, LiveType Table)> options)
    {
        List<LiveType> tables = [];
        foreach ((string kind, LiveType table) in options)
            tables.Add(new LiveType { Form = LiveTypeForm.Table, Name = kind, Element = table });

        return new() { Form = LiveTypeForm.Choice, Options = [.. tables] };
    }
}
