namespace TuskGen;

/// <summary>One secret as a file holds it.</summary>
/// <param name="Name">Its name, which anybody can read.</param>
/// <param name="Sealed">Nonce, ciphertext and tag.</param>
internal sealed record SealedSecret(string Name, ReadOnlyMemory<byte> Sealed);
