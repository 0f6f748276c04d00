using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TuskGen.Emit;

namespace TuskGen.Templates.Tests;

public sealed class HostileTextTests
{
    private const string Template = """
        // {{ uses[0].values.table | csharp_string }}
        /// <summary>{{ uses[0].values.table | xml }}</summary>
        class X
        {
            const string A = {{ uses[0].values.table | csharp_string }};
            const string B = {{ uses[0].csharp.table }};
            int {{ uses[0].values.table | csharp_identifier }};
            class {{ uses[0].values.table | pascal }};
        }
        """;

    public static TheoryData<string> Texts =>
    [
        "\"; } class Y {", "\\", "\\\"", "a\nb", "a\r\nb", "*/ int y; /*", "// x", "\u2028int y;", "\u2029int y;", "\u0085int y;", "\0", "${x}", "{{ 1 }}", "{x}", "\"\"\"", "@\"", "$\"{1}\"",
        "</summary><x>", "]]>", "&amp;", "<!--", "\u202E", "\uFEFF", "\uD83D\uDE00", "class", "@class", "", " ", "1a", "a-b", "\t", "'", "\\u0022", "é\u0301", "#endif", "\n#if X",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void A_text_of_a_document_stays_a_text(string text) => Check(text);

    [Fact]
    public void Any_text_of_a_document_stays_a_text() => Gen.String.ForAll(static text =>
    {
        Check(text);
        return true;
    });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            const string Numbers = "{{ 1.5 }} {{ 1234567 }} {{ 'I' | string.downcase }} {{ 'i' | string.upcase }} {{ 'id' | pascal }} {{ 'ID' | string.equals_ignore_case 'id' }} {{ -3 }} {{ '1.5' | string.to_double }}";
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal("1.5 1234567 i I Id true -3 1.5", Inputs.Write(Numbers));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Check(string text)
    {
        DirectiveUseModel use = Inputs.Plain.Uses[0] with
        {
            Values = new EquatableArray<DirectiveValueModel>([new DirectiveValueModel("table", new TuskString(text), CSharpText.Literal(text))]),
        };
        string code = Inputs.Write(Template, Inputs.Plain with { Uses = new EquatableArray<DirectiveUseModel>([use]) });
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));
        ClassDeclarationSyntax type = (ClassDeclarationSyntax)Assert.Single(((CompilationUnitSyntax)tree.GetRoot()).Members);
        string[] literals = [.. type.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(static literal => literal.Token.ValueText)];

        Assert.Empty(tree.GetDiagnostics());
        Assert.Equal(4, type.Members.Count);
        Assert.Equal([text, text], literals);
    }
}
