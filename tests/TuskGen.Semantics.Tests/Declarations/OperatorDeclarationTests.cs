using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Declarations;

/// <summary>What <c>#operator</c> may say.</summary>
public sealed class OperatorDeclarationTests
{
    [Theory]
    [InlineData("#operator _(text: string): string", "TSK4003", "a signature, such as `#operator slug(text: string): string, phase: load`")]
    [InlineData("#operator upper(text: string): string", "TSK3030", "`@upper` is an operator of the language")]
    [InlineData("#operator shell(text: string): string", "TSK3030", "`@shell`")]
    [InlineData("#operator slug(text): string", "TSK3031", "`text` is no parameter of an operator")]
    [InlineData("#operator slug(a: int, a: int): string", "TSK1041", "The parameter `a` is declared twice in `#operator slug`")]
    [InlineData("#operator slug(a: int = 1, b: int): string", "TSK3032", "`b` is required and stands behind `a`")]
    [InlineData("#operator slug(a: int?, b: int): string", "TSK3032", "`b` is required and stands behind `a`")]
    [InlineData("#operator slug(a: int)", "TSK3033", "as in `: string`")]
    [InlineData("#operator slug(a: int), phase: load", "TSK3033", "`#operator slug(a: int)` does not say what it gives")]
    [InlineData("#operator slug(a: int): string, phase: constant", "TSK3034", "the compiler cannot run your C#: write `phase: load`")]
    [InlineData("#operator slug(a: int): string, phase: request", "TSK3034", "operators of a request are not built yet")]
    [InlineData("#operator slug(a: int): string, phase: lod", "TSK3034", "did you mean `load`?")]
    [InlineData("#operator slug(a: int): string, phase: never", "TSK3034", "the phases are `load` and `live`.")]
    [InlineData("#operator slug(a: int): string, stage: load", "TSK4003", "nothing but `phase: load` or `phase: live` behind its result")]
    [InlineData("#operator slug(a: int): string, phase: load, phase: live", "TSK4003", "one `phase:`")]
    [InlineData("#operator slug(a: strng): string", "TSK1043", "did you mean `string`?")]
    [InlineData("#operator slug(a: int): Nowhere", "TSK1043", "There is no type `Nowhere`")]
    [InlineData("#operator slug(a: Nowhere[]): int", "TSK1043", "There is no type `Nowhere`")]
    [InlineData("#operator slug(a: int = \"x\"): string", "TSK3035", "The default of `a` of `@slug` is `\"x\"`: expected an int")]
    [InlineData("#operator slug(a: int(1..5) = 6): string", "TSK3035", "The default of `a` of `@slug` is `6`: expected")]
    [InlineData("#operator slug(a: int = b + 1): string", "TSK3035", "a default is a constant")]
    [InlineData("#operator slug(a: int[] = [1, \"x\"]): string", "TSK3035", "expected a list, of the type `int[]`")]
    [InlineData("#enum E { low }\n#operator slug(a: E = high): string", "TSK3035", "expected one of low")]
    [InlineData("#operator slug(a: int(5..1)): string", "TSK2031", "5")]
    [InlineData("#operator slug(a: secret): string", "TSK3036", "`secret` cannot be the type of the parameter `a` of `#operator slug`: write `string`")]
    [InlineData("#operator slug(a: map<string, int>): string", "TSK3036", "take a scalar, an `#enum`, or a list of these")]
    [InlineData("#operator slug(a: int[][]): string", "TSK3036", "`int[][]`")]
    [InlineData("#type T { x: int }\n#operator slug(a: int): T", "TSK3036", "the type of the result")]
    [InlineData("#operator slug(a: int): string\n#operator slug(b: int): string", "TSK1041", "The operator `slug` is declared twice in this file, first at line 1")]
    [InlineData("#operator slug_it(a: int): string\n#operator slugIt(a: int): string", "TSK1025", "SlugIt")]
    [InlineData("#type TuskOperators { x: int }\n#operator slug(a: int): string", "TSK1025", "TuskOperators")]
    public void A_wrong_declaration_is_one_error_that_says_the_mend(string declarations, string id, string says)
    {
        TuskDiagnostic error = Assert.Single(Errors("a: @slug(1)\n", declarations), found => found.Location.Text.Path == "app.schema.tsk");
        Assert.Equal(id, error.Id);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    /// <summary>What is wrong is said where it is declared, and not again at every call.</summary>
    [Theory]
    [InlineData("#operator slug(a: int)")]
    [InlineData("#operator slug(a: int): string, phase: constant")]
    [InlineData("#operator slug(a: int, a: int): string")]
    public void Calls_of_an_operator_whose_declaration_is_wrong_say_nothing_more(string declaration) =>
        Assert.Single(Errors("a: @slug(1)\nb: @slug()\n", declaration));

    [Theory]
    [InlineData("#operator slug(): string")]
    [InlineData("#operator slug(text: string, max: int = 40): string, phase: load")]
    [InlineData("#operator slug(text: string): string, phase: live")]
    [InlineData("#operator slug(text: string(max: 5), days: date[] = [\"2025-01-31\"], n: int = -1): uri?")]
    [InlineData("#operator slug(a: any, b: float = 1, c: duration = 5s, d: decimal = 1.10): secret")]
    [InlineData("#enum E { low, high }\n#operator slug(a: E = high, b: E[] = [low, high]): E")]
    public void What_a_declaration_may_say_is_fine(string declarations) => Assert.Empty(Errors("", declarations));

    [Fact]
    public void The_mend_of_a_missing_result_and_of_a_phase_is_one_edit()
    {
        (string, string)[] mends =
        [
            ("#operator s(a: int), phase: load\n", "#operator s(a: int): string, phase: load\n"), ("#operator s(): int, phase: lod\n", "#operator s(): int, phase: load\n"),
        ];
        foreach ((string wrong, string right) in mends)
        {
            TuskDiagnostic error = Assert.Single(Errors("", wrong));
            Assert.Equal(right, TextEdits.Apply(wrong, error.Mend!.Edits));
        }
    }

    [Fact]
    public void The_phase_is_load_where_the_declaration_does_not_say()
    {
        SourceFile file = SourceFile.Create(SyntaxTree.Parse("#operator a(): int\n#operator b(): int, phase: live\n", "app.schema.tsk"));
        Assert.Equal([OperatorPhase.Load, OperatorPhase.Live], file.Structure.Declarations.Operators.Select(static one => one.Phase));
    }

    private static IEnumerable<TuskDiagnostic> Errors(string document, string declarations) =>
        TestProject.Bind(document, "app.tsk", ("app.schema.tsk", declarations + (declarations.EndsWith('\n') ? "" : "\n"))).Diagnostics.Where(static found => found.Severity == Severity.Error);
}
