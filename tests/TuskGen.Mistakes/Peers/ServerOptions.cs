using System.ComponentModel.DataAnnotations;

namespace TuskGen.Mistakes.Peers;

/// <summary>A listener.</summary>
internal sealed class ServerOptions
{
    [Required]
    [RegularExpression("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*")]
    public string? Host { get; set; }

    [Required]
    [Range(1, 65535)]
    public int? Port { get; set; }

    [Required]
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan? Timeout { get; set; }

    [Range(1024, 104857600)]
    public int MaxBody { get; set; } = 1048576;
}
