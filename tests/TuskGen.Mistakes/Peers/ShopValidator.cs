using Microsoft.Extensions.Options;

namespace TuskGen.Mistakes.Peers;

/// <summary>Generated from the attributes.</summary>
[OptionsValidator]
internal sealed partial class ShopValidator : IValidateOptions<ShopOptions>;
