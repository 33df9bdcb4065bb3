using System.Reflection;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Client.Tests.Operations;

/// <summary>The rules, and where the client has the operations that they list.</summary>
internal static class CatalogueOperation
{
    /// <summary>The rules of the repository, which must be valid.</summary>
    public static RuleSet Rules { get; } = ReadRules();

    /// <summary>The operations that the client has as generated methods.</summary>
    public static IEnumerable<Entry> Generated =>
        Rules.Entries.Where(entry => entry.Translation is null && entry.Node.Text("handwritten") != "true");

    /// <summary>The parts of the client by the name of their property.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> Parts { get; } =
        typeof(AdminApiClient).GetProperties().ToDictionary(property => property.Name);

    /// <summary>The public methods of all parts that name a route.</summary>
    public static IEnumerable<(MethodInfo Method, string Route)> Methods =>
        from part in Parts.Values
        from method in part.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let route = method.GetCustomAttribute<RouteAttribute>()?.Route
        where route is not null
        select (method, route);

    /// <summary>The part and the method of an operation, as the catalogue names them.</summary>
    public static (PropertyInfo Part, MethodInfo Method) Of(Entry entry)
    {
        var call = entry.Translation is { } translation ? $"V1.{translation.Text("v1")}" : ClientMethods.CallOf(Rules, entry);
        var part = Assert.Contains(call.Split('.')[0], Parts);
        var overloads = part.PropertyType.GetMethods().Where(method => method.Name == call.Split('.')[1]).ToList();
        Assert.Single(overloads.Select(method => method.GetCustomAttribute<RouteAttribute>()?.Route).Distinct());
        return (part, overloads[0]);
    }

    private static RuleSet ReadRules()
    {
        var problems = new ProblemLog();
        return RuleReader.ReadFolder(Repository.File("rules"), problems)
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, problems.Problems));
    }
}
