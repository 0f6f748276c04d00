using System.Globalization;
using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Reads the directives of one file: takes those of one line at their word, notes declarations, refuses what is not built yet.</summary>
internal sealed class DirectiveReader(SourceFile file, List<TuskDiagnostic> diagnostics)
{
    private const int NewestLanguage = 1;
    private readonly SyntaxTree _tree = file.Tree;
    private readonly BrokenSyntax _broken = new(file.Tree);
    private readonly DeclarationReader _declarations = new(file, diagnostics);
    private readonly List<string> _declaredDirectives = [];
    private readonly List<DirectiveSyntax> _unknown = [];
    private readonly Dictionary<string, DirectiveSyntax> _once = new(StringComparer.Ordinal);
    private int? _language;
    private string? _namespace;
    private string? _section;
    private List<string>? _environments;
    private bool _hasConfig;

    /// <summary>What was read.</summary>
    public FileDirectives Finish() =>
        new(_language, _namespace, _section, _environments, _declaredDirectives, _unknown, _hasConfig);

    /// <summary>What the file declares.</summary>
    public FileDeclarations FinishDeclarations() => _declarations.Finish();

    /// <summary>Reads one directive.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="attributes">The attributes above it.</param>
    public void Read(DirectiveSyntax directive, IReadOnlyList<ExpressionSyntax> attributes)
    {
        string name = _tree.GetText(directive.Name).TrimStart('#', '!');
        if (KnownDirectives.FormOf(name) is null)
        {
            _unknown.Add(directive);
            return;
        }

        // What could not be read of its line has been reported.
        if (KnownDirectives.FormOf(name) is DirectiveForm.Number or DirectiveForm.DottedName or DirectiveForm.Names or DirectiveForm.Text && _broken.Is(directive))
        {
            return;
        }

        switch (name)
        {
            case "language":
                ReadLanguage(directive);
                break;
            case "namespace":
                _namespace = Once(directive, name) ? ReadDottedName(directive, name) ?? _namespace : _namespace;
                break;
            case "section":
                _section = Once(directive, name) ? ReadDottedName(directive, name)?.Replace('.', ':') ?? _section : _section;
                break;
            case "environments":
                ReadEnvironments(directive);
                break;
            case "use":
                if (directive.Header.Count != 1 || directive.Header[0].Value is not StringSyntax)
                {
                    Report(SemanticRules.DirectiveArgument, directive.Span, name, KnownDirectives.ArgumentOf(name)!);
                }

                break;
            case "directive":
                Declare(directive, _declaredDirectives);
                _declarations.ReadType(directive, TypeRole.Directive, attributes);
                break;
            case "operator":
                _declarations.ReadOperator(directive, attributes);
                break;
            case "config":
                _hasConfig = true;
                _declarations.ReadType(directive, TypeRole.Config, attributes);
                break;
            case "type":
                _declarations.ReadType(directive, TypeRole.Type, attributes);
                break;
            case "enum":
                _declarations.ReadEnum(directive, attributes);
                break;
            default:
                Report(SemanticRules.DirectiveNotBuilt, directive.Name.Span, name);
                break;
        }
    }

    private void ReadLanguage(DirectiveSyntax directive)
    {
        if (!Once(directive, "language"))
        {
            return;
        }

        if (directive.Header.Count == 1 && directive.Header[0].Value is LiteralSyntax literal &&
            int.TryParse(_tree.GetText(literal), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            _language = number;
            if (number > NewestLanguage)
            {
                Report(SemanticRules.UnknownLanguage, literal.Span, number, NewestLanguage);
            }
        }
        else
        {
            Report(SemanticRules.DirectiveArgument, directive.Span, "language", KnownDirectives.ArgumentOf("language")!);
        }
    }

    private void ReadEnvironments(DirectiveSyntax directive)
    {
        if (!Once(directive, "environments"))
        {
            return;
        }

        if (file.Role != DocumentRole.Base)
        {
            Report(SemanticRules.DirectiveOnlyInBase, directive.Name.Span, "environments");
            return;
        }

        var names = new List<string>();
        foreach (ArgumentSyntax argument in directive.Header)
        {
            if (TextOf(argument.Value) is { } name)
            {
                names.Add(name.ToLowerInvariant());
            }
        }

        if (names.Count == 0 || names.Count != directive.Header.Count)
        {
            Report(SemanticRules.DirectiveArgument, directive.Span, "environments", KnownDirectives.ArgumentOf("environments")!);
            return;
        }

        names.Sort(StringComparer.Ordinal);
        _environments = [.. names.Distinct(StringComparer.Ordinal)];
    }

    private string? ReadDottedName(DirectiveSyntax directive, string name)
    {
        string? text = directive.Header.Count == 1 ? TextOf(directive.Header[0].Value) : null;
        bool isValid = text is not null && (name == "section" || Array.TrueForAll(text.Split('.'), IsIdentifier));
        if (!isValid)
        {
            Report(SemanticRules.DirectiveArgument, directive.Span, name, KnownDirectives.ArgumentOf(name)!);
        }

        return isValid ? text : null;
    }

    private void Declare(DirectiveSyntax directive, List<string> names)
    {
        if (directive.Header.Count > 0)
        {
            ArgumentSyntax first = directive.Header[0];
            names.Add(first.Name.IsMissing ? TextOf(first.Value) ?? "" : _tree.GetText(first.Name));
        }
    }

    private string? TextOf(ExpressionSyntax value) => value switch
    {
        NameSyntax name => _tree.GetText(name.Token),
        StringSyntax { Holes.Count: 0 } text => _tree.GetName(new Token(TokenKind.String, text.Start, text.End - text.Start)),
        _ => null,
    };

    private bool Once(DirectiveSyntax directive, string name)
    {
        if (_once.TryGetValue(name, out DirectiveSyntax? first))
        {
            diagnostics.Add(new TuskDiagnostic(SemanticRules.DirectiveTwice, file.Locate(directive.Name.Span), name)
            {
                Related = new([new RelatedLocation(file.Locate(first.Name.Span), "`#" + name + "` is here first")]),
            });
            return false;
        }

        _once.Add(name, directive);
        return true;
    }

    private void Report(DiagnosticRule rule, TextSpan span, params object[] arguments) =>
        diagnostics.Add(new TuskDiagnostic(rule, file.Locate(span), arguments));

    private static bool IsIdentifier(string part) =>
        part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(static c => char.IsLetterOrDigit(c) || c == '_');
}
