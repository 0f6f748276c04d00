namespace TuskGen;

/// <summary>What an edition of a document has under a key. Exactly one of <see cref="Value"/>, <see cref="Expression"/> and <see cref="Operator"/> is set.</summary>
public sealed record TuskEditionEntry
{
    /// <summary>The value, where nothing has to be computed for it.</summary>
    public TuskValue? Value { get; init; }

    /// <summary>How the value is computed at load, or, where <see cref="IsLive"/>, whenever the program asks.</summary>
    public TuskLoadExpression? Expression { get; init; }

    /// <summary>The live operator without <c>@</c> that gives the value, where it stands alone.</summary>
    public string? Operator { get; init; }

    /// <summary>The arguments of <see cref="Operator"/>.</summary>
    public TuskList<TuskLiveArgument> Arguments { get; init; } = [];

    /// <summary>Whether the value is computed whenever the program asks.</summary>
    public bool IsLive { get; init; }

    /// <summary>Whether anything secret goes into it.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether it is what the program was built with, so that what was compiled for the key stands.</summary>
    public bool IsCompiled { get; init; }

    /// <summary>The keys of a table or map, in order; null where it is neither.</summary>
    public IReadOnlyList<string>? Keys { get; init; }

    /// <summary>The number of elements of a list, 0 where it is none.</summary>
    public int Count { get; init; }
}
