using System.ComponentModel.DataAnnotations;

namespace TuskGen.Mistakes.Peers;

/// <summary>A tenant; the dictionary that holds it has no attribute that makes anybody look at these.</summary>
internal sealed class TenantOptions
{
    [Required]
    [Url]
    public string? Url { get; set; }

    [Required]
    [Range(1, 10000)]
    public int? Seats { get; set; }

    public PlanName Plan { get; set; }
}
