using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TuskGen.Emit.Tests;

public class CSharpTextTests
{
    private const string Odd = "\"\\\n\r\u2028\u2029\u0085\0\uD800\uDC00\u202E*/<>&{}a";

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.Char.Array[0, 20].Select(static characters => new string(characters)),
        Gen.Int[0, Odd.Length - 1].Select(static i => Odd[i]).Array[0, 20].Select(static characters => new string(characters)));

    [Fact]
    public void Any_text_comes_back_from_its_literal() => AnyText.ForAll(static text =>
    {
        var expression = SyntaxFactory.ParseExpression(CSharpText.Literal(text), consumeFullText: true);
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.Value);
    });

    [Fact]
    public void A_literal_is_one_line_without_a_character_that_reorders_it() => AnyText.ForAll(static text =>
        Assert.DoesNotContain(CSharpText.Literal(text), static character => char.IsControl(character) || character is '\u2028' or '\u2029' or '\u202E'));

    [Fact]
    public void No_text_ends_a_documentation_comment() => AnyText.ForAll(static text =>
    {
        CSharpWriter writer = new();
        writer.Summary(CSharpText.Xml(text));
        writer.Line("class C { }");
        var tree = CSharpSyntaxTree.ParseText(writer.ToString(), new CSharpParseOptions(documentationMode: Microsoft.CodeAnalysis.DocumentationMode.Diagnose));
        Assert.Empty(tree.GetDiagnostics());
        Assert.Single(tree.GetCompilationUnitRoot().Members);
    });

    [Fact]
    public void No_text_ends_a_comment() => AnyText.ForAll(static text =>
    {
        var tree = CSharpSyntaxTree.ParseText("// " + CSharpText.Comment(text) + "\nclass C { }");
        Assert.Empty(tree.GetDiagnostics());
        Assert.Single(tree.GetCompilationUnitRoot().Members);
    });

    [Fact]
    public void A_keyword_gets_its_at_sign_in_a_namespace() => Assert.Equal("Shop.@class.Config", CSharpText.QualifiedName("Shop.class.Config"));
}
