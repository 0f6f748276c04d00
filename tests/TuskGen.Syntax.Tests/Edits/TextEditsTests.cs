namespace TuskGen.Syntax.Tests.Edits;

public sealed class TextEditsTests
{
    [Fact]
    public void Edits_apply_in_any_order() =>
        Assert.Equal("Xa-YZc", TextEdits.Apply("abc", [new TextEdit(new TextSpan(1, 1), "-Y"), new TextEdit(new TextSpan(0, 0), "X"), new TextEdit(new TextSpan(2, 0), "Z")]));

    [Fact]
    public void Insertions_at_one_place_keep_their_order() =>
        Assert.Equal("12a", TextEdits.Apply("a", [new TextEdit(new TextSpan(0, 0), "1"), new TextEdit(new TextSpan(0, 0), "2")]));

    [Fact]
    public void Edits_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(() => TextEdits.Apply("abc", [new TextEdit(new TextSpan(0, 2), ""), new TextEdit(new TextSpan(1, 1), "")]));

    [Fact]
    public void An_edit_that_leaves_the_text_is_refused() => Assert.Throws<ArgumentException>(() => TextEdits.Apply("abc", [new TextEdit(new TextSpan(2, 2), "")]));
}
