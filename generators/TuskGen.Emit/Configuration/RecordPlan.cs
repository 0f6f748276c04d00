namespace TuskGen.Emit;

/// <summary>A record while it is planned: which keys it has, which tables it stands for.</summary>
internal sealed class RecordPlan(string path, bool isElement, string? documentation)
{
    public string Path => path;

    public string Name { get; set; } = "";

    /// <summary>What its name begins as, before others are heard.</summary>
    public string WantedName { get; set; } = "";

    public bool IsReadableFromOutside { get; set; }

    /// <summary>What stands before its name where a declaration makes it; null for one of the document's own.</summary>
    public string? Home { get; init; }

    /// <summary>What declares it; null where its shape is inferred.</summary>
    public string? Source { get; init; }

    public List<PropertyPlan> Properties { get; } = [];

    /// <summary>Its assertions as C#; asked only after properties have their names.</summary>
    public Func<RecordPlan, IEnumerable<RecordAssertionModel>> Assertions { get; init; } = static _ => [];

    /// <summary>The record and those below it, in the document's order.</summary>
    public IEnumerable<RecordPlan> All()
    {
        Stack<RecordPlan> open = new();
        open.Push(this);
        while (open.Count > 0)
        {
            RecordPlan plan = open.Pop();
            yield return plan;
            for (int i = plan.Properties.Count - 1; i >= 0; i--)
            {
                if (plan.Properties[i].Record is { } record)
                    open.Push(record);
            }
        }
    }

    public RecordModel ToModel() => new(
        Name, path, isElement, documentation, new EquatableArray<PropertyModel>([.. Properties.Select(static property => property.ToModel())]), IsReadableFromOutside, Home, Source,
        new EquatableArray<RecordAssertionModel>([.. Assertions(this)]));
}
