namespace TuskGen.Emit.Tests.Verdicts;

/// <inheritdoc cref="IVerdictProgram"/>
/// <param name="document">The document.</param>
internal sealed class VerdictProgram<T>(TuskDocument<T> document) : IVerdictProgram
    where T : class
{
    public object Load(TuskContext context) => document.Load("development", context);

    public IReadOnlyList<TuskFailure> Failures(TuskContext context) => document.Validate("development", context);

    public IReadOnlyList<TuskFailure> Check(object record) => document.Check((T)record);

    public Dictionary<string, string> Values(object record) =>
        document.Entries((T)record).Where(static entry => entry.Kind != TuskEntryKind.Secret).ToDictionary(static entry => entry.Path, static entry => entry.Value.ToString(), StringComparer.Ordinal);
}
