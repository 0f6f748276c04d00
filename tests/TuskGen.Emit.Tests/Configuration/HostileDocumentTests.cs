namespace TuskGen.Emit.Tests;

/// <summary>Nothing that a document says may become C#: every text is put in every place where a document has text.</summary>
public class HostileDocumentTests
{
    public static TheoryData<string> Texts =>
    [
        "\"", "\\", "\\\"", "\"; class Evil { } //", "\" + Evil() + \"", "*/ class Evil { } /*", "/* ", "//", "///", "// </summary>", "</summary>", "]]>", "<![CDATA[",
        "<see cref=\"Evil\"/>", "&lt;", "&", "&#10;class Evil { }", "<!-- -->", "\n class Evil { }", "\r\nclass Evil { }", "\rclass Evil { }", "\u2028class Evil { }",
        "\u2029class Evil { }", "\u0085class Evil { }", "\u000Bclass Evil { }", "\u000Cclass Evil { }", "\0", "\u0001", "\u001B[31m", "\uFEFF", "\uFFFE", "\uFFFF", "\u200B",
        "\u202Eevil", "\u2066evil", "\U000E0001", "\U0001F600", "é", "e\u0301", "ﬁ", "İ", "ı", "ſ", "K", "#endif",
        "#pragma warning restore", "#error evil", "#line 1 \"evil\"", "{0}", "{", "}", "{{",
        "$\"{Evil()}\"", "@\"", "\"\"\"", "\\u0022", "\\x22;", "'", "`", "%s", "$(Evil)", "global::System.Environment.Exit(1)", "; }", "=> throw null!;", "[assembly: Evil]", "}}}}}}}}",
        "unsafe", "await", "a:b", "a.b", ":", "::", "..", " ", "\t", new string('x', 2000), new string('"', 500),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_of_a_document_becomes_code(string hostile)
    {
        DocumentModel model = HostileModel(hostile);
        string types = TypesEmitter.Emit(model);
        string map = PositionMapEmitter.Emit(new PositionMapModel(
            "app", Array(hostile), "Shop", true, "AppTsk", "AppConfig", Array(new PositionModel(hostile, 0, hostile, 1, 1)), Array(new AssertionPositionModel(hostile, 1, 1))));
        Assert.Equal(["AppConfig", "AppInner", "AppTsk"], TypesIn(types, map));

        object root = Load(types, map, out System.Reflection.Assembly assembly);
        Assert.Equal(hostile, root.GetType().GetProperty("First")!.GetValue(root));
        Assert.NotNull(assembly);
    }

    private static object Load(string types, string map, out System.Reflection.Assembly assembly)
    {
        assembly = CSharpProject.Load(types, map);
        return assembly.GetType("Shop.AppConfig")!.GetMethod("Load")!.Invoke(null, ["Production", new TuskContext()])!;
    }

    private static string[] TypesIn(params string[] texts) =>
    [
        .. CSharpProject.Create(texts).Assembly.GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == "Shop").GetTypeMembers()
            .Select(static type => type.Name).Order(StringComparer.Ordinal),
    ];

    private static DocumentModel HostileModel(string text)
    {
        TypeModel plain = new(TypeKind.Scalar, TuskKind.String);
        TypeModel live = new(TypeKind.Live, Element: TypeModel.Any);
        RecordModel inner = new("AppInner", text, false, text, Array(new PropertyModel("Value", "Value", text, plain, true, text, text, text)), true);
        RecordModel root = new(
            "AppConfig",
            "",
            false,
            text,
            Array(
                new PropertyModel("First", "First", "first", plain, false, text, text),
                new PropertyModel("Any", "Any", text + "1", TypeModel.Any, false, text, text),
                new PropertyModel("Live", "Live", text + "2", live, false, text),
                new PropertyModel("Inner", "Inner", text + "3", new TypeModel(TypeKind.Record, Record: "AppInner"), true, text)),
            false);
        ConstantModel value = new(new TuskString(text));
        TableModel values = new(Array<ValueModel?>(
            value,
            new ConstantModel(TuskTable.Create(new KeyValuePair<string, TuskValue>(text, new TuskString(text)))),
            new LiveModel(text, Array<ValueModel>(value)),
            new TableModel(Array<ValueModel?>(value))));
        AssertionCodeModel code = new("global::TuskGen.TuskBool.True", "null", Array(new AssertionPartModel(text, "null")));
        AssertionModel assertion = new(text, text, Array<AssertionCodeModel?>(code, null));
        return new DocumentModel(
            text, "app", Array(text), "Shop", true, "App", text, Array("", text + "x"), Array(root, inner), default, default, Array(values, values), default, Array(assertion));
    }

    private static EquatableArray<T> Array<T>(params T[] items)
        where T : class?, IEquatable<T>? => new(items);
}
