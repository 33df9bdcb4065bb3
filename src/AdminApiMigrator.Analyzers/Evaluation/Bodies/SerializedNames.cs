using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation;

/// <summary>The names that serializers give to members.</summary>
internal static class SerializedNames
{
    /// <summary>The name that the serializer gives the property.</summary>
    public static string Of(IPropertySymbol property, bool webNames)
    {
        var given = property.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute");
        if (given?.ConstructorArguments is [{ Value: string name }])
        {
            return name;
        }

        return webNames ? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1) : property.Name;
    }

    /// <summary>Serializers write a name in camel, snake or kebab case, whichever they are told.</summary>
    public static bool Is(string name, string field) => string.Equals(name.Replace("_", "").Replace("-", ""), field, StringComparison.OrdinalIgnoreCase);
}
