namespace TuskGen.Syntax.Edits;

/// <summary>A key or element of a document, with everything that is written of it.</summary>
internal sealed class Place
{
    private readonly Dictionary<string, Place> _keys = new(StringComparer.Ordinal);

    /// <summary>The keys below it, in the order met.</summary>
    public List<Place> Keys { get; } = [];

    /// <summary>Its elements, where it is a list.</summary>
    public List<Place> Elements { get; } = [];

    /// <summary>What gives it a value.</summary>
    public List<Definition> Definitions { get; } = [];

    /// <summary>Where its keys are written.</summary>
    public List<Site> Sites { get; } = [];

    public bool IsList => Elements.Count > 0 || Definitions.Any(static definition => definition.Value is ListSyntax);

    /// <summary>Whether it is a list whose elements stand in more than one list, so that their indexes mean nothing.</summary>
    public bool IsWrittenTwice => Definitions.Any(definition => definition.Value is ListSyntax list && (Definitions.Count > 1 || list.Elements.Count != Elements.Count));

    /// <summary>Whether keys of it are written somewhere, be it only in the path of a header.</summary>
    public bool IsTable => Sites.Count > 0 || Keys.Count > 0;

    public Place? Find(string name) => _keys.TryGetValue(name, out Place? place) ? place : null;

    public Place GetOrAdd(string name)
    {
        if (!_keys.TryGetValue(name, out Place? place))
        {
            _keys.Add(name, place = new Place());
            Keys.Add(place);
        }

        return place;
    }
}
