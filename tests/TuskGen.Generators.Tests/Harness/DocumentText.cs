using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TuskGen.Generators.Tests.Harness;

/// <summary>A file that the compiler is given beside C#.</summary>
internal sealed class DocumentText(string path, SourceText text) : AdditionalText
{
    public DocumentText(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
