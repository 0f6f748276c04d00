namespace TuskGen.Semantics;

/// <summary>The values that a shape is inferred from: every environment's, and the settings that nearer layers replaced.</summary>
internal sealed class ShapeCollector
{
    private readonly List<BoundTable> _roots = [];
    private readonly List<(MergedEntry Entry, BoundValue Value)> _overridden = [];

    public IReadOnlyList<BoundTable> Roots => _roots;

    public IReadOnlyList<(MergedEntry Entry, BoundValue Value)> Overridden => _overridden;

    public void Add(BoundTable root) => _roots.Add(root);

    public void AddOverridden(MergedEntry entry, BoundValue value) => _overridden.Add((entry, value));
}
