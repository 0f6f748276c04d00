using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TuskGen.Benchmarks.Compiling;

/// <summary>A file that the compiler is given beside C#. Each has a text object of its own, so that nothing read for an earlier one is found again.</summary>
internal sealed class DocumentText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
