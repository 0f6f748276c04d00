namespace TuskGen.Tests;

public sealed class UntypedTextTests
{
    [Theory]
    [InlineData("8080", "8080")]
    [InlineData("-0x1F", "-31")]
    [InlineData("1.5", "1.5")]
    [InlineData("true", "true")]
    [InlineData("False", "false")]
    [InlineData("30s", "30s")]
    [InlineData("10MB", "10MB")]
    [InlineData("70%", "70%")]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData("1..16", "1..16")]
    [InlineData("\"8080\"", "\"8080\"")]
    [InlineData("\"\"", "\"\"")]
    public void Text_that_a_document_would_read_as_a_value_is_that_value(string text, string value) => Assert.Equal(value, UntypedText.Read(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("null")]
    [InlineData("8080 ")]
    [InlineData("10.0.0.1")]
    [InlineData("99999999999999999999")]
    [InlineData("[1, 2]")]
    [InlineData("\"")]
    [InlineData("\"a\" and \"b\"")]
    [InlineData("\"a\\n\"")]
    public void Any_other_text_is_itself(string text) => Assert.Equal(new TuskString(text), UntypedText.Read(text));
}
