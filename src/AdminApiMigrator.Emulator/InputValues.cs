using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>
/// What the reader of JSON lets pass though it cannot be: null in a list, and times that no clock of an emulator can come to.
/// </summary>
internal static class InputValues
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Looked = [];

    /// <summary>The path and the reason of the first such value; null when there is none.</summary>
    /// <param name="value">What was read.</param>
    public static (string Path, string Reason)? ProblemOf(object value) => Below(value) is var (path, reason) ? ("$" + path, reason) : null;

    private static (string Path, string Reason)? Below(object owner)
    {
        foreach (var property in Looked.GetOrAdd(owner.GetType(), LookedAt))
        {
            var problem = property.GetValue(owner) switch
            {
                DateTimeOffset time when !EmulatorClock.Covers(time) => ("", "the time is not between the years 1970 and 2999"),
                IEnumerable items => In(items),
                _ => null,
            };
            if (problem is var (path, reason))
            {
                return ($".{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}{path}", reason);
            }
        }

        return null;
    }

    private static (string Path, string Reason)? In(IEnumerable items)
    {
        var index = 0;
        foreach (var item in items)
        {
            var problem = item switch
            {
                null => ("", "the item is null"),
                string => null,
                _ => Below(item),
            };
            if (problem is var (path, reason))
            {
                return ($"[{index}]{path}", reason);
            }

            index++;
        }

        return null;
    }

    // What an identity provider or a policy sends as it likes is not looked into.
    private static PropertyInfo[] LookedAt(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property =>
            property.PropertyType == typeof(DateTimeOffset) || property.PropertyType == typeof(DateTimeOffset?)
            || (property.PropertyType.IsAssignableTo(typeof(IEnumerable)) && property.PropertyType != typeof(string)
                && !property.PropertyType.IsAssignableTo(typeof(JsonNode)))),
    ];
}
