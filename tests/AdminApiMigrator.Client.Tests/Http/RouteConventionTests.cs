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
        var method = Assert.Single(Methods(typeof(UsersClient).Assembly.GetType($"AdminApiMigrator.Client.{type}")!), m => m.Name == name);

        Assert.True(method.IsVirtual);
        Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType);
        var route = method.GetCustomAttribute<RouteAttribute>()?.Route;
        Assert.NotNull(route);
        Assert.Matches("^(GET|POST|DELETE) /admin/v[12]/orgs/\\{orgId\\}/", route);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Parameters_StandInTheOrderOfTheRoute(string type, string name)
    {
        var method = Methods(typeof(UsersClient).Assembly.GetType($"AdminApiMigrator.Client.{type}")!).Single(m => m.Name == name);
        var placeholders = method.GetCustomAttribute<RouteAttribute>()!.Route.Split('/')
            .Where(s => s.StartsWith('{')).Select(s => s.Trim('{', '}')).Where(p => p != "directoryId").ToList();

        Assert.Equal(placeholders, method.GetParameters().Take(placeholders.Count).Select(p => p.Name));
    }

    [Fact]
    public void AllTwelveRemovedRequests_HaveAMethod()
        => Assert.Equal(12, Methods(typeof(V1Client)).Count(m => m.GetCustomAttribute<RouteAttribute>() is not null));

    private static IEnumerable<MethodInfo> Methods(Type type)
        => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName);
}
