using System.Text;

namespace TuskGen;

/// <summary>A value of the language: immutable, compared by value.</summary>
/// <remarks>An integer never <see cref="object.Equals(object)">equals</see> a float; the language's own <c>==</c> is in <see cref="TuskOperators"/>.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public abstract record TuskValue
{
    private protected TuskValue()
    {
    }

    /// <summary>What the value is: exactly one kind.</summary>
    public abstract ValueKinds Kind { get; }

    /// <summary>The kind's name in messages: <c>int</c>, <c>string</c>, <c>table</c>…</summary>
    public string TypeName => ValueNames.Of(Kind);

    /// <summary>The elements of a list or table, nested ones counted; 0 for a scalar. A budget, see <see cref="TuskBudget.MaxElements"/>.</summary>
    public virtual long ElementCount => 0;

    /// <summary>The characters of all text in the value, keys and nested values counted. A budget, see <see cref="TuskBudget.MaxText"/>.</summary>
    public virtual long TextSize => 0;

    /// <summary>How many lists and tables stand in each other: 0 for a scalar, at most <see cref="TuskBudget.MaxDepth"/>.</summary>
    public virtual int Depth => 0;

    /// <summary>The value as a document would write it: <c>30s</c>, <c>"text"</c>, <c>[1, 2]</c>.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    /// <summary>The text that <c>+</c> joins: that of a string itself, else what a document would write.</summary>
    public virtual string ToText() => ToString();

    /// <summary>
    /// The text that stands for the value in <c>IConfiguration</c>: durations in the constant format <c>c</c>, sizes in bytes, <c>True</c> and <c>False</c>.
    /// Null for null, for a list and for a table.
    /// </summary>
    public virtual string? ToConfigurationText() => ToString();

    private protected abstract void Write(StringBuilder text);

    internal void WriteTo(StringBuilder text) => Write(text);
}
