namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>What one door says of a pair.</summary>
/// <param name="Id">The numbers of the rules that the value breaks; empty where it is taken.</param>
/// <param name="Value">What it is taken as; null where it is not, or where the door hands out none.</param>
internal sealed record Verdict(string Id, string? Value = null)
{
    /// <summary>The verdict of failures. Those of several elements have no order that all doors could share: the load reads them all before it holds one to a constraint.</summary>
    public static Verdict Refused(IEnumerable<string> ids) => new(string.Join("+", ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
}
