using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Roslyn;

/// <summary>A project's <c>tusk.lock</c>, read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Published">What it says; null where it cannot be read.</param>
/// <param name="Fault">Why it cannot be read; null where it can.</param>
public sealed record LockFile(TuskText Text, TuskLock? Published, TuskDiagnostic? Fault);
