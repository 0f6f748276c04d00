using System.ComponentModel.DataAnnotations;

namespace TuskGen.Mistakes.Peers;

/// <summary>How mail is sent.</summary>
internal sealed class MailOptions : IValidatableObject
{
    [Required]
    [EmailAddress]
    public string? From { get; set; }

    [Required]
    [Url]
    public string? Relay { get; set; }

    [Range(0, 10)]
    public int Retries { get; set; } = 3;

    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(5);

    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromMinutes(1);

    [Required]
    public string? ApiKey { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Delay > MaxDelay)
            yield return new ValidationResult("Delay is above MaxDelay.", [nameof(Delay), nameof(MaxDelay)]);
    }
}
