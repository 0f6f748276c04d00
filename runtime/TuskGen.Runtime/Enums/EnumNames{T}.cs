namespace TuskGen;

/// <summary>What a document calls the members of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <param name="members">The members in the document's order.</param>
internal sealed class EnumNames<T>((string Name, T Value)[] members) : EnumNames([.. members.Select(static member => member.Name)])
    where T : struct, Enum
{
    private static volatile EnumNames<T>? s_current;

    /// <summary>The names as they were declared last; null where nobody did.</summary>
    internal static EnumNames<T>? Current
    {
        get => s_current;
        set
        {
            Register(typeof(T), value!);
            s_current = value;
        }
    }

    internal bool IsSame(ReadOnlySpan<(string Name, T Value)> others) => others.SequenceEqual(members);

    internal override object? Parse(string text) => IndexOf(Names, text) is >= 0 and int index ? members[index].Value : null;

    internal override string? NameOf(object value)
    {
        foreach ((string name, T member) in members)
        {
            if (value is T own && EqualityComparer<T>.Default.Equals(member, own))
                return name;
        }

        return null;
    }
}
