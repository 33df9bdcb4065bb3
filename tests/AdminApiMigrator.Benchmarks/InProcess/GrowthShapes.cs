namespace AdminApiMigrator.Benchmarks.InProcess;

/// <summary>Programs of one idiom that grow in one dimension.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Start">The smallest size.</param>
/// <param name="Write">The files of a size.</param>
internal sealed record GrowthShape(string Name, int Start, Func<int, IEnumerable<string>> Write);

/// <summary>The shapes that are measured. A new one is a row.</summary>
internal static class GrowthShapes
{
    private const string Root = "https://api.atlassian.com/admin/v1/orgs/";
    private const string Tail = "/directory/users/{id}/suspend-access";
    private const string Job = "public sealed class Job(HttpClient http, string org)";
    private const string Suspend = $"http.PostAsync($\"{Root}{{org}}{Tail}\", null)";

    private const string Api = $$"""
        public sealed class Api(HttpClient http, string org)
        {
            public async Task<string> SendAsync(HttpMethod method, string path)
            {
                using var request = new HttpRequestMessage(method, "{{Root}}" + org + path);
                using var response = await http.SendAsync(request);
                return await response.Content.ReadAsStringAsync();
            }
        """;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;

        namespace Growing;


        """;

    /// <summary>All rows.</summary>
    public static readonly IReadOnlyList<GrowthShape> All = [.. InOneMethod, .. Chains, .. Classes, .. Tables];

    private static GrowthShape[] InOneMethod =>
    [
        new("findings in methods of their own", 25, static n => Class(
            Job,
            n,
            static i => $"public async Task M{i}(string id) {{ using var r = await {Suspend}; r.EnsureSuccessStatusCode(); }}")),
        new("findings in one method", 25, static n => Method(n, static i => $"using (var r{i} = await {Suspend}) {{ "
            + $"r{i}.EnsureSuccessStatusCode(); }}")),
        new("one response variable reused", 25, static n => Method(n, static _ => $"r = await {Suspend}; r.EnsureSuccessStatusCode();",
            "HttpResponseMessage r;")),
        new("one url variable reassigned before each call", 25, static n => Method(
            n,
            static _ => $"url = $\"{Root}{{org}}{Tail}\"; await http.PostAsync(url, null);",
            "string url;")),
        new("appends to one url under conditions", 10, static n => Method(
            n,
            static i => $"if (k > {i}) url += \"&p{i}=\" + k;",
            $"var k = id.Length; var url = $\"{Root}{{org}}/users?x=1\";",
            "await http.GetAsync(url);")),
        new("string builder appends", 10, static n => Method(
            n,
            static i => $"text.Append(\"&p{i}=\").Append(id);",
            $"var text = new System.Text.StringBuilder(\"{Root}\").Append(org).Append(\"/users?x=1\");",
            "await http.GetAsync(text.ToString());")),
        new("uses of one response", 25, static n => Method(
            n,
            static i => $"if ((int)r.StatusCode == {i}) k += {i};",
            $"var k = 0; var r = await {Suspend};")),
        new("operands of one concatenation", 25, static n => Method(
            1,
            _ => $"await http.GetAsync(\"{Root}\" + org + \"/users?x=\"{Join(n, static i => $" + id + \"&p{i}=\"", "")});")),
    ];

    private static GrowthShape[] Chains =>
    [
        new("constants, each of the one before", 25, static n =>
        [
            Usings + $"public static class K\n{{\n    public const string K0 = \"{Root}\";\n"
            + Join(n, static i => $"    public const string K{i + 1} = K{i} + \"\";") + "\n}\n"
            + $"{Job} {{ public Task M(string id) => http.DeleteAsync(K.K{n} + org + \"/directory/users/\" + id); }}",
        ]),
        new("static readonly fields, each of the one before", 10, static n =>
        [
            Usings + $"public static class K\n{{\n    public static readonly string K0 = \"{Root}\";\n"
            + Join(n, static i => $"    public static readonly string K{i + 1} = $\"{{K{i}}}\";") + "\n}\n"
            + $"{Job} {{ public Task M(string id) => http.DeleteAsync(K.K{n} + org + \"/directory/users/\" + id); }}",
        ]),
        new("locals, each of the one before", 10, static n => Method(
            n,
            static i => $"var u{i + 1} = $\"{{u{i}}}\";",
            $"var u0 = $\"{Root}{{org}}/directory/users/{{id}}\";",
            $"await http.DeleteAsync(u{n});")),
        new("forwarding methods in a row", 4, static n => Class(
            Job,
            n,
            i => $"private Task M{i}(string url) => {(i == n - 1 ? "http.PostAsync(url, null)" : $"M{i + 1}(url)")};",
            $"public Task Start(string id) => M0($\"{Root}{{org}}{Tail}\");")),
        new("forwarding classes in a row, a file each", 4, static n =>
        [
            Usings + $"{Job} {{ public Task Go(string id) => new Link0(http).Send($\"{Root}{{org}}{Tail}\"); }}",
            .. Each(n, i => $"public sealed class Link{i}(HttpClient http) {{ public Task Send(string url) => "
                + (i == n - 1 ? "http.PostAsync(url, null); }" : $"new Link{i + 1}(http).Send(url); }}")),
        ]),
        new("methods that call each other", 4, static n => Class(
            Job,
            n,
            i => $"private async Task M{i}(string u, int k) {{ if (k == 0) await http.DeleteAsync(\"{Root}\" + org + \"/directory/\" + u); "
                + $"else {{ await M{(i + 1) % n}(u, k - 1); await M{(i + 2) % n}(u, k - 1); }} }}",
            "public Task Start(string id) => M0(\"users/\" + id, 3);")),
        new("values used twice, each of the one before", 4, static n => Method(
            n,
            static i => $"var u{i + 1} = id.Length > {i} ? u{i} : u{i} + \"\";",
            $"var u0 = $\"{Root}{{org}}/directory/users/{{id}}\";",
            $"await http.PostAsync(u{n} + \"/suspend-access\", null);")),
        new("segments under conditions", 2, static n => Method(
            n,
            static i => $"var s{i} = id.Length > {i} ? \"users\" : \"groups\";",
            "",
            $"await http.DeleteAsync($\"{Root}{{org}}/directory/{Join(n, static i => $"{{s{i}}}", "/")}/{{id}}\");")),
        new("nested lambdas", 4, static n =>
        [
            Usings + $"{Job}\n{{\n    public Task M(string id)\n    {{\n" + Join(n, static i => $"Func<Task> f{i} = async () => {{")
                + $"\nawait {Suspend};\n"
            + Join(n, i => $"}}; {(i == n - 1 ? "return f0();" : $"await f{n - 1 - i}();")}") + "\n    }\n}\n",
        ]),
    ];

    private static GrowthShape[] Classes =>
    [
        new("depth of classes, each level overriding the base path", 4, static n =>
        [
            Usings + $"public abstract class B0(HttpClient http, string org) {{ protected virtual string Base => \"{Root}\" + org; "
            + "protected Task Send(string path) => http.PostAsync(Base + path, null); }",
            .. Each(n, static i => $"public class B{i + 1}(HttpClient http, string org) : B{i}(http, org) {{ "
                + $"protected override string Base => base.Base + \"\"; public Task Go{i}(string id) => Send($\"{Tail}\"); }}"),
        ]),
        new("callers of one wrapper, one file", 25, static n =>
        [
            Usings + Api + "\n" + Join(n, static i => $"    public Task<string> Go{i}(string id) => SendAsync(HttpMethod.Post, "
                + $"$\"{Tail}\");") + "\n}\n",
        ]),
        new("callers of one wrapper, a file each", 25, static n =>
        [
            Usings + Api + "\n}\n",
            .. Each(n, static i => $"public sealed class Caller{i}(Api api) {{ public Task Go(string id) => "
            + $"api.SendAsync(HttpMethod.Post, $\"{Tail}\"); }}"),
        ]),
        new("commands with a path of their own, one executor", 25, static n =>
        [
            Usings + "public abstract class Command { public abstract string Path { get; } public abstract HttpMethod Method { get; } }\n"
            + Executor("Command"),
            .. Each(n, static i => $"public sealed class Command{i}(string id) : Command {{ public override string Path => $\"{Tail}\"; "
                + $"public override HttpMethod Method => HttpMethod.Post; }}\n"
                + $"public sealed class Use{i}(Executor executor) {{ public Task Go(string id) => executor.Run(new Command{i}(id)); }}"),
        ]),
        new("commands over a base constructor", 25, static n =>
        [
            Usings + "public abstract class Command(HttpMethod method, string path) { public string Path { get; } = path; "
            + "public HttpMethod Method { get; } = method; }\n" + Executor("Command"),
            .. Each(n, static i => $"public sealed class Command{i}(string id) : Command(HttpMethod.Post, $\"{Tail}\");\n"
                + $"public sealed class Use{i}(Executor executor) {{ public Task Go(string id) => executor.Run(new Command{i}(id)); }}"),
        ]),
        new("options objects", 25, static n =>
        [
            Usings + "public sealed class Query { public string Path { get; set; } = \"\"; public HttpMethod Method { get; set; } = "
                + "HttpMethod.Get; }\n"
            + Executor("Query"),
            .. Each(n, static i => $"public sealed class Use{i}(Executor executor) {{ public Task Go(string id) => "
                + $"executor.Run(new Query {{ Method = HttpMethod.Post, Path = $\"{Tail}\" }}); }}"),
        ]),
        new("implementations of one interface", 25, static n =>
        [
            Usings + "public interface IRoute { string Path(string id); }\npublic sealed class Runner(HttpClient http, string org, IRoute "
                + "route) "
            + $"{{ public Task Run(string id) => http.PostAsync(\"{Root}\" + org + route.Path(id), null); }}",
            .. Each(n, static i => $"public sealed class Route{i} : IRoute {{ public string Path(string id) => $\"{Tail}\"; }}"),
        ]),
        new("typed clients", 25, static n =>
        [
            Usings + "public static class Setup { public static void Add(IServiceCollection services) {\n"
            + Join(n, static i => $"services.AddHttpClient<Client{i}>(c => c.BaseAddress = new Uri(\"https://api.atlassian.com/\"));")
            + "\n} }\n",
            .. Each(n, static i => $"public sealed class Client{i}(HttpClient http) {{ public Task Go(string org, string id) => "
                + $"http.PostAsync($\"admin/v1/orgs/{{org}}{Tail}\", null); }}"),
        ]),
        new("named clients", 25, static n =>
        [
            Usings + "public static class Setup { public static void Add(IServiceCollection services) {\n"
            + Join(n, static i => $"services.AddHttpClient(\"c{i}\", c => c.BaseAddress = new Uri(\"https://api.atlassian.com/\"));")
            + "\n} }\n",
            .. Each(n, static i => $"public sealed class Client{i}(IHttpClientFactory factory) {{ public Task Go(string org, string id) => "
                + $"factory.CreateClient(\"c{i}\").PostAsync($\"admin/v1/orgs/{{org}}{Tail}\", null); }}"),
        ]),
        new("parts of one partial class", 25, static n => Each(n, static i => "public partial class Job { "
            + (i > 0 ? "" : $"readonly HttpClient http = new(); readonly string org = \"o\"; Task Send(string p) => "
            + $"http.PostAsync(\"{Root}\" + org + p, null); ")
            + $"public Task Go{i}(string id) => Send($\"{Tail}\"); }}")),
        new("classes that share names of methods", 25, static n => Each(n, static i => $"public sealed class Job{i}(HttpClient http, "
            + $"string org) {{ "
            + $"public Task Go(string id) => Send($\"{Tail}\"); Task Send(string p) => http.PostAsync(\"{Root}\" + org + p, null); }}")),
        new("extension methods", 25, static n => Each(n, static i => $"public static class Extensions{i} {{ "
            + $"public static Task Suspend{i}(this HttpClient http, string org, string id) => http.Send{i}($\"{Root}{{org}}{Tail}\"); "
            + $"static Task Send{i}(this HttpClient http, string u) => http.PostAsync(u, null); }}")),
    ];

    private static GrowthShape[] Tables =>
    [
        new("routes in a dictionary, a call each", 25, static n => Class(
            Job,
            n,
            static i => $"public Task M{i}(string id) => http.PostAsync(\"{Root}\" + org + string.Format(Routes[\"r{i}\"], id), null);",
            "static readonly Dictionary<string, string> Routes = new()\n{\n"
            + Join(n, static i => $"[\"r{i}\"] = \"/directory/users/{{0}}/suspend-access\",") + "\n};")),
        new("routes in an array, one loop", 25, static n =>
        [
            Usings + $"{Job}\n{{\nstatic readonly (HttpMethod Method, string Path)[] Routes =\n[\n"
            + Join(n, static i => $"(HttpMethod.Post, \"/directory/users/x{i}/suspend-access\"),")
            + $"\n];\npublic async Task All() {{ foreach (var (m, p) in Routes) {{ using var q = new HttpRequestMessage(m, \"{Root}\" + "
            + $"org + p); "
            + "await http.SendAsync(q); } }\n}\n",
        ]),
        new("arms of one switch", 25, static n =>
        [
            Usings + $"{Job}\n{{\nstatic string P(int k) => k switch\n{{\n"
                + Join(n, static i => $"{i} => \"/directory/users/x{i}/suspend-access\",")
            + $"\n_ => \"/users\",\n}};\npublic Task M(int k) => http.PostAsync(\"{Root}\" + org + P(k), null);\n}}\n",
        ]),
        new("a field written in many methods", 25, static n => Class(
            Job,
            n,
            static i => $"public void Set{i}(string id) {{ _path = $\"{Tail}\"; }}",
            $"string _path = \"\"; public Task M() => http.PostAsync(\"{Root}\" + org + _path, null);")),
        new("a field written and read in many methods", 12, static n => Class(
            Job,
            n,
            static i => $"public Task M{i}(string id) {{ _path = $\"{Tail}\"; return http.PostAsync(\"{Root}\" + org + _path, null); }}",
            "string _path = \"\";")),
        new("lists of ids, joined", 25, static n => Class(
            Job,
            n,
            static i => $"public Task M{i}(IEnumerable<string> ids) {{ var all = new List<string>(); foreach (var id in ids) all.Add(id); "
                + $"return http.GetAsync(\"{Root}\" + org + \"/users?ids=\" + string.Join(\",\", all)); }}")),
        new("fields of one body", 12, static n => Method(
            1,
            _ => $"await http.PostAsync($\"{Root}{{org}}/directory/groups\", System.Net.Http.Json.JsonContent.Create("
                + $"new {{ name = id{Join(n, static i => $", f{i} = id", "")} }}));")),
        new("files with one call", 25, static n => Each(n, static i => $"public sealed class Job{i}(HttpClient http, string org) "
            + $"{{ public async Task M(string id) {{ using var r = await {Suspend}; r.EnsureSuccessStatusCode(); }} }}")),
    ];

    private static string Join(int count, Func<int, string> write, string between = "\n") => string.Join(between, Enumerable.Range(0,
        count).Select(write));

    private static IEnumerable<string> Each(int count, Func<int, string> write) => Enumerable.Range(0, count).Select(i => Usings
        + write(i));

    private static IEnumerable<string> Class(string head, int count, Func<int, string> write, string first = "") =>
        [$"{Usings}{head}\n{{\n{first}\n{Join(count, write)}\n}}\n"];

    private static IEnumerable<string> Method(int count, Func<int, string> write, string first = "", string last = "") =>
        Class(Job, 1, _ => $"public async Task M(string id)\n{{\n{first}\n{Join(count, write)}\n{last}\n}}");

    private static string Executor(string type) => $$"""
        public sealed class Executor(HttpClient http, string org)
        {
            public async Task Run({{type}} one)
            {
                using var request = new HttpRequestMessage(one.Method, "{{Root}}" + org + one.Path);
                using var response = await http.SendAsync(request);
                response.EnsureSuccessStatusCode();
            }
        }
        """;
}
