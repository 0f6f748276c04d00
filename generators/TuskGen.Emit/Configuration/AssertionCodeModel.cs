namespace TuskGen.Emit;

/// <summary>What an assertion computes in one environment, as C# expressions over a <c>TuskLoad</c> named <c>load</c>.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Message">The message.</param>
/// <param name="Parts">What a failure shows.</param>
public sealed record AssertionCodeModel(string Condition, string Message, EquatableArray<AssertionPartModel> Parts);
