using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(TuskGen.HotReload))]

namespace TuskGen;

/// <summary>Counts the edits that .NET hot reload applied to the running program, so that what documents remember of their own code is asked for again.</summary>
internal static class HotReload
{
    private static int s_edits;

    /// <summary>How many edits there were; 0 in a program that is not being edited.</summary>
    internal static int Edits => Volatile.Read(ref s_edits);

    /// <summary>Called by the runtime, which finds it by its name, after each edit.</summary>
    /// <param name="types">The types that changed; null where that is not known.</param>
    internal static void ClearCache(Type[]? types) => Interlocked.Increment(ref s_edits);
}
