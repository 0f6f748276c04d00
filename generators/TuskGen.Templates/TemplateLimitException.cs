using Scriban.Parsing;
using Scriban.Syntax;

namespace TuskGen.Templates;

/// <summary>A template took more than it may.</summary>
internal sealed class TemplateLimitException(SourceSpan span, string message) : ScriptRuntimeException(span, message);
