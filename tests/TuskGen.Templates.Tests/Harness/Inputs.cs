using TuskGen.Emit;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Templates.Tests;

/// <summary>What templates are given, from documents.</summary>
internal static class Inputs
{
    private static readonly DocumentModelOptions s_options = new("Shop", "", IsPublic: true);

    /// <summary>One use, <c>orders</c>, whose field <c>table</c> is <c>orders</c>.</summary>
    public static DirectiveInput Plain { get; } = Of("audit", ("app.tsk", "#directive audit {\n  table: string\n}\n#audit orders { table: \"orders\" }\n"));

    public static DirectiveInput Of(string directive, params (string Path, string Text)[] files)
    {
        SourceFile[] sources = [.. files.Select(static file => SourceFile.Create(SyntaxTree.Parse(file.Text, file.Path)))];
        FileIndex index = FileIndex.Create(sources);
        List<DirectivesModel?> models = [];
        foreach (SourceFile file in sources.Where(static file => file.Role == DocumentRole.Base))
        {
            DocumentGroup group = DocumentGroup.Create(file, index);
            BoundDocument document = DocumentBinder.Bind(group);
            DeclarationUnit unit = DeclarationUnit.Create(group);
            models.Add(DirectivesModelBuilder.Build(unit, DeclarationsModelBuilder.Build(unit, s_options), document, DocumentModelBuilder.Build(document, s_options)));
        }

        return Assert.Single(new DirectiveIndex(models.OfType<DirectivesModel>()).Find(directive));
    }

    public static TemplateResult Run(string template, DirectiveInput? input = null, TemplateLimits? limits = null) =>
        TemplateRunner.Run(template, input ?? Plain, limits ?? TemplateLimits.Default, CancellationToken.None);

    /// <summary>What a template without faults writes.</summary>
    public static string Write(string template, DirectiveInput? input = null)
    {
        TemplateResult result = Run(template, input);
        Assert.True(result.Code is not null, string.Join("\n", result.Faults));
        return result.Code!;
    }

    public static string Place(string template, TemplateFault fault)
    {
        LinePosition place = new TuskText(template).GetPosition(fault.Start);
        return fault.Rule.Id + " " + (place.Line + 1) + "," + (place.Character + 1);
    }
}
