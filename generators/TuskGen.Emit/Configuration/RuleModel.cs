namespace TuskGen.Emit;

/// <summary>What a declaration asks of a value beyond its type.</summary>
/// <param name="Constraints">The C# of each constraint.</param>
/// <param name="Message">What the declaration says where one is not met; null for the constraint's own words.</param>
/// <param name="Element">What it asks of each element or entry; null where it asks nothing.</param>
public sealed record RuleModel(EquatableArray<string> Constraints, string? Message, RuleModel? Element);
