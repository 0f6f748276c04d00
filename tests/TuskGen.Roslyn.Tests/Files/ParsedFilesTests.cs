using System.Text;
using Microsoft.CodeAnalysis.Text;
using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Roslyn.Tests.Files;

public sealed class ParsedFilesTests
{
    private const string Folder = "/project/";

    [Fact]
    public void One_text_is_parsed_once_whoever_asks()
    {
        SourceText text = SourceText.From("port: 8080\n", Encoding.UTF8);

        ParsedFile? first = ParsedFiles.Get(new DocumentText("/project/app.tsk", text), Folder, default);
        ParsedFile? second = ParsedFiles.Get(new DocumentText("/project/app.tsk", text), Folder, default);

        Assert.NotNull(first);
        Assert.Same(first, second);
        Assert.Equal("app.tsk", first.Source.Path);
    }

    [Fact]
    public void A_renamed_file_that_keeps_its_text_is_read_under_its_new_name()
    {
        SourceText text = SourceText.From("port: 8080\n", Encoding.UTF8);
        ParsedFiles.Get(new DocumentText("/project/app.tsk", text), Folder, default);

        ParsedFile? renamed = ParsedFiles.Get(new DocumentText("/project/web.tsk", text), Folder, default);

        Assert.Equal("web", renamed!.Source.DocumentName);
    }

    [Fact]
    public void Equal_texts_of_two_files_stay_two_files()
    {
        ParsedFile? left = ParsedFiles.Get(new DocumentText("/project/a.tsk", "x: 1"), Folder, default);
        ParsedFile? right = ParsedFiles.Get(new DocumentText("/project/b.tsk", "x: 1"), Folder, default);

        Assert.NotSame(left!.Source, right!.Source);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_an_error_at_the_first_of_them()
    {
        SourceText text = SourceText.From([.. "name: \"Stra"u8, 0xDF, .. "e\""u8], 14, Encoding.Latin1);

        ParsedFile? file = ParsedFiles.Get(new DocumentText("/project/app.tsk", text), Folder, default);

        Assert.Null(file!.Failure);
        Assert.Equal(11, Assert.Single(file.Source.Tree.Diagnostics).Location.Span.Start);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_text_that_its_mark_says_is_not_utf8_is_one_error(string encoding)
    {
        SourceText text = Read("port: 8080\nname {\n", Encoding.GetEncoding(encoding));

        ParsedFile? file = ParsedFiles.Get(new DocumentText("/project/app.tsk", text), Folder, default);

        Assert.Equal("TSK0002", Assert.Single(file!.Source.Tree.Diagnostics).Id);
    }

    [Fact]
    public void A_text_that_its_mark_says_is_utf8_is_fine()
    {
        ParsedFile? file = ParsedFiles.Get(new DocumentText("/project/app.tsk", Read("port: 8080\n", new UTF8Encoding(true))), Folder, default);

        Assert.Empty(file!.Source.Tree.Diagnostics);
        Assert.Equal("port: 8080\n", file.Source.Tree.Text.Content);
    }

    [Theory]
    [InlineData("/p/app.tsk", true)]
    [InlineData("/p/APP.TSK", true)]
    [InlineData("/p/app.tsk.bak", false)]
    [InlineData("/p/tusk.lock", false)]
    public void Only_tsk_files_are_documents(string path, bool expected) => Assert.Equal(expected, ParsedFiles.IsDocument(new DocumentText(path, "")));

    /// <summary>The text of a file, with its byte order mark, as a compiler reads it.</summary>
    private static SourceText Read(string text, Encoding encoding)
    {
        using var file = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        return SourceText.From(file);
    }
}
