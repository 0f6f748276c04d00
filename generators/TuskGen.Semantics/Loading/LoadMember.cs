namespace TuskGen.Semantics;

/// <summary><c>x.name</c>.</summary>
public sealed class LoadMember : LoadExpression
{
    internal LoadMember(LoadExpression target, string name)
        : base(LoadShape.Any, target.IsSecret, target.Depth)
    {
        Target = target;
        Name = name;
    }

    /// <summary>What has the member.</summary>
    public LoadExpression Target { get; }

    /// <summary>The member's name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => [Target];
}
