using TuskGen.Mistakes.Configurations;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Mistakes.Judges;

/// <summary>A document with overlays and a schema: the front-end that compiler and editors run.</summary>
internal sealed class TuskJudge : IJudge
{
    public string Title => "`.tsk` with a schema";

    public Finding Judge(Mistake mistake) => Complaints(mistake.Layers).Any(mistake.IsNamedIn) ? Finding.Build : Finding.Never;

    public IReadOnlyList<string> Complaints(Layers layers)
    {
        SourceFile[] files =
        [
            File("shop.tsk", "#environments " + string.Join(", ", Layers.Environments.Select(static name => name.ToLowerInvariant())) + "\n" + LayerWriter.ToTusk(layers.ByName[Layers.Base])),
            .. Layers.Environments.Select(name => File("shop." + name.ToLowerInvariant() + ".tsk", LayerWriter.ToTusk(layers.ByName[name]))),
            File("shop.schema.tsk", ShopDocument.Schema),
        ];
        BoundDocument document = DocumentBinder.Bind(DocumentGroup.Create(files[0], FileIndex.Create(files)));
        return [.. document.Diagnostics.Where(static found => found.Severity == Severity.Error).Select(static found => found.ToString())];
    }

    private static SourceFile File(string path, string text) => SourceFile.Create(SyntaxTree.Parse(text, path));
}
