using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TuskGen.Mistakes.Peers;

/// <summary>The shop's configuration, with every attribute that says what its schema says.</summary>
internal sealed class ShopOptions
{
    [Required]
    [ValidateObjectMembers]
    public ServerOptions Server { get; set; } = new();

    [Required]
    [ValidateObjectMembers]
    public DatabaseOptions Database { get; set; } = new();

    [Required]
    [ValidateObjectMembers]
    public MailOptions Mail { get; set; } = new();

    public LogLevelName Log { get; set; } = LogLevelName.Info;

    [Required]
    [RegularExpression("[A-Z]{3}")]
    public string? Currency { get; set; }

    public bool Checkout { get; set; }

    [Required]
    public string? SigningKey { get; set; }

    [Required]
    public Dictionary<string, int> Quotas { get; set; } = [];

    [Required]
    public Dictionary<string, TenantOptions> Tenants { get; set; } = [];
}
