namespace TuskGen.Syntax.Tests.Blocks;

/// <summary>A piece of the tree that is printed and expected back.</summary>
internal abstract record Known
{
    /// <summary>The piece on one line, keys in ordinal order, so that two trees compare as texts.</summary>
    public abstract override string ToString();
}
