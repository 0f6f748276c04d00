using TuskGen.Conformance.Documents;
using TuskGen.Syntax;
using TuskGen.Syntax.Tests.Robustness;

namespace TuskGen.Fuzz;

/// <summary>What is done with every document: everything that can go wrong with a text.</summary>
internal static class Target
{
    /// <summary>Fails by an exception, as a fuzzer expects it.</summary>
    public static void Run(string text)
    {
        if ((TreeInvariants.FindBreach(SyntaxTree.Parse(text, "fuzz.tsk")) ?? BindingInvariants.FindBreach(text)) is { } breach)
        {
            throw new InvalidOperationException(breach);
        }
    }

    /// <summary>What is wrong, without the places in it, so that one fault has one text; null where nothing is.</summary>
    public static string? FindFault(string text)
    {
        try
        {
            Run(text);
            return null;
        }
#pragma warning disable CA1031 // whatever is thrown is the finding
        catch (Exception exception)
#pragma warning restore CA1031
        {
            string place = exception.StackTrace?.Split('\n')[0].Trim() ?? "";
            string what = exception is InvalidOperationException ? exception.Message : exception.GetType().Name + " " + place;
            return string.Concat(what.Where(character => !char.IsDigit(character)));
        }
    }
}
