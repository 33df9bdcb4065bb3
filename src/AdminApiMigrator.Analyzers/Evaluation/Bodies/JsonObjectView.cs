using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation;

/// <summary>
/// The JSON object that a request sends, as the interpreter knows it at the moment of sending: spelled as text, filled like a table, or made of
/// a type of the program's own. Where other code may fill it, or a part of it is not in sight, nothing is sure.
/// </summary>
/// <param name="Body">The content or the value that is sent.</param>
/// <param name="State">What was known when it was sent.</param>
internal sealed record JsonObjectView(AbstractValue Body, AnalysisState State)
{
    /// <summary>The member that holds what a content or a serializer's result was made of.</summary>
    public const string Wrapped = "Wrapped";

    private const int DeepestWrapping = 8;

    /// <summary>Whether the object surely has no value for the field, by whichever of its spellings a serializer writes.</summary>
    public bool LeavesOut(string field) => LeavesOut(Body, field, 0);

    private bool LeavesOut(AbstractValue value, string field, int depth) => depth <= DeepestWrapping && value switch
    {
        OneOfValue any => any.Any.All(one => LeavesOut(one, field, depth + 1)),
        TextValue text => !text.Shapes.IsEmpty && text.Shapes.All(shape => IsObjectWithout(shape, field)),
        ReferenceValue => State.ObjectOf(value) is { IsShared: false } content && LeavesOut(content, field, depth),
        _ => false,
    };

    private bool LeavesOut(AbstractObject content, string field, int depth)
    {
        if (content.Members.TryGetValue(Wrapped, out var inner))
        {
            return LeavesOut(inner, field, depth + 1);
        }

        if (!content.Content.IsDefault)
        {
            return content.Content.All(shape => IsObjectWithout(shape, field));
        }

        return content.Items.IsDefault ? content.Type is INamedTypeSymbol type && TypeLeavesOut(type, content, field) : TableLeavesOut(content, field);
    }

    private static bool TableLeavesOut(AbstractObject table, string field) => !table.HasMoreItems && table.Items.All(item =>
        item is TupleValue { Elements: [{ Known: { HasValue: true, Value: string key } }, var value] } && (!SerializedNames.Is(key, field) || IsNull(value)));

    private static bool TypeLeavesOut(INamedTypeSymbol type, AbstractObject content, string field)
    {
        for (var at = type; at is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; at = at.BaseType)
        {
            if (at.DeclaringSyntaxReferences.IsEmpty && !at.IsAnonymousType)
            {
                return false;
            }

            foreach (var property in at.GetMembers().OfType<IPropertySymbol>())
            {
                var isAnyField = property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "JsonExtensionDataAttribute");
                if (isAnyField || (IsWritten(property) && SerializedNames.Is(SerializedNames.Of(property, webNames: true), field) && !HoldsNothing(property, content)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsWritten(IPropertySymbol property) => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null };

    private static bool HoldsNothing(IPropertySymbol property, AbstractObject content) => content.Members.TryGetValue(MemberKey.Of(property), out var value)
        ? IsNull(value)
        : (!property.Type.IsValueType || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) && IsAutomatic(property);

    /// <summary>Whether the property holds what it was given, and computes nothing.</summary>
    private static bool IsAutomatic(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(backing => SymbolEqualityComparer.Default.Equals(backing.AssociatedSymbol, property));

    private static bool IsNull(AbstractValue value) => value is ConstantValue { Value: null };

    /// <summary>Whether the text is a JSON object, each hole in it a value, and the field's name none of it.</summary>
    private static bool IsObjectWithout(UrlShape text, string field)
    {
        var (first, last) = text.Pieces.IsEmpty ? (null, null) : (text.Pieces[0].Text, text.Pieces[text.Pieces.Length - 1].Text);
        if (first?.TrimStart().StartsWith("{", StringComparison.Ordinal) != true || last?.TrimEnd().EndsWith("}", StringComparison.Ordinal) != true)
        {
            return false;
        }

        return text.Pieces.All(piece => piece.Text is null || piece.Text.IndexOf(field, StringComparison.OrdinalIgnoreCase) < 0)
            && Enumerable.Range(0, text.Pieces.Length).All(at => text.Pieces[at].Hole is null || IsValue(text.Pieces[at - 1].Text?.TrimEnd(), text.Pieces[at + 1].Text?.TrimStart()));
    }

    private static bool IsValue(string? before, string? after) => (before is [.., '"'] && after is ['"', ..]) || (before is [.., ':'] && after is [',' or '}', ..]);
}
