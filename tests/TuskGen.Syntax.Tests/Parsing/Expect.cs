namespace TuskGen.Syntax.Tests.Parsing;

/// <summary>Expects a text to be read in one way and no other: its tree, and each diagnostic with its place.</summary>
internal static class Expect
{
    /// <summary>The text has this tree, and nothing is said about it.</summary>
    public static void Tree(string text, string shape) => Tree(text, shape, "");

    /// <summary>The text has this tree and exactly these diagnostics, as <c>TSK0010 2,5</c> joined by semicolons, line and column from 1.</summary>
    public static void Tree(string text, string shape, string diagnostics)
    {
        SyntaxTree tree = SyntaxTree.Parse(text, "test.tsk");
        Assert.Equal(text, tree.ToString());
        string said = string.Join("; ", tree.Diagnostics.Select(diagnostic => diagnostic.Id + " " + diagnostic.Location.Start));
        Assert.True(diagnostics == said, $"expected {diagnostics}\nsaid     {said}\n{string.Join('\n', tree.Diagnostics)}\n{text}");
        Assert.Equal(shape, TreeShape.Of(tree));
    }

    /// <summary>The text has exactly these diagnostics.</summary>
    public static void Diagnostics(string text, string diagnostics)
    {
        SyntaxTree tree = SyntaxTree.Parse(text, "test.tsk");
        Assert.Equal(text, tree.ToString());
        string said = string.Join("; ", tree.Diagnostics.Select(diagnostic => diagnostic.Id + " " + diagnostic.Location.Start));
        Assert.True(diagnostics == said, $"expected {diagnostics}\nsaid     {said}\n{string.Join('\n', tree.Diagnostics)}\n{text}");
    }
}
