namespace AdminApiMigrator.Benchmarks.InProcess;

/// <summary>A program that no person writes, or only once.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Write">Its one file.</param>
/// <param name="Calls">How many calls of a removed endpoint it holds; a limit that is reached must say so, so fewer findings are a
/// loss.</param>
internal sealed record HostileProgram(string Name, Func<string> Write, int Calls = 0);

/// <summary>Programs that must stay cheap and must not lose a call without a word. A new one is a row.</summary>
internal static class HostilePrograms
{
    private const string Root = "https://api.atlassian.com/admin/v1/orgs/";
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Net.Http; using "
        + "System.Text; using System.Threading.Tasks;\n";
    private const string Job = "public sealed class Job(HttpClient http, string org)";
    private const string Tail = "/directory/users/{id}/suspend-access";

    /// <summary>All rows.</summary>
    public static readonly IReadOnlyList<HostileProgram> All = [.. Sizes, .. Growth, .. Circles, .. Broken, .. Depths];

    private static HostileProgram[] Sizes =>
    [
        new("one literal of 10 MB", static () => Member($"public Task M() => http.GetAsync(\"{Root}\" + org + "
            + $"\"/users?x={new string('a', 10_000_000)}\");")),
        new("20,000 literals added up", static () => Member($"public string M() => \"{Root}\"{Repeat(20_000, static _ => " + \"a\"")};")),
        new("20,000 operands of a URL", static () => Member($"public Task M(string id) => http.GetAsync(\"{Root}\" + "
            + $"org{Repeat(20_000, static _ => " + \"/a\"")});")),
        new("3,000 calls nested", static () => Member($"static string S(string s) => s; public Task M() => "
            + $"http.GetAsync({Repeat(3_000, static _ => "S(")}\"{Root}\"{new string(')', 3_000)});")),
        new("3,000 calls chained", static () => Member($"public string M(StringBuilder b) => "
            + $"b{Repeat(3_000, static _ => ".Append(org)")}.Append(\"{Root}\").ToString();")),
        new("5,000 interpolations, each of the one before", static () => Statements(
            $"var u0 = \"{Root}\" + org;\n{Repeat(5_000, static i => $"var u{i + 1} = $\"{{u{i}}}\";\n")}await http.GetAsync(u5000);")),
        new("switch of 20,000 arms", static () => Member(
            $"static string P(int k) => k switch {{\n{Repeat(20_000, static i => $"{i} => \"/users/{i}\",\n")}_ => \"\" }};\n"
                + $"public Task M(int k) => http.GetAsync(\"{Root}\" + org + P(k));")),
        new("initializer of 200,000 entries", static () => Member(
            $"static readonly string[] All = {{ {Repeat(200_000, static i => $"\"/users/{i}\",")} }};\n"
                + $"public Task M(int k) => http.GetAsync(\"{Root}\" + org + All[k]);")),
        new("dictionary of 20,000 entries", static () => Member(
            $"static readonly Dictionary<string, string> All = new() {{ {Repeat(20_000, static i => $"[\"k{i}\"] = \"/users/{i}\",\n")} "
                + $"}};\npublic Task M(string k) => http.GetAsync(\"{Root}\" + org + All[k]);")),
        new("5,000 chained constants", static () => Member(
            $"const string K0 = \"{Root}\";\n{Repeat(5_000, static i => $"const string K{i + 1} = K{i} + \"\";\n")}public Task M(string "
                + $"id) => http.DeleteAsync(K5000 + org + \"/directory/users/\" + id);"),
            Calls: 1),
    ];

    private static HostileProgram[] Growth =>
    [
        new("constant doubled 18 times", static () => Member(
            $"const string K0 = \"{Root}\";\n{Repeat(18, static i => $"const string K{i + 1} = K{i} + K{i};\n")}public Task M() => "
                + $"http.GetAsync(K18 + org);")),
        new("local doubled 64 times", static () => Statements(
            $"var u0 = \"{Root}\" + org;\n{Repeat(64, static i => $"var u{i + 1} = u{i} + u{i};\n")}await http.GetAsync(u64);")),
        new("text replaced by itself", static () => Statements(
            $"var u = \"{Root}\";\n{Repeat(40, static _ => "u = u.Replace(\"/\", u);\n")}await http.GetAsync(u + org);")),
        new("text joined with itself", static () => Statements(
            $"var u = \"{Root}\";\n{Repeat(40, static _ => "u = string.Join(u, u, u, org);\n")}await http.GetAsync(u);")),
        new("text that grows in a loop", static () => Statements($"var u = \"{Root}\";\nwhile (id.Length > 0) {{ u = u + u + org; u += u; "
            + $"}}\nawait http.GetAsync(u);")),
        new("format with a width of 2 GB", static () => Statements($"await http.GetAsync(string.Format(\"{Root}{{0,2000000000}}\", "
            + $"org));")),
        new("interpolation with a width of 2 GB", static () => Statements(
            $"await http.GetAsync($\"{Root}{{org,2000000000}}{{1:D999999999}}\");")),
        new("PadLeft of 2 GB", static () => Statements($"await http.GetAsync(\"{Root}\".PadLeft(2000000000) + new string('a', 2000000000) "
            + $"+ org);")),
        new("32 segments under conditions", static () => Statements(
            $"{Repeat(32, static i => $"var s{i} = id.Length > {i} ? \"users\" : \"groups\";\n")}await "
                + $"http.DeleteAsync($\"{Root}{{org}}/directory{Repeat(32, static i => $"/{{s{i}}}")}\");")),
        new("64 diamonds of values", static () => Statements(
            $"var u0 = $\"{Root}{{org}}/directory/users/{{id}}\";\n"
                + $"{Repeat(64, static i => $"var u{i + 1} = id.Length > {i} ? u{i} : u{i} + \"\";\n")}await http.PostAsync(u64 + "
                + $"\"/suspend-access\", null);"),
            Calls: 1),
        new("64 diamonds of methods", static () => Member(
            $"public Task Start(string id) => A0(\"users/\" + id + \"/suspend-access\");\n"
            + Repeat(64, static i => i == 63
                ? $"Task A{i}(string u) => http.PostAsync($\"{Root}{{org}}/directory/{{u}}\", null);\nTask B{i}(string u) => A{i}(u);\n"
                : $"Task A{i}(string u) => u.Length > {i} ? A{i + 1}(u) : B{i + 1}(u);\nTask B{i}(string u) => u.Length > {i} ? "
                + $"B{i + 1}(u) : A{i + 1}(u);\n")),
            Calls: 1),
    ];

    private static HostileProgram[] Circles =>
    [
        new("lambdas that call themselves", static () => Statements($"Func<string, string> f = null!; f = s => f(s) + \"{Root}\"; await "
            + $"http.GetAsync(f(f(org)));")),
        new("methods that call themselves", static () => Member($"string P(string s) => P(P(s + \"{Root}\")); public Task M() => "
            + $"http.GetAsync(P(org));")),
        new("properties that read each other", static () => Member($"string A => B + \"{Root}\"; string B => C + A; string C => A + B; "
            + $"public Task M() => http.GetAsync(A + B + C);")),
        new("constants that need each other", static () => Member($"const string A = B + \"{Root}\"; const string B = A; public Task M() "
            + $"=> http.GetAsync(A);")),
        new("fields that need each other", static () => Member(
            $"static readonly string[] A = {{ B[0], B[1] }}, B = {{ A[0], A[1], \"{Root}\" }}; public Task M(int i) => http.GetAsync(A[i] "
                + $"+ B[i]);")),
        new("classes below themselves", static () => Usings + $"class A : B {{ public virtual string P => base.P + \"{Root}\"; }} class B "
            + $": A {{ Task M(HttpClient h) => h.GetAsync(P); }}"),
        new("generic types that grow", static () => Usings + $"class G<T> {{ public static string P => G<G<T>>.P + G<T[]>.P + \"{Root}\"; "
            + $"static Task M(HttpClient h) => h.GetAsync(P); }}"),
        new("objects that hold themselves", static () => Usings
            + $"record Node(Node Next, string Url) {{ Task M(HttpClient h) {{ var a = new Node(null!, \"{Root}\"); a = a with {{ Next = "
            + $"a, Url = a.Url + a.Next.Url }}; return h.GetAsync(a.Next.Next.Url); }} }}"),
        new("64 methods that call each other", static () => Member(
            "public Task Start(string id) => M0(\"users/\" + id, 3);\n"
            + Repeat(64, static i => $"async Task M{i}(string u, int k) {{ if (k == 0) await "
            + $"http.DeleteAsync($\"{Root}{{org}}/directory/{{u}}\"); else {{ await M{(i + 1) % 64}(u, k - 1); await M{(i + 2) % 64}(u, k "
            + $"- 1); }} }}\n")),
            Calls: 1),
        new("an iterator over itself", static () => Member(
            $"IEnumerable<string> P(string s) {{ yield return s; foreach (var x in P(s + \"{Root}\")) yield return x + s; }} public async "
                + $"Task M() {{ foreach (var u in P(org)) await http.GetAsync(u); }}")),
    ];

    private static HostileProgram[] Broken =>
    [
        new("partial methods without a body", static () => Usings + $"partial class C {{ partial string P(); public partial string Q {{ "
            + $"get; }} Task M(HttpClient h) => h.GetAsync(\"{Root}\" + P() + Q); }}"),
        new("code that does not parse", static () => Usings + $"class C {{ Task M(HttpClient h => h.PostAsync(\"{Root}\" + ; "
            + $"{Repeat(2_000, static _ => "{ ( [ \" ")} }}"),
        new("NUL characters", static () => Usings + $"class C {{ Task M(HttpClient h) => h.GetAsync(\"{Root}\0\0\" + \"\\0\"); \0\0 }}"),
        new("#line into other files", static () => Usings + $"class C {{\n#line 16707565 \"other.cs\"\nTask M(HttpClient h, string org) "
            + $"=> h.DeleteAsync($\"{Root}{{org}}/directory/groups/1\");\n#line hidden\n}}", Calls: 1),
        new("file types and unsafe code", static () => Usings
            + $"file unsafe class C {{ Task M(HttpClient h, char* org) {{ var s = new string(org) + *org; fixed (char* p = s) {{ s += "
            + $"p[1]; }} return h.DeleteAsync(\"{Root}\" + s + \"/directory/groups/1\"); }} }}",
            Calls: 1),
        new("10,000 unclosed braces", static () => Usings + $"class C {{ string orgs = \"{Root}\"; void M() {{ {new string('{', 10_000)}"),
    ];

    private static HostileProgram[] Depths =>
    [
        new("interpolations nested 60 deep", static () => Statements(
            $"await http.GetAsync({Repeat(60, static _ => "$\"{")}\"{Root}\"{Repeat(60, static _ => "}\"")} + org);")),
        new("3 forwarding methods in a row", static () => Forwarding(3), Calls: 1),
        new("16 forwarding methods in a row", static () => Forwarding(16), Calls: 1),
        new("64 forwarding methods in a row", static () => Forwarding(64), Calls: 1),
        new("100 links of an interpolation chain", static () => Statements(
            $"var u0 = $\"{Root}{{org}}{Tail}\";\n{Repeat(100, static i => $"var u{i + 1} = $\"{{u{i}}}\";\n")}await http.PostAsync(u100, "
                + $"null);"),
            Calls: 1),
        new("16 levels of an inherited base path", static () => Usings
            + $"abstract class B0(HttpClient http, string org) {{ protected virtual string Base => \"{Root}\" + org; protected Task "
            + $"Send(string p) => http.PostAsync(Base + p, null); }}\n"
            + Repeat(16, static i => $"class B{i + 1}(HttpClient http, string org) : B{i}(http, org) {{ protected override string Base => "
            + $"base.Base + \"\"; }}\n")
            + $"class Job(HttpClient http, string org) : B16(http, org) {{ public Task Go(string id) => Send($\"{Tail}\"); }}",
            Calls: 1),
        new("16 objects around one client", static () => Usings
            + "class W0(HttpClient http) { public Task Send(string u) => http.PostAsync(u, null); }\n"
            + Repeat(16, static i => $"class W{i + 1}(W{i} inner) {{ public Task Send(string u) => inner.Send(u); }}\n")
            + $"class Job(W16 api, string org) {{ public Task Go(string id) => api.Send($\"{Root}{{org}}{Tail}\"); }}",
            Calls: 1),
        new("200 lambdas nested", static () => Statements(
            $"{Repeat(200, static i => $"Func<Task> f{i} = async () => {{\n")}await http.PostAsync($\"{Root}{{org}}{Tail}\", null);\n"
                + $"{Repeat(200, static i => $"}}; await f{199 - i}();\n")}"),
            Calls: 1),
    ];

    private static string Forwarding(int count) => Member(
        $"public Task Start(string id) => M0($\"{Root}{{org}}{Tail}\");\n"
        + Repeat(count, i => $"Task M{i}(string url) => {(i == count - 1 ? "http.PostAsync(url, null)" : $"M{i + 1}(url)")};\n"));

    private static string Member(string member) => $"{Usings}{Job}\n{{\n{member}\n}}\n";

    private static string Statements(string statements) => Member($"public async Task M(string id)\n{{\n{statements}\n}}");

    private static string Repeat(int count, Func<int, string> write) => string.Concat(Enumerable.Range(0, count).Select(write));
}
