using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Emit.Tests;

/// <summary>Documents on the way from text to C#.</summary>
internal static class TuskProject
{
    public static readonly DocumentModelOptions Options = new("Shop", "", IsPublic: true);

    public static BoundDocument Bind(params (string Path, string Text)[] files)
    {
        SourceFile[] sources = [.. files.Select(static file => SourceFile.Create(SyntaxTree.Parse(file.Text, file.Path)))];
        return DocumentBinder.Bind(DocumentGroup.Create(sources[0], FileIndex.Create(sources)));
    }

    /// <summary>The two files that a document becomes: types, then map.</summary>
    public static string[] Emit(params (string Path, string Text)[] files) => Emit(Bind(files), Options);

    /// <summary>The file that a document becomes for hosts.</summary>
    public static string EmitHosting(params (string Path, string Text)[] files) => HostingEmitter.Emit(HostingModelBuilder.Build(DocumentModelBuilder.Build(Bind(files), Options)));

    public static string[] Emit(BoundDocument document, DocumentModelOptions options) =>
        [TypesEmitter.Emit(DocumentModelBuilder.Build(document, options)), PositionMapEmitter.Emit(DocumentModelBuilder.BuildPositions(document, options))];
}
