namespace TuskGen.Semantics;

/// <summary>How a value is computed at load: a small immutable tree that becomes C#.</summary>
public abstract class LoadExpression
{
    /// <summary>Greatest nesting of a load expression; a deeper one is refused, so that whoever walks it may recurse.</summary>
    public const int DeepestNesting = 256;

    private bool? _isLive;

    private protected LoadExpression(LoadShape shape, bool isSecret, int depth)
    {
        Shape = shape;
        IsSecret = isSecret;
        Depth = depth + 1;
    }

    /// <summary>The type of the result; <see cref="TuskKind.Any"/> where it is no scalar or open.</summary>
    public TuskKind Kind => Shape.Kind;

    /// <summary>What the result may be.</summary>
    internal LoadShape Shape { get; }

    /// <summary>Whether anything secret goes into it: then the result is a secret.</summary>
    public bool IsSecret { get; }

    /// <summary>Nesting, 1 for a leaf.</summary>
    public int Depth { get; }

    /// <summary>The expressions it is made of; none for a leaf.</summary>
    public virtual IReadOnlyList<LoadExpression> Parts => [];

    /// <summary>Whether a live operator is part of it, so that it is computed only when the program asks.</summary>
    public bool IsLive => _isLive ??= IsLiveItself || Parts.Any(static part => part.IsLive);

    private protected virtual bool IsLiveItself => false;

    private protected static LoadShape[] ShapesOf(IReadOnlyList<LoadExpression> parts)
    {
        var shapes = new LoadShape[parts.Count];
        for (int index = 0; index < shapes.Length; index++)
        {
            shapes[index] = parts[index].Shape;
        }

        return shapes;
    }

    private protected static bool AnySecret(IReadOnlyList<LoadExpression> parts)
    {
        foreach (LoadExpression part in parts)
        {
            if (part.IsSecret)
            {
                return true;
            }
        }

        return false;
    }

    private protected static int Deepest(IReadOnlyList<LoadExpression> parts)
    {
        int depth = 0;
        foreach (LoadExpression part in parts)
        {
            depth = Math.Max(depth, part.Depth);
        }

        return depth;
    }
}
