using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>A property while it is planned.</summary>
internal sealed class PropertyPlan(PropertyShape shape, RecordPlan? record, bool isOptional, string? shown, TypeModels types, bool isOfDirective = false)
{
    private TypeModel? _type;

    public PropertyShape Shape => shape;

    public string Key => shape.Key;

    /// <summary>The record of an inferred table, or of the innermost list's elements.</summary>
    public RecordPlan? Record => record;

    public string Name { get; set; } = "";

    /// <summary>The type; asked only after records have their names.</summary>
    public TypeModel Type => _type ??= types.Of(shape.Shape, () => record!.Name);

    public PropertyModel ToModel() =>
        new(Name, PropertyNames.Of(shape), Key, Type, isOptional && !IsNullableLive, shape.Documentation, shown, shape.Deprecation, shape.Field is { } field ? Describe(field) : null);

    /// <summary>Whether null is a value that comes out of it, so that it is there in any case.</summary>
    private bool IsNullableLive => Type is { Kind: TypeKind.Live, IsElementOptional: true };

    private DeclarationModel Describe(FieldDeclaration field)
    {
        string Text(Syntax.SyntaxNode node) => string.Join(" ", field.File.Tree.GetText(node).Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return new DeclarationModel(
            Text(field.Entry.Value!), field.Default is null ? null : Text(field.Default), Initializer(shape), Rules.Of(field.Type),
            field.Mode == FieldMode.Shape || (isOfDirective && field.Mode is null))
        {
            LiveTarget = LiveTargetText.Of(shape.Shape, field.Type),
        };
    }

    /// <summary>The C# of the value that a record made in code has where it gives none.</summary>
    private string? Initializer(PropertyShape property)
    {
        if (IsNullableLive)
            return "new(null!)";

        if (property.Shape is TableShape table)
        {
            return !property.IsOptional && property.Field?.Default is null && CanBeEmpty(table, []) ? "new()" : null;
        }

        return FieldDefault.Of(property) is { } value ? ValueText.OfType(Type, value, EnumOf(property.Shape)) : null;
    }

    private EnumModel? EnumOf(Shape shape) => shape switch
    {
        EnumShape named => types.Enum(named.Declaration),
        ListShape list => EnumOf(list.Element),
        _ => null,
    };

    /// <summary>Whether a record of the type can be made without giving anything.</summary>
    private static bool CanBeEmpty(TableShape table, HashSet<TableShape> within)
    {
        if (!within.Add(table))
            return false;

        bool canBe = table.Properties.All(property => property.IsOptional
            || FieldDefault.Of(property) is not null
            || (property.Shape is TableShape inner && property.Field?.Default is null && CanBeEmpty(inner, within)));
        within.Remove(table);
        return canBe;
    }
}
