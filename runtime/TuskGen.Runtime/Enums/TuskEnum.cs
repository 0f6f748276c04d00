using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>What the members of a document's enums are called there. Generated documents say so before they read the first value.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "Named for what it is about.")]
public static class TuskEnum
{
    /// <summary>Says what a document calls the members of an enum; to say it again changes nothing. Safe for use by many threads at once.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="members">The members in the document's order, each with its name there.</param>
    public static void Declare<T>(params ReadOnlySpan<(string Name, T Value)> members)
        where T : struct, Enum
    {
        if (EnumNames<T>.Current?.IsSame(members) != true)
            EnumNames<T>.Current = new EnumNames<T>(members.ToArray());
    }
}
