using System;
using System.Linq.Expressions;
using System.Net.Http;
using System.Threading.Tasks;

public interface IRest
{
    Task<string> PostAsync(string path);
}

public class Mock<T>
{
    public Mock<T> Setup<TResult>(Expression<Func<T, TResult>> call) => this;
    public void Verify<TResult>(Expression<Func<T, TResult>> call) { }
    public Mock<T> When(HttpMethod method, string url) => this;
    public Mock<T> Expect(HttpMethod method, string url) => this;
    public T Object => default!;
}

public static class Substitute
{
    public static T Received<T>(this T rest) => rest;
    public static void Returns<T>(this Task<T> call, T value) { }
}

class AdminTests
{
    private const string Url = "https://api.atlassian.com/admin/v1/orgs/1/users/search";

    public void Run(Mock<IRest> mock, IRest rest, HttpMethod method)
    {
        mock.Setup(x => x.PostAsync("/admin/v1/orgs/1/users/search"));
        mock.Verify(x => x.PostAsync(Url));
        mock.When(HttpMethod.Post, Url).Expect(HttpMethod.Post, "https://api.atlassian.com/admin/v1/orgs/1/groups/search");
        rest.Received().PostAsync(Url);
        rest.PostAsync("/admin/v1/orgs/1/directory/groups").Returns("{}");
        AssertSent("POST", "/admin/v1/orgs/1/users/search");
    }

    private static void AssertSent(string method, string path) { }
}
