using System.Runtime.CompilerServices;
using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>
/// Reads a text into a tree, by recursive descent straight over its characters: what a character means depends on where it stands (<c>-</c>, <c>#</c>, <c>&gt;</c>,
/// <c>?</c>), so tokens are recorded as they are understood. It goes forward only; every look ahead is bounded by its line or remembered. It never throws.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How deep anything may be nested: brackets, indentation, key parts, operators, interpolations.</summary>
    public const int MaxDepth = 64;

    /// <summary>How many diagnostics a text gets at most.</summary>
    public const int MaxDiagnostics = 1000;

    /// <summary>How long a text may be, in bytes of UTF-8.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private readonly TuskText _text;
    private readonly string _s;
    private readonly TokenBuffer _tokens = TokenBuffer.Rent();
    private readonly NodeStack<StatementSyntax> _statements = new();
    private readonly NodeStack<ExpressionSyntax> _expressions = new();
    private List<TuskDiagnostic> _diagnostics = [];

    /// <summary>Where reading goes on.</summary>
    private int _p;

    /// <summary>Where the text ends for now: its end, the end of an interpolation or header, or the place where unclosed delimiters end.</summary>
    private int _end;

    /// <summary>Where the current line begins, and its first character that is not blank.</summary>
    private int _lineStart;
    private int _lineFirst;

    private int _depth;

    public Parser(TuskText text)
    {
        _text = text;
        _s = text.Content;
        _end = _s.Length;
    }

    public SyntaxTree Parse()
    {
        DocumentSyntax root;
        if (CheckText() is { } fault)
        {
            Report(fault.Rule, fault.Span, fault.Arguments);
            if (_s.Length > 0)
            {
                _tokens.Add(new Token(TokenKind.Skipped, 0, _s.Length));
            }

            root = new DocumentSyntax(0, _s.Length, null, false, default);
        }
        else
        {
            root = ParseDocument();
            FinishLostSeparators();
        }

        if (_diagnostics.Count > MaxDiagnostics)
        {
            _diagnostics = [.. _diagnostics.OrderByDescending(static diagnostic => diagnostic.Severity).Take(MaxDiagnostics)];
        }

        _diagnostics.Sort(static (a, b) => a.Location.Span.Start.CompareTo(b.Location.Span.Start));
        return new SyntaxTree(_text, root, _tokens.ToListAndReturn(), new SyntaxList<TuskDiagnostic>([.. _diagnostics]));
    }

    private char Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _p < _end ? _s[_p] : '\0';
    }

    private bool AtEnd => _p >= _end;

    private bool AtLineStart => _p == _lineFirst;

    private int Column => _p - _lineStart;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private char At(int position) => position < _end ? _s[position] : '\0';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private char Behind(int distance = 1) => At(_p + distance);

    private char Before => _p > 0 ? _s[_p - 1] : '\n';

    private bool IsLineEnd(int position) => position >= _end || _s[position] == '\n' || (_s[position] == '\r' && At(position + 1) is '\n' or '\0');

    /// <summary>Records a token that ends where reading goes on.</summary>
    private Token Take(TokenKind kind, int length)
    {
        int start = _p;
        _p = start + length;
        return _tokens.Add(new Token(kind, start, length));
    }

    private Token TakeFrom(TokenKind kind, int start)
    {
        var token = new Token(kind, start, _p - start);
        if (token.Length > 0)
        {
            _tokens.Add(token);
        }

        return token;
    }

    private static Token MissingAt(int position) => new(TokenKind.Missing, position, 0);

    /// <summary>The end of the last token.</summary>
    private int LastEnd => _tokens.Count == 0 ? 0 : _tokens.Last.End;

    /// <summary>An expression that is not there: it stands, empty, behind the last token.</summary>
    private ErrorExpressionSyntax Nothing() => new(LastEnd, LastEnd);

    /// <summary>Stands behind a line end: takes note of the new line.</summary>
    private void BeginLine()
    {
        _lineStart = _p;
        int at = _p;
        while (at < _end && Characters.IsBlank(_s[at]))
        {
            at++;
        }

        _lineFirst = at;
    }

    private int FindLineEnd(int position)
    {
        int at = _s.IndexOf('\n', position, _end - position);
        if (at < 0)
        {
            return _end;
        }

        return at > position && _s[at - 1] == '\r' ? at - 1 : at;
    }

    /// <summary>The first position at or behind this one that is no blank of its line.</summary>
    private int PastBlanks(int position)
    {
        while (position < _end && Characters.IsBlank(_s[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether nothing but blanks and a comment is left on the line.</summary>
    private bool IsRestBlank(int position)
    {
        int at = PastBlanks(position);
        return IsLineEnd(at) || (_s[at] == '#' && (at == 0 || Characters.IsBlank(_s[at - 1]) || at == _lineFirst || _s[at - 1] == '\n'));
    }

    private void Report(DiagnosticRule rule, TextSpan span, params object[] arguments) => Report(rule, span, null, arguments);

    private void Report(DiagnosticRule rule, TextSpan span, Mend? mend, params object[] arguments)
    {
        // Hints and warnings never take an error's place.
        int room = rule.Severity == Severity.Error ? 2 * MaxDiagnostics : MaxDiagnostics;

        // What is too deep is not read, so nothing else can be said of what is left open around it.
        if (_diagnostics.Count < room && (!_isTooDeep || rule == SyntaxRules.TooDeep) && !_isOneLine)
        {
            _diagnostics.Add(new TuskDiagnostic(rule, new SourceLocation(_text, span), arguments) { Mend = mend });
        }
    }
}
