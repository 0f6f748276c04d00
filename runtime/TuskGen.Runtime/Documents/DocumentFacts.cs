namespace TuskGen;

/// <summary>What follows from a document's outline and map, worked out once, and again after an edit by hot reload.</summary>
/// <param name="edits">How many edits had been applied to the program.</param>
/// <param name="outline">What the document is made of.</param>
/// <param name="map">Gives the document's map, which few programs ever need.</param>
internal sealed class DocumentFacts(int edits, TuskOutline outline, Func<string> map)
{
    private TuskPositions? _positions;

    internal int Edits { get; } = edits;

    internal TuskOutline Outline { get; } = outline;

    internal OverrideNames Names { get; } = new(outline.Name, outline.Section, outline.Keys);

    internal TuskList<string> Environments { get; } = [.. outline.Environments.Where(static environment => environment.Length > 0)];

    internal TuskPositions Positions => _positions ??= TuskPositions.Parse(map());

    /// <summary>The index of an environment: that of the base alone where it is not listed, or -1 where the document lists the only ones.</summary>
    internal int IndexOf(string environment)
    {
        int baseAlone = -1;
        for (int i = 0; i < Outline.Environments.Count; i++)
        {
            if (string.Equals(Outline.Environments[i], environment, StringComparison.OrdinalIgnoreCase))
                return i;
            if (Outline.Environments[i].Length == 0)
                baseAlone = i;
        }

        return baseAlone;
    }
}
