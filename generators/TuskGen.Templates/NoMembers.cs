using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace TuskGen.Templates;

/// <summary>The members of a .NET object for a template: none.</summary>
internal sealed class NoMembers : IObjectAccessor
{
    public static NoMembers Instance { get; } = new();

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => false;

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        throw new ScriptRuntimeException(span, "`" + member + "` is asked of a " + context.GetTypeName(target) + ", which has no members");

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
