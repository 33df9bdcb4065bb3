using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

sealed class RecordingHandler : HttpMessageHandler
{
    public List<(string Method, string Path)> Seen { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Seen.Add((request.Method.Method, request.RequestUri!.AbsolutePath));
        var path = request.RequestUri.AbsolutePath;
        return Task.FromResult(path.EndsWith("/roles/assign", StringComparison.Ordinal) || path == "/admin/v1/orgs/o/directory/groups/g/roles/assign"
            ? new HttpResponseMessage(System.Net.HttpStatusCode.Accepted)
            : new HttpResponseMessage(System.Net.HttpStatusCode.NotFound));
    }
}

static class Check
{
    public static void Single<T>(IEnumerable<T> items, Func<T, bool> holds) => _ = items.Single(holds);
}

sealed class GrantTests
{
    public void Grant_PostsTheRoles(RecordingHandler handler)
    {
        Check.Single(handler.Seen, static seen => seen is ("POST", "/admin/v1/orgs/o/directory/groups/g/roles/assign"));
        Check.Single(handler.Seen, static seen => seen.Path == "https://api.atlassian.com/admin/v1/orgs/o/directory/groups/g/roles/assign");
    }
}
