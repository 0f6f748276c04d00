using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using TuskGen.Semantics;

namespace TuskGen.Emit.Tests;

public class PascalCaseTests
{
    [Theory]
    [InlineData("max_connections", "MaxConnections")]
    [InlineData("max-connections", "MaxConnections")]
    [InlineData("maxConnections", "MaxConnections")]
    [InlineData("80", "Key80")]
    [InlineData("2xx", "Key2xx")]
    [InlineData("größe", "Größe")]
    [InlineData("content type", "ContentType")]
    [InlineData("\"; class X {}", "ClassX")]
    [InlineData("", "Key")]
    [InlineData("_", "Key")]
    [InlineData("设置", "设置")]
    public void A_key_becomes_a_name(string key, string name) => Assert.Equal(name, PascalCase.Of(key));

    [Fact]
    public void Any_key_becomes_an_identifier_that_is_no_keyword() => Gen.String.ForAll(static key =>
    {
        string name = PascalCase.Of(key);
        Assert.True(SyntaxFacts.IsValidIdentifier(name), name);
        Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(name));
        Assert.DoesNotContain('_', name);
    });
}
