using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Roslyn.Tests.Documents;

public sealed class BoundGroupsTests
{
    [Fact]
    public void A_document_is_bound_once_while_its_files_stay_the_same()
    {
        SourceFile app = File("app.tsk", "port: 8080");
        SourceFile overlay = File("app.production.tsk", "port: 443");

        BoundGroup first = BoundGroups.Get(DocumentGroup.Create(app, FileIndex.Create([app, overlay])), default);
        BoundGroup second = BoundGroups.Get(DocumentGroup.Create(app, FileIndex.Create([overlay, app, File("other.tsk", "x: 1")])), default);

        Assert.Null(first.Failure);
        Assert.Same(first, second);
    }

    [Fact]
    public void A_document_is_bound_again_when_one_of_its_files_changes()
    {
        SourceFile app = File("app.tsk", "port: 8080");
        BoundGroup before = BoundGroups.Get(DocumentGroup.Create(app, FileIndex.Create([app, File("app.production.tsk", "port: 443")])), default);

        BoundGroup after = BoundGroups.Get(DocumentGroup.Create(app, FileIndex.Create([app, File("app.production.tsk", "port: 444")])), default);

        Assert.NotSame(before, after);
        Assert.Equal("444", Assert.IsType<BoundConstant>(after.Document!.FindEnvironment("production")!.Root.Find("port")!.Value).Value.ToString());
    }

    [Fact]
    public void A_cancelled_binding_is_not_kept()
    {
        SourceFile app = File("app.tsk", "port: 8080");
        DocumentGroup group = DocumentGroup.Create(app, FileIndex.Create([app]));
        Assert.ThrowsAny<OperationCanceledException>(() => BoundGroups.Get(group, new CancellationToken(canceled: true)));

        Assert.NotNull(BoundGroups.Get(group, default).Document);
    }

    private static SourceFile File(string path, string text) => SourceFile.Create(SyntaxTree.Parse(text, path));
}
