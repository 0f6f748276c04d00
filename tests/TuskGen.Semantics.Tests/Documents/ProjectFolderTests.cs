namespace TuskGen.Semantics.Tests.Documents;

public sealed class ProjectFolderTests
{
    [Theory]
    [InlineData("/src/Shop/", "/src/Shop/app.tsk", "app.tsk")]
    [InlineData("/src/Shop", "/src/Shop/cfg/app.tsk", "cfg/app.tsk")]
    [InlineData("/src/Shop/", "/src/Shared/app.tsk", "../Shared/app.tsk")]
    [InlineData("/src/Shop/", "/src/Shopping/app.tsk", "../Shopping/app.tsk")]
    [InlineData("/src/Shop/", "app.tsk", "app.tsk")]
    [InlineData(@"C:\src\Shop\", @"c:\SRC\Shop\cfg\app.tsk", "cfg/app.tsk")]
    [InlineData(@"C:\src\Shop\", @"D:\app.tsk", "D:/app.tsk")]
    [InlineData("", "/src/Shop/cfg/app.tsk", "app.tsk")]
    public void A_path_is_told_from_the_projects_folder(string folder, string path, string expected) =>
        Assert.Equal(expected, ProjectFolder.Relative(folder, path));
}
