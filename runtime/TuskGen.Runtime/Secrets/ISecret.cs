namespace TuskGen;

/// <summary>Any <see cref="Secret{T}"/>, where the type of what it hides does not matter.</summary>
internal interface ISecret;
