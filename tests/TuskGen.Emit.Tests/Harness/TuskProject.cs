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

    /// <summary>The files that a document becomes: types, map and, where it declares some, declared types and operators.</summary>
    public static string[] Emit(params (string Path, string Text)[] files) => Emit(Bind(files), Options);

    /// <summary>What a schema that stands alone becomes.</summary>
    public static string[] EmitStandalone(string path, params (string Path, string Text)[] files)
    {
        SourceFile[] sources = [.. files.Select(static file => SourceFile.Create(SyntaxTree.Parse(file.Text, file.Path)))];
        var index = FileIndex.Create(sources);
        return Declarations(DocumentGroup.Create(index.Find(path)!, index), Options);
    }

    private static string[] Declarations(DocumentGroup group, DocumentModelOptions options)
    {
        var unit = DeclarationUnit.Create(group);
        return
        [
            .. DeclarationsModelBuilder.Build(unit, options) is { } model ? new[] { DeclarationsEmitter.Emit(model) } : [],
            .. OperatorsModelBuilder.Build(unit, options) is { } operators ? new[] { OperatorsEmitter.Emit(operators) } : [],
        ];
    }

    /// <summary>The file that a document becomes for hosts.</summary>
    public static string EmitHosting(params (string Path, string Text)[] files) => HostingEmitter.Emit(HostingModelBuilder.Build(DocumentModelBuilder.Build(Bind(files), Options)));

    /// <summary>The file with the texts that live files replace.</summary>
    public static string EmitSources(params (string Path, string Text)[] files) => SourcesEmitter.Emit(SourcesModelBuilder.Build(Bind(files), Options));

    /// <summary>What the choices of a document's types become for JSON.</summary>
    public static string EmitChoices(params (string Path, string Text)[] files) =>
        ChoicesEmitter.Emit(DeclarationsModelBuilder.Build(DeclarationUnit.Create(Bind(files).Group), Options)?.Choices ?? new EquatableArray<ChoiceModel>([]));

    public static string[] Emit(BoundDocument document, DocumentModelOptions options) =>
        [TypesEmitter.Emit(DocumentModelBuilder.Build(document, options)), PositionMapEmitter.Emit(DocumentModelBuilder.BuildPositions(document, options)), .. Declarations(document.Group, options)];
}
