using System.Collections.Frozen;
using System.Reflection;

namespace AdminApiMigrator.Emulator;

/// <summary>That a method acts on the state for an operation.</summary>
/// <param name="id">The catalogue id.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class EmulatesAttribute(string id) : Attribute
{
    /// <summary>The catalogue id.</summary>
    public string Id { get; } = id;

    /// <summary>What was decided where no source says what the service does, as sentences; null when nothing was.</summary>
    public string? Choice { get; init; }
}

/// <summary>The operations that act on the state. All others answer from their schema.</summary>
internal static class Actions
{
    private static readonly FrozenDictionary<string, (Func<Call, Answer> Act, string? Choice)> ById =
        (from type in typeof(Actions).Assembly.GetTypes()
         where type.Namespace == typeof(Actions).Namespace
         from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
         from attribute in method.GetCustomAttributes<EmulatesAttribute>()
         select (attribute, act: method.CreateDelegate<Func<Call, Answer>>()))
        .ToFrozenDictionary(action => action.attribute.Id, action => (action.act, action.attribute.Choice));

    /// <summary>The ids of the operations.</summary>
    public static IEnumerable<string> Ids => ById.Keys;

    /// <summary>What an operation does; null when it answers from its schema.</summary>
    public static Func<Call, Answer>? Find(string id) => ById.TryGetValue(id, out var action) ? action.Act : null;

    /// <summary>What was decided for an operation.</summary>
    public static string? ChoiceOf(string id) => ById.TryGetValue(id, out var action) ? action.Choice : null;
}
