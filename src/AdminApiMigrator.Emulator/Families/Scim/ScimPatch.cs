using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The operations of a SCIM patch on the attributes of a user.</summary>
internal static class ScimPatch
{
    /// <summary>Applies an operation.</summary>
    /// <exception cref="Refusal">It is none, or too much for the emulator.</exception>
    public static void Apply(JsonObject attributes, JsonObject operation)
    {
        var (path, value) = ((string?)operation["path"], operation["value"]);
        switch (((string?)operation["op"])?.ToUpperInvariant())
        {
            case "REMOVE" when path is not null:
                var (owner, name) = At(attributes, path);
                owner.Remove(name);
                break;
            case "ADD" or "REPLACE" when path is not null && value is not null:
                (owner, name) = At(attributes, path);
                owner[name] = value.DeepClone();
                break;
            case "ADD" or "REPLACE" when path is null && value is JsonObject fields:
                foreach (var (field, content) in fields)
                {
                    (owner, name) = At(attributes, field);
                    owner[name] = content?.DeepClone();
                }

                break;
            default:
                throw Call.Refuse(400, null, "An operation needs op add, replace or remove, and a path or an object as its value.");
        }
    }

    private static (JsonObject Owner, string Name) At(JsonObject attributes, string path)
    {
        // A urn has dots of its own.
        string[] names = path.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) ? [path] : path.Split('.');
        if (path.IndexOfAny(['[', ']', ' ']) >= 0 || names.Length > 2)
        {
            throw Call.Refuse(400, null, $"The path {path} is more than one attribute.");
        }

        if (names.Length == 1)
        {
            return (attributes, names[0]);
        }

        var owner = attributes[names[0]] as JsonObject;
        if (owner is null)
        {
            attributes[names[0]] = owner = [];
        }

        return (owner, names[1]);
    }
}
