using System.Globalization;
using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Writes the C# of declared operators: a method of each for the program to implement, and what calls it with a document's values.</summary>
public static class OperatorsEmitter
{
    /// <summary>The text of the file.</summary>
    /// <param name="model">The operators.</param>
    public static string Emit(OperatorsModel model)
    {
        CSharpWriter writer = new();
        FileHeader.Write(writer, model.Files, model.Namespace);
        writer.Summary("What the operators do that documents declare by <c>#operator</c>: another part of this class implements each.");
        using (writer.Block((model.IsPublic ? "public" : "internal") + " static partial class " + DeclarationNames.OperatorClass))
        {
            foreach (OperatorModel one in model.Operators)
                WriteMethod(writer, one);

            writer.Summary("The operators as documents call them.");
            using (writer.Block("internal static partial class " + DeclarationNames.OperatorCalls))
            {
                string home = model.Namespace.Length == 0 ? "global::" : "global::" + CSharpText.QualifiedName(model.Namespace) + ".";
                foreach (OperatorModel one in model.Operators)
                    WriteCall(writer, one, home + DeclarationNames.OperatorClass + ".");
            }
        }

        return writer.ToString();
    }

    private static void WriteMethod(CSharpWriter writer, OperatorModel one)
    {
        string place = "Computes <c>" + CSharpText.XmlLine(one.Call) + "</c>, declared by <c>" + CSharpText.XmlLine(one.Source) + "</c>.";
        writer.Summary(one.Documentation is { Length: > 0 } text ? CSharpText.Xml(text.Trim()) + "\n" + place : place);
        foreach (OperatorParameterModel parameter in one.Parameters)
        {
            string said = "The argument <c>" + CSharpText.XmlLine(parameter.Key) + "</c>, of the type <c>" + CSharpText.XmlLine(parameter.TypeText) + "</c>.";
            writer.Line("/// <param name=\"" + CSharpText.XmlLine(parameter.Name) + "\">" + said + "</param>");
        }

        if (one.IsLive)
            writer.Line("/// <param name=\"cancellationToken\">Stops the computation.</param>");

        writer.Line("/// <returns>The value, of the type <c>" + CSharpText.XmlLine(one.Result.TypeText) + "</c>.</returns>");
        IEnumerable<string> parameters = one.Parameters.Select(static parameter => TypeOf(parameter) + " " + CSharpText.Identifier(parameter.Name));
        string result = one.IsLive ? "global::System.Threading.Tasks.ValueTask<" + TypeOf(one.Result) + ">" : TypeOf(one.Result);
        string head = "public static partial " + result + " ";
        string list = string.Join(", ", one.IsLive ? parameters.Append("global::System.Threading.CancellationToken cancellationToken") : parameters);
        writer.LineFrom(one.Place is { } at ? Directive(at, writer.Indent + head.Length) : null, head + CSharpText.Identifier(one.Method) + "(" + list + ");");
        writer.Gap();
    }

    /// <summary>Leads the compiler to the document, where it speaks of the method's name.</summary>
    private static string Directive(OperatorPlace at, int column)
    {
        string line = Number(at.Line);
        return "#line (" + line + ", " + Number(at.Column) + ") - (" + line + ", " + Number(at.Column + at.Length) + ") " + Number(column) + " \"" + at.Path + "\"";
    }

    private static void WriteCall(CSharpWriter writer, OperatorModel one, string home)
    {
        string secret = one.IsSecret ? " { IsSecret = true }" : "";
        writer.Summary("<c>@" + CSharpText.XmlLine(one.Key) + "</c>");
        string head = "public static readonly global::TuskGen.TuskOperator " + CSharpText.Identifier(one.Method) + " = new(" + CSharpText.Literal(one.Key) + ", " + CSharpText.Literal(one.File) + ", ";
        using (writer.Block(head + (one.IsLive ? "static async (call, cancellationToken) =>" : "static call =>"), "})" + secret + ";"))
        {
            foreach (EnumModel declared in one.Enums)
                writer.Line(EnumText.Declare(declared));

            for (int i = 0; i < one.Parameters.Count; i++)
                writer.Line("var argument" + Number(i) + " = " + Read(one.Parameters[i], i) + ";");

            string arguments = string.Join(", ", Enumerable.Range(0, one.Parameters.Count).Select(static i => "argument" + Number(i)));
            string call = one.IsLive
                ? "await " + home + CSharpText.Identifier(one.Method) + "(" + (arguments.Length == 0 ? "" : arguments + ", ") + "cancellationToken).ConfigureAwait(false)"
                : home + CSharpText.Identifier(one.Method) + "(" + arguments + ")";
            writer.Line("return call.IsSound ? call.Return<" + TypeOf(one.Result) + ">(" + call + Rest(one.Result) + ") : null;");
        }
    }

    private static string Read(OperatorParameterModel parameter, int index)
    {
        bool isList = parameter.Type.Kind == TypeKind.List;
        string type = isList ? parameter.Type.Element!.ToCSharp("") + (parameter.Type.IsElementOptional ? "?" : "") : TypeOf(parameter);
        return "call.Read" + (isList ? "List" : "") + "<" + type + ">(" + Number(index) + ", " + CSharpText.Literal(parameter.Key) + Rest(parameter) + ")";
    }

    /// <summary>What its declaration says beyond the type, as the last arguments.</summary>
    private static string Rest(OperatorParameterModel parameter)
    {
        string rest = parameter.IsOptional ? ", isOptional: true" : "";
        if (parameter.Rule is { } rule && rule.Constraints.Count > 0)
            rest += ", rule: " + RuleOf(rule);
        if (parameter.Rule?.Element is { } element)
            rest += ", elements: " + RuleOf(element);

        return rest;
    }

    private static string RuleOf(RuleModel rule) =>
        "new global::TuskGen.TuskRule(" + string.Join(", ", rule.Constraints) + ")" + (rule.Message is { } message ? " { Message = " + CSharpText.Literal(message) + " }" : "");

    private static string TypeOf(OperatorParameterModel parameter) => parameter.Type.ToCSharp("") + (parameter.IsOptional ? "?" : "");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
