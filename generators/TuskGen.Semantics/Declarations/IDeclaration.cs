using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>What a name can be declared as.</summary>
internal interface IDeclaration
{
    /// <summary>The name.</summary>
    string Name { get; }

    /// <summary>What it is, as messages say: <c>type</c>, <c>configuration</c>, <c>enum</c>.</summary>
    string Noun { get; }

    /// <summary>The place of its header.</summary>
    SourceLocation Location { get; }
}
