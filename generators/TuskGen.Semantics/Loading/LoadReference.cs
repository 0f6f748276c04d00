namespace TuskGen.Semantics;

/// <summary>The value of another key, of a global, or of a list's element, that is computed at load. However often it is named, it is computed once.</summary>
public sealed class LoadReference : LoadExpression
{
    internal LoadReference(BoundLoad target)
        : base(target.Expression.Shape, target.IsSecret, depth: 0) => Target = target;

    /// <summary>What is referred to, compared by identity; one of <see cref="BoundEnvironment.Shared"/>.</summary>
    public BoundLoad Target { get; }
}
