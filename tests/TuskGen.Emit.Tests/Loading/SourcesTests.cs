namespace TuskGen.Emit.Tests;

public class SourcesTests
{
    [Fact]
    public void A_program_holds_its_documents_line_by_line_without_comments_that_mean_nothing()
    {
        TuskSources sources = UserProgram.Of(
            ("app.tsk", "# who wrote this\r\n## The port.\r\nport: 8080   # secret plans\r\nmode: dark # tusk:ignore TSK0120 it is a word\r\ntext: \"# \\\"stays\\\" \\u0022\"\r\n"),
            ("app.production.tsk", "port: 443\n# done")).Sources();
        Assert.Equal("app.tsk", sources.Path);
        Assert.Equal(
            [
                new TuskSourceText("app.tsk", "\n## The port.\nport: 8080   \nmode: dark # tusk:ignore TSK0120 it is a word\ntext: \"# \\\"stays\\\" \\u0022\"\n"),
                new TuskSourceText("app.production.tsk", "port: 443\n"),
            ],
            sources.Files);
    }

    [Fact]
    public void The_build_is_told_by_the_texts_of_the_documents_files_and_by_nothing_else()
    {
        string build = BuildOf(("app.tsk", "x: 1\n"), ("app.production.tsk", "x: 2\n"));
        Assert.Matches("^[0-9a-f]{32}$", build);
        Assert.Equal(build, BuildOf(("app.tsk", "x: 1\r\n"), ("other.tsk", "y: 1\n"), ("app.production.tsk", "x: 2\n")));
        Assert.NotEqual(build, BuildOf(("app.tsk", "x: 1\n"), ("app.production.tsk", "x: 3\n")));
        Assert.NotEqual(build, BuildOf(("app.tsk", "x: 1\n"), ("app.staging.tsk", "x: 2\n")));
        Assert.NotEqual(build, BuildOf(("app.tsk", "x: 1\n")));
    }

    private static string BuildOf(params (string Path, string Text)[] files) => SourcesModelBuilder.Build(TuskProject.Bind(files), TuskProject.Options).Build;
}
