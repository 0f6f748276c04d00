namespace TuskGen.Semantics;

/// <summary>A call of a constant operator, one of whose arguments is known only at load: <c>@upper(@env("NAME"))</c>.</summary>
public sealed class LoadFunction : LoadExpression
{
    internal LoadFunction(string name, IReadOnlyList<LoadExpression> arguments, LoadShape shape)
        : base(shape, AnySecret(arguments), Deepest(arguments))
    {
        Name = name;
        Arguments = arguments;
    }

    /// <summary>The operator's name without <c>@</c>, one of the constant functions.</summary>
    public string Name { get; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<LoadExpression> Arguments { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => Arguments;
}
