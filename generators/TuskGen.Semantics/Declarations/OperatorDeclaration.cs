using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary><c>#operator slug(text: string, max: int = 40): string, phase: load</c>: an operator that the program's own C# computes.</summary>
/// <param name="Name">Its name without <c>@</c>.</param>
/// <param name="Phase">When it is computed: <see cref="OperatorPhase.Load"/> or <see cref="OperatorPhase.Live"/>.</param>
/// <param name="Parameters">What it takes, those that may be left out last.</param>
/// <param name="Result">What it gives.</param>
/// <param name="IsResultNullable">Whether it may give null: <c>T?</c>.</param>
/// <param name="Directive">Where it is declared.</param>
/// <param name="File">The file.</param>
public sealed record OperatorDeclaration(
    string Name,
    OperatorPhase Phase,
    IReadOnlyList<OperatorParameterDeclaration> Parameters,
    DeclaredType Result,
    bool IsResultNullable,
    DirectiveSyntax Directive,
    SourceFile File) : IDeclaration
{
    private OperatorSignature? _signature;

    string IDeclaration.Noun => "operator";

    /// <summary>The attributes above it.</summary>
    public IReadOnlyList<ExpressionSyntax> Attributes { get; init; } = [];

    /// <summary>The place of its header.</summary>
    public SourceLocation Location => File.Locate(Directive.HeaderSpan());

    /// <summary>The place of its name.</summary>
    public SourceLocation NameLocation => File.Locate(((CallSyntax)Directive.Header[0].Value).Callee.Span);

    /// <summary>The text of the <c>##</c> comments above it, or null.</summary>
    public string? Documentation => Semantics.Documentation.Of(File.Tree, Directive, Attributes);

    /// <summary>A call as messages show it: <c>@slug(text: string, max: int = 40)</c>.</summary>
    public string CallText => "@" + Name + "(" + string.Join(", ", Parameters.Select(TextOf)) + ")";

    /// <summary>The operator among those of the language.</summary>
    public OperatorSignature Signature => _signature ??= new OperatorSignature(
        Name,
        Phase,
        [.. Parameters.Select(static parameter => new OperatorParameter(parameter.Name, IsOptional: parameter.IsOptional))],
        ResultShape.Kind,
        Documentation ?? "An operator of the program's own.")
    {
        Declaration = this,
        IsSecret = Result is DeclaredScalar { Kind: TuskKind.Secret },
    };

    /// <summary>What the result is to the language: what has no literal is text.</summary>
    internal LoadShape ResultShape => new(ShapeOf(Result), IsResultNullable);

    /// <summary>Equal where the same directive declares it.</summary>
    public bool Equals(OperatorDeclaration? other) => other is not null && ReferenceEquals(Directive, other.Directive);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();

    private static Shape ShapeOf(DeclaredType type) => type switch
    {
        DeclaredScalar { Kind: TuskKind.Any } => AnyShape.Instance,
        DeclaredScalar { Kind: TuskKind.Secret } or DeclaredName => new ScalarShape(TuskKind.String),
        DeclaredScalar scalar => new ScalarShape(scalar.Kind),
        DeclaredList list => new ListShape(ShapeOf(list.Element)) { IsElementOptional = list.IsElementOptional },
        _ => AnyShape.Instance,
    };

    private string TextOf(OperatorParameterDeclaration parameter) =>
        parameter.Name + ": " + parameter.TypeText + (parameter.Default is null ? "" : " = " + SourceText.Of(parameter.Default, File.Tree));
}
