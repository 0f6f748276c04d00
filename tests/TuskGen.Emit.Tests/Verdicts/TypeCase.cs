namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A declared type, and values at and around its bounds.</summary>
/// <param name="Type">The type as a schema writes it, without a <c>?</c>.</param>
/// <param name="Plain">The same without constraints.</param>
/// <param name="Element">The scalar that it is, or is made of; <see cref="TuskKind.String"/> for an enum.</param>
/// <param name="Values">The values.</param>
internal sealed record TypeCase(string Type, string Plain, TuskKind Element, IReadOnlyList<Written> Values)
{
    public bool IsCollection => Plain.EndsWith("[]", StringComparison.Ordinal) || Plain.StartsWith("map<", StringComparison.Ordinal);
}
