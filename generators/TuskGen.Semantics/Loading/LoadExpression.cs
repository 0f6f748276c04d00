namespace TuskGen.Semantics;

/// <summary>How a value is computed at load: a small immutable tree that becomes C#.</summary>
public abstract class LoadExpression
{
    /// <summary>Greatest nesting of a load expression; a deeper one is refused, so that whoever walks it may recurse.</summary>
    public const int DeepestNesting = 256;

    private protected LoadExpression(ScalarKind kind, bool isSecret, int depth)
    {
        Kind = kind;
        IsSecret = isSecret;
        Depth = depth + 1;
    }

    /// <summary>The type of the result; <see cref="ScalarKind.Any"/> where it is open.</summary>
    public ScalarKind Kind { get; }

    /// <summary>Whether anything secret goes into it: then the result is a secret.</summary>
    public bool IsSecret { get; }

    /// <summary>Nesting, 1 for a leaf.</summary>
    public int Depth { get; }

    /// <summary>The expressions it is made of; none for a leaf.</summary>
    public virtual IReadOnlyList<LoadExpression> Parts => [];

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
