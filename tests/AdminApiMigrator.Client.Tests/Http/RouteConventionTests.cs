using System.Reflection;

namespace AdminApiMigrator.Client.Tests.Http;

public class RouteConventionTests
{
    private static readonly string[] NotOneOperation = ["SendAsync", "PostAsync", "DeleteAsync", "PostAsJsonAsync"];

    public static TheoryData<string, string> Operations
    {
        get
        {
            var operations = new TheoryData<string, string>();
            foreach (var type in new[] { typeof(UsersClient), typeof(GroupsClient), typeof(DirectoriesClient), typeof(V1Client) })
            {
                foreach (var name in Methods(type).Select(m => m.Name).Distinct().Except(type == typeof(V1Client) ? NotOneOperation : []))
                {
                    operations.Add(type.Name, name);
                }
            }

            return operations;
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_IsVirtualCancellableAndNamesItsRoute(string type, string name)
    {
        var part = typeof(UsersClient).Assembly.GetType($"AdminApiMigrator.Client.{type}")!;
        var overloads = Methods(part).Where(m => m.Name == name).ToList();

        Assert.All(overloads, method =>
        {
            Assert.True(method.IsVirtual);
            Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType);
        });
        var route = Assert.Single(overloads.Select(method => method.GetCustomAttribute<RouteAttribute>()?.Route).Distinct());
        Assert.NotNull(route);
        Assert.Matches("^(GET|POST|DELETE) /admin/v[12]/orgs/\\{orgId\\}/", route);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Parameters_StandInTheOrderOfTheRoute(string type, string name)
    {
        foreach (var method in Methods(typeof(UsersClient).Assembly.GetType($"AdminApiMigrator.Client.{type}")!).Where(m => m.Name == name))
        {
            var placeholders = method.GetCustomAttribute<RouteAttribute>()!.Route.Split('/')
                .Where(s => s.StartsWith('{')).Select(s => s.Trim('{', '}')).Where(p => p != "directoryId").ToList();

            Assert.Equal(placeholders, method.GetParameters().Take(placeholders.Count).Select(p => p.Name));
        }
    }

    [Fact]
    public void AllTwelveRemovedRequests_HaveAMethod() => Assert.Equal(
        12, Methods(typeof(V1Client)).Select(m => m.GetCustomAttribute<RouteAttribute>()?.Route).OfType<string>().Distinct().Count());

    [Fact]
    public void EachWriteThatReplacesARemovedOne_HasAFormThatDoesNotThrow()
    {
        var writes = Methods(typeof(UsersClient)).Concat(Methods(typeof(GroupsClient)))
            .Where(method => method.Name.StartsWith("Try", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(10, writes.Count);
        Assert.All(writes, tried =>
        {
            var thrown = tried.DeclaringType!.GetMethod(tried.Name["Try".Length..])!;
            Assert.Equal(
                thrown.GetParameters().Select(p => (p.Name, p.ParameterType, p.DefaultValue)),
                tried.GetParameters().Select(p => (p.Name, p.ParameterType, p.DefaultValue)));
            Assert.Equal(thrown.GetCustomAttribute<RouteAttribute>()!.Route, tried.GetCustomAttribute<RouteAttribute>()!.Route);
            Assert.StartsWith(nameof(AdminApiResult), tried.ReturnType.GetGenericArguments()[0].Name);
        });
    }

    private static IEnumerable<MethodInfo> Methods(Type type)
        => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName);
}
