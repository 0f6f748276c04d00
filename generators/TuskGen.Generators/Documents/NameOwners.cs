using TuskGen.Emit;

namespace TuskGen.Generators;

/// <summary>Which of several declarations of one C# name is written.</summary>
internal static class NameOwners
{
    /// <summary>Finds the declared types whose names others have: those of a document come first, then those of the file whose path does.</summary>
    public static HeldTypes Find(IEnumerable<DeclaredTypes> all)
    {
        Dictionary<(string Namespace, string Name), string> owners = [];
        List<HeldType> held = [];
        foreach (DeclaredTypes types in all.OrderBy(static one => one.Declares is not null).ThenBy(static one => one.Path, StringComparer.Ordinal))
        {
            foreach (string name in types.Names)
            {
                if (!owners.TryGetValue((types.Namespace, name), out string? owner))
                {
                    owners.Add((types.Namespace, name), types.Path);
                }
                else if (owner != types.Path && types.Declares is { } hint)
                {
                    held.Add(new HeldType(types.Namespace, name, hint));
                }
            }
        }

        return new HeldTypes(new EquatableArray<HeldType>([.. held]));
    }
}
