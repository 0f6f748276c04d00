using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace TuskGen.Templates;

/// <summary>A part of the model: read only, and a member that it does not have is an error where the template names it.</summary>
/// <param name="what">What messages call it: <c>a use</c>.</param>
internal sealed class ModelObject(string what) : ScriptObject
{
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value))
            return true;

        string hint = NearestName.Find(member, Keys) is { } near ? "did you mean `" + near + "`?"
            : Count == 0 ? "it has none" : "it has " + string.Join(", ", Keys.Take(12)) + (Count > 12 ? ", …" : "");
        throw new ScriptRuntimeException(span, "`" + member + "` is no member of " + what + ": " + hint);
    }

    /// <summary>The same object, which nothing changes any more.</summary>
    public ModelObject Close()
    {
        IsReadOnly = true;
        return this;
    }
}
