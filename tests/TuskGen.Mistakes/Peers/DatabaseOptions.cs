using System.ComponentModel.DataAnnotations;

namespace TuskGen.Mistakes.Peers;

/// <summary>A database and its pool.</summary>
internal sealed class DatabaseOptions : IValidatableObject
{
    [Required]
    [MinLength(1)]
    public string? Host { get; set; }

    [Range(0, 1000)]
    public int PoolMin { get; set; } = 1;

    [Range(1, 1000)]
    public int PoolMax { get; set; } = 20;

    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan CommandTimeout { get; set; } = TimeSpan.FromSeconds(30);

    [Required]
    public string? Password { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PoolMin > PoolMax)
            yield return new ValidationResult("PoolMin is above PoolMax.", [nameof(PoolMin), nameof(PoolMax)]);
    }
}
