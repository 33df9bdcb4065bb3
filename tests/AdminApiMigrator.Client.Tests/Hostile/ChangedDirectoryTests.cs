using System.Net;
using AdminApiMigrator.Client.Tests.Service;

namespace AdminApiMigrator.Client.Tests.Hostile;

/// <summary>What is remembered of a directory ends: when the service does not know it any more, when time has passed, and never begins for
/// what is no id.</summary>
public class ChangedDirectoryTests
{
    private static readonly Uri Host = new("https://directories.example");

    private readonly TravellingClock _clock = new(new DateTimeOffset(2026, 8, 9, 10, 11, 12, TimeSpan.Zero));
    private readonly List<string> _directories = ["first"];

    public static TheoryData<string> Names => [.. Writes.Names.Where(name => !name.StartsWith("invite"))];

    /// <summary>What the list of directories has in it.</summary>
    public static TheoryData<string, string> NoDirectories => new()
    {
        { "null", "null" },
        { "null beside one", """{"directoryId":"d"},null""" },
        { "an empty id", """{"directoryId":""}""" },
        { "a blank id", """{"directoryId":"  "}""" },
        { "no id", """{"name":"n"}""" },
        { "a null id", """{"directoryId":null}""" },
        { "an id that climbs", """{"directoryId":".."}""" },
        { "an id that stays", """{"directoryId":"."}""" },
        { "all of them", """{"directoryId":"-"}""" },
        { "a long id", $$"""{"directoryId":"{{new string('d', 9000)}}"}""" },
        { "an id that is a list", """{"directoryId":["d"]}""" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task DirectoryMadeAnew_IsAskedForOnceMore(string write)
    {
        var network = new ScriptedNetwork(request => Answer(request, write));
        var api = Open(network);
        Assert.True(await Writes.SendAsync(write, api));

        _directories[0] = "second";

        Assert.True(await Writes.SendAsync(write, api));
        Assert.Equal(2, network.Requests.Count(r => r.EndsWith("/directories?limit=100")));
        Assert.Contains("/second/", network.Requests[^1] + "/");
    }

    [Fact]
    public async Task DirectoryThatIsGoneForTwo_IsRefused()
    {
        var network = new ScriptedNetwork(request => Answer(request, "suspend, typed"));
        var api = Open(network);
        await api.Users.SuspendAsync("o", "u");
        _directories[0] = "second";
        _directories.Add("third");

        await Assert.ThrowsAsync<DirectoryResolutionException>(() => api.Users.SuspendAsync("o", "u"));
    }

    [Fact]
    public async Task UserThatIsNotThere_CostsOneQuestionAtMost()
    {
        var network = new ScriptedNetwork(request => request.Method == HttpMethod.Get ? Writes.Prepare(request)
            : Writes.Json("""{"errors":[{"code":"ADMIN-UAM-404-1"}]}""", 404));
        var api = Open(network);

        await Assert.ThrowsAsync<AdminApiException>(() => api.Users.SuspendAsync("o", "u"));
        await Assert.ThrowsAsync<AdminApiException>(() => api.Users.SuspendAsync("o", "u"));

        // The first call had just asked, and nothing is written twice where the directory is the same.
        Assert.Equal(["GET", "POST", "POST", "GET"], network.Requests.Select(r => r.Split(' ')[0]));
    }

    [Fact]
    public async Task CodeOfAUser_AsksForNoDirectory()
    {
        var network = new ScriptedNetwork(request => request.Method == HttpMethod.Get ? Writes.Prepare(request)
            : Writes.Json("""{"errors":[{"code":"ADMIN-404-8"}]}""", 404));
        var api = Open(network);

        await Assert.ThrowsAsync<AdminApiException>(() => api.Users.SuspendAsync("o", "u"));
        await Assert.ThrowsAsync<AdminApiException>(() => api.Users.SuspendAsync("o", "u"));

        Assert.Equal(["GET", "POST", "POST"], network.Requests.Select(r => r.Split(' ')[0]));
    }

    [Fact]
    public async Task SecondDirectoryThatAppears_IsSeenAfterFiveMinutes()
    {
        var network = new ScriptedNetwork(request => Answer(request, "suspend, typed"));
        var api = Open(network);
        await api.Users.SuspendAsync("o", "u");
        _directories.Add("second");
        _clock.Advance(TimeSpan.FromMinutes(4));
        await api.Users.SuspendAsync("o", "u");

        _clock.Advance(TimeSpan.FromMinutes(2));

        await Assert.ThrowsAsync<DirectoryResolutionException>(() => api.Users.SuspendAsync("o", "u"));
    }

    [Theory]
    [MemberData(nameof(NoDirectories))]
    public async Task WhatIsNoDirectory_IsRefusedAndNotRemembered(string what, string entries)
    {
        var mended = false;
        var network = new ScriptedNetwork(request => request.Method == HttpMethod.Get
            ? Writes.Json(mended ? """{"data":[{"directoryId":"d"}]}""" : $$"""{"data":[{{entries}}]}""")
            : new HttpResponseMessage(HttpStatusCode.NoContent));
        var api = Open(network);

        var refusal = await Assert.ThrowsAsync<AdminApiException>(() => api.Users.SuspendAsync("o", "u"));
        Assert.True(refusal.Message.Length < 600, what);
        Assert.Single(network.Requests);
        await Assert.ThrowsAsync<AdminApiException>(() => api.V1.SuspendUserAccessAsync("o", "u"));
        mended = true;

        await api.Users.SuspendAsync("o", "u");
        Assert.EndsWith("/directories/d/users/u/suspend", network.Requests[^1]);
    }

    private AdminApiClient Open(ScriptedNetwork network) => new(
        new Connection(new HttpClient(network) { BaseAddress = Host }, ServiceRoot.FromBaseAddress(Host)),
        new DirectoryCache(clock: _clock));

    private HttpResponseMessage Answer(HttpRequestMessage request, string write)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (path.EndsWith("/directories"))
        {
            return Writes.Json($$"""{"data":[{{string.Join(",", _directories.Select(d => $$"""{"directoryId":"{{d}}"}"""))}}]}""");
        }

        // A search in a directory that is gone finds nothing.
        return path.Contains($"/directories/{_directories[0]}/") || path.Contains("/directories/-/")
            ? Writes.IsWrite(request) ? Writes.Done(write) : Writes.Prepare(request)
            : path.EndsWith("/search") ? Writes.Json("""{"data":[]}""")
            : Writes.Json("""{"errors":[{"code":"ADMIN-UAM-404-1","detail":"no such directory"}]}""", 404);
    }
}
