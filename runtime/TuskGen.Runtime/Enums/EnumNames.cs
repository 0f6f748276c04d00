using System.Collections.Concurrent;

namespace TuskGen;

/// <summary>What a document calls the members of one enum, where the enum is known by its type alone.</summary>
internal abstract class EnumNames
{
    private static readonly ConcurrentDictionary<Type, EnumNames> s_byType = new();

    /// <param name="names">The members' names in the document's order.</param>
    private protected EnumNames(string[] names)
    {
        Names = names;
        Expected = "one of " + string.Join(", ", names);
    }

    /// <summary>The members' names in the document's order.</summary>
    internal string[] Names { get; }

    /// <summary>What text of the enum looks like, for a message: <c>one of trace, debug, info</c>.</summary>
    internal string Expected { get; }

    /// <summary>The names of a declared enum; null for every other type.</summary>
    internal static EnumNames? Of(Type type) => type.IsEnum ? s_byType.GetValueOrDefault(type) : null;

    /// <summary>The place of a name among others: exactly as it is spelled, else in any case where only one is so; -1 where there is none.</summary>
    internal static int IndexOf(ReadOnlySpan<string> names, string text)
    {
        int found = -1;
        bool isUnique = true;
        for (int i = 0; i < names.Length; i++)
        {
            if (string.Equals(names[i], text, StringComparison.Ordinal))
                return i;
            if (!string.Equals(names[i], text, StringComparison.OrdinalIgnoreCase))
                continue;

            isUnique = found < 0;
            found = i;
        }

        return isUnique ? found : -1;
    }

    /// <summary>The member of a name; null where there is none.</summary>
    internal abstract object? Parse(string text);

    /// <summary>What the document calls a member; null where it has none of that value.</summary>
    internal abstract string? NameOf(object value);

    private protected static void Register(Type type, EnumNames names) => s_byType[type] = names;
}
