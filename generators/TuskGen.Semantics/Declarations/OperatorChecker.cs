using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>What is wrong with a declared operator once every name is known: types that no C# method of it can have, defaults that are none.</summary>
internal sealed class OperatorChecker(DeclarationScope scope, DiagnosticSink sink)
{
    private const string Supported = "take a scalar, an `#enum`, or a list of these";

    /// <summary>Reports it.</summary>
    public void Check(OperatorDeclaration declared)
    {
        foreach (OperatorParameterDeclaration parameter in declared.Parameters)
        {
            if (CheckType(parameter.Type, parameter.Syntax.Value, "the parameter `" + parameter.Name + "`", declared, isResult: false) && parameter.Default is { } value)
            {
                CheckDefault(declared, parameter, value);
            }
        }

        CheckType(declared.Result, declared.Directive.Header[1].Value, "the result", declared, isResult: true);
    }

    /// <summary>The value that stands for an argument which is left out; null where the declaration has none that fits, which is reported there.</summary>
    public static TuskValue? DefaultOf(OperatorParameterDeclaration parameter, OperatorDeclaration declared, DeclarationScope scope)
    {
        if (parameter.Default is not { } value)
        {
            return parameter.IsNullable ? TuskNull.Instance : null;
        }

        SyntaxTree tree = declared.File.Tree;
        return ConstantOf(value, parameter.Type, tree) is { } constant ? ArgumentFit.Convert(constant, parameter.Type, parameter.IsNullable, scope, LiteralValue.DigitsOf(value, tree)) : null;
    }

    private void CheckDefault(OperatorDeclaration declared, OperatorParameterDeclaration parameter, ExpressionSyntax value)
    {
        if (value is ErrorExpressionSyntax)
        {
            return;
        }

        SyntaxTree tree = declared.File.Tree;
        TuskValue? constant = ConstantOf(value, parameter.Type, tree);
        string? wrong = constant is null ? "a default is a constant: write a literal, a text in quotes or a list of these"
            : DefaultOf(parameter, declared, scope) is not { } fitted ? "expected " + ExpectedText.Of(parameter.Type, scope, constant)
            : ArgumentFit.FindUnmet(fitted, parameter.Type);
        if (wrong is not null)
        {
            sink.Add(new TuskDiagnostic(SemanticRules.ParameterDefault, declared.File.Locate(value.Span), parameter.Name, declared.Name, tree.GetText(value), wrong));
        }
    }

    /// <summary>Whether a method can have the type; where not, it is reported.</summary>
    private bool CheckType(DeclaredType type, ExpressionSyntax syntax, string what, OperatorDeclaration declared, bool isResult)
    {
        string? advice = type switch
        {
            DeclaredScalar { Kind: TuskKind.Secret } when !isResult => "write `string`: a secret may be given for it, and the result is a secret then",
            DeclaredScalar => null,
            DeclaredName name when scope.FindEnum(name.Name) is not null => null,
            DeclaredName name when scope.FindType(name.Name) is null => Unknown(name.Name, declared.File.Locate(PlaceOf(name.Name, syntax, declared.File.Tree))),
            DeclaredList { Element: DeclaredScalar { Kind: not TuskKind.Secret } or DeclaredName } list =>
                CheckType(list.Element, syntax, what, declared, isResult) ? null : "",
            _ => Supported,
        };
        if (advice is { Length: > 0 })
        {
            sink.Add(new TuskDiagnostic(SemanticRules.OperatorType, declared.File.Locate(syntax.Span), type.TypeText, what, declared.Name, advice));
        }

        return advice is null;
    }

    /// <summary>Reports a name that nothing declares.</summary>
    /// <returns>Nothing to add.</returns>
    private string Unknown(string name, SourceLocation place)
    {
        sink.Add(DeclarationChecker.Unknown(name, place, scope.Names.Concat(TypeExpressionReader.Scalars)));
        return "";
    }

    private static TextSpan PlaceOf(string name, SyntaxNode type, SyntaxTree tree)
    {
        var pending = new Stack<SyntaxNode>();
        pending.Push(type);
        while (pending.Count > 0)
        {
            SyntaxNode node = pending.Pop();
            if (node is NameSyntax && tree.GetText(node) == name)
            {
                return node.Span;
            }

            for (int index = node.ChildCount - 1; index >= 0; index--)
            {
                pending.Push(node.GetChild(index));
            }
        }

        return type.Span;
    }

    private static TuskValue? ConstantOf(ExpressionSyntax value, DeclaredType type, SyntaxTree tree)
    {
        switch (value)
        {
            case NameSyntax word when type is DeclaredName:
                return new TuskString(tree.GetText(word));
            case ListSyntax list:
                TuskValue?[] items = [.. list.Elements.Select(item => ConstantOf(item, (type as DeclaredList)?.Element ?? type, tree))];
                return Array.TrueForAll(items, static item => item is not null) && TuskListValue.TryCreate(items!, out TuskListValue? made, out _) ? made : null;
            default:
                return LiteralValue.OfConstant(value, tree);
        }
    }
}
