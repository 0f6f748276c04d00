namespace TuskGen;

/// <summary>The text of a live file.</summary>
/// <param name="Name">The file's name, without folder.</param>
/// <param name="Text">Its text.</param>
internal sealed record LiveText(string Name, string Text);
