namespace TuskGen.Mistakes.Peers;

/// <summary>What a tenant pays for.</summary>
internal enum PlanName
{
    Free,
    Pro,
}
