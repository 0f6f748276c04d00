using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Reads <c>tusk.lock</c>, line by line, and takes nothing that the writer would not have written: a merge that went wrong must not pass for a promise.</summary>
internal sealed class LockReader(TuskText text)
{
    private readonly Dictionary<string, DeclaredType?> _types = new(StringComparer.Ordinal);
    private readonly List<PublishedDocument> _documents = [];
    private TuskDiagnostic? _fault;
    private int _line;
    private string? _path;
    private TextSpan _header;
    private List<string> _environments = [];
    private List<PublishedEnumeration> _enums = [];
    private List<PublishedTable> _tables = [];
    private List<PublishedKey>? _keys;
    private HashSet<string> _paths = new(StringComparer.Ordinal);

    public bool TryRead([NotNullWhen(true)] out TuskLock? found, [NotNullWhen(false)] out TuskDiagnostic? fault)
    {
        bool isVersionKnown = false;
        for (_line = 0; _line < text.LineCount && _fault is null; _line++)
        {
            string line = text.Slice(text.GetLine(_line)).Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (isVersionKnown)
            {
                ReadLine(line);
            }
            else
            {
                ReadVersion(line);
                isVersionKnown = true;
            }
        }

        if (_fault is null && !isVersionKnown)
        {
            Refuse("is empty");
        }

        EndDocument();
        found = _fault is null ? new TuskLock(_documents) : null;
        fault = _fault;
        return found is not null;
    }

    private void ReadVersion(string line)
    {
        string expected = "tusk.lock " + TuskLock.Version.ToString(CultureInfo.InvariantCulture);
        if (line != expected)
        {
            Refuse(line.StartsWith("tusk.lock ", StringComparison.Ordinal) ? "is of another version, `" + line + "`, and this TuskGen reads `" + expected + "`"
                : "begins with `" + line + "`, and `" + expected + "` was expected");
        }
    }

    private void ReadLine(string line)
    {
        int blank = line.IndexOf(' ');
        string word = blank < 0 ? line : line.Substring(0, blank);
        string rest = blank < 0 ? "" : line.Substring(blank + 1);
        if (word == "[document" && rest.EndsWith("]", StringComparison.Ordinal) && Unquote(rest.Substring(0, rest.Length - 1)) is { } path)
        {
            EndDocument();
            (_path, _header) = (path, text.GetLine(_line));
            if (_documents.Exists(document => document.Path == path))
            {
                Refuse("has the document `" + path + "` twice");
            }
        }
        else if (line[0] == '[' || _path is null)
        {
            Refuse("has a line `" + line + "` where `[document \"…\"]` was expected; another kind of section may come from a newer TuskGen");
        }
        else
        {
            ReadMember(line, word, rest);
        }
    }

    private void ReadMember(string line, string word, string rest)
    {
        switch (word)
        {
            case "environment" when (rest == PublishedDocument.EveryOther ? rest : Unquote(rest)) is { } name:
                _environments.Add(name);
                break;
            case "enum":
                ReadEnum(line, rest);
                break;
            case "config" or "inferred" or "type":
                ReadTable(line, word, rest);
                break;
            case "key" or "required" when _keys is not null:
                ReadKey(line, word == "required", rest);
                break;
            default:
                Refuse("has a line `" + line + "` that means nothing here");
                break;
        }
    }

    private void ReadEnum(string line, string rest)
    {
        int colon = rest.IndexOf(": ", StringComparison.Ordinal);
        List<string> members = [];
        for (int at = colon < 0 ? rest.Length : colon + 2; at < rest.Length;)
        {
            int end = FindOutsideQuotes(rest, ", ", at);
            end = end < 0 ? rest.Length : end;
            if (Unquote(rest.Substring(at, end - at)) is { } member)
            {
                members.Add(member);
            }

            at = end + 2;
        }

        if (members.Count == 0)
        {
            Refuse("has a line `" + line + "` where `enum Name: first, second` was expected");
            return;
        }

        _enums.Add(new PublishedEnumeration(rest.Substring(0, colon), members));
    }

    private void ReadTable(string line, string word, string rest)
    {
        bool isOpen = rest == "open" || rest.EndsWith(" open", StringComparison.Ordinal);
        string name = isOpen ? rest.Substring(0, Math.Max(0, rest.Length - 5)) : rest;
        if ((name.Length == 0) != (word is "config" or "inferred") || _tables.Exists(table => table.Name == name) || (_tables.Count == 0) != (name.Length == 0))
        {
            Refuse("has a line `" + line + "`; a document has `config` or `inferred` first, then `type Name` once for each type");
            return;
        }

        (_keys, _paths) = ([], new HashSet<string>(StringComparer.Ordinal));
        _tables.Add(new PublishedTable(name, isOpen, _keys) { IsDeclared = word != "inferred" });
    }

    private void ReadKey(string line, bool isRequired, string rest)
    {
        int colon = FindOutsideQuotes(rest, ": ", 0);
        int type = colon + 2;
        int equals = colon < 0 ? -1 : FindOutsideQuotes(rest, " = ", type);
        string written = colon < 0 ? "" : equals < 0 ? rest.Substring(type) : rest.Substring(type, equals - type);
        bool isLive = written.StartsWith("live ", StringComparison.Ordinal);
        written = isLive ? written.Substring(5) : written;
        bool isOptional = written.EndsWith("?", StringComparison.Ordinal);
        written = isOptional ? written.Substring(0, written.Length - 1) : written;
        if (colon <= 0 || TypeOf(written) is not { } declared)
        {
            Refuse("has a line `" + line + "` where `key path: type = default` was expected");
            return;
        }

        var key = new PublishedKey(rest.Substring(0, colon), declared)
        {
            IsRequired = isRequired, IsLive = isLive, IsOptional = isOptional, Default = equals < 0 ? null : rest.Substring(equals + 3),
        };
        if (!_paths.Add(key.Path))
        {
            Refuse("has the key `" + key.Path + "` twice in one table");
        }

        _keys!.Add(key);
    }

    /// <summary>The type of a text that is exactly what the writer writes for it; null for every other.</summary>
    private DeclaredType? TypeOf(string written)
    {
        if (!_types.TryGetValue(written, out DeclaredType? type))
        {
            type = written.Length > 0 && written[0] == '#' ? new DeclaredName(written) : Parse(written);
            _types.Add(written, type is not null && TypeText.Of(type) == written ? type : type = null);
        }

        return type;
    }

    /// <summary>By the one reader of types that there is.</summary>
    private static DeclaredType? Parse(string written)
    {
        var file = SourceFile.Create(SyntaxTree.Parse("#type Locked {\n  key: " + written + "\n}\n", "locked.schema.tsk"));
        return file.Diagnostics.Count == 0 && file.Structure.Declarations.Types is [{ Fields: [{ IsOptional: false, Default: null } field] }] ? field.Type : null;
    }

    private void EndDocument()
    {
        if (_path is not null && _fault is null)
        {
            if (_tables.Count == 0)
            {
                Refuse("ends the document `" + _path + "` before its keys");
            }

            _documents.Add(new PublishedDocument(_path, _environments, _enums, _tables) { Location = new SourceLocation(text, _header) });
        }

        (_environments, _enums, _tables, _keys, _path) = ([], [], [], null, null);
    }

    /// <summary>The text of a plain word, or between quotes; null where it is neither.</summary>
    private static string? Unquote(string written)
    {
        if (QuotedText.IsBareKey(written))
        {
            return written;
        }

        SyntaxTree tree = SyntaxTree.Parse("key: " + written + "\n", "locked.tsk");
        return tree.Root.Statements is [EntrySyntax { Value: StringSyntax { Holes.Count: 0 } value }] && tree.GetText(value) == written
            ? string.Concat(tree.GetSegments(value).Select(static segment => segment.Text)) : null;
    }

    /// <summary>Where something first stands that is within no quotes; -1 for nowhere.</summary>
    private static int FindOutsideQuotes(string line, string wanted, int from)
    {
        bool isQuoted = false;
        for (int at = from; at < line.Length; at++)
        {
            if (line[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted && line[at] == '\\')
            {
                at++;
            }
            else if (!isQuoted && string.CompareOrdinal(line, at, wanted, 0, wanted.Length) == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private void Refuse(string what) => _fault ??= new TuskDiagnostic(SemanticRules.BrokenLock, new SourceLocation(text, text.GetLine(Math.Min(_line, text.LineCount - 1))), what);
}
