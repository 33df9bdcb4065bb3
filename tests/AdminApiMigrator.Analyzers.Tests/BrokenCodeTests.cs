using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace AdminApiMigrator.Analyzers.Tests;

/// <summary>Code as it is while somebody types it: nothing throws, and what can still be read is reported.</summary>
public sealed class BrokenCodeTests
{
    [Theory]
    [InlineData("class C { void M() { http.PostAsync(\"https://api.atlassian.com/admin/v1/orgs/1/users/search\" } }")]
    [InlineData("class C(HttpClient http) { void M() => http.PostAsync(); string orgs = orgs; }")]
    [InlineData("class C(HttpClient http) { void M(Missing orgs) => http.DeleteAsync(orgs.Url + orgs[0] + orgs?.Tail); }")]
    [InlineData("class C { string orgs => orgs; static string A = B + \"orgs\"; static string B = A; void M(HttpClient h) => h.PostAsync(A + B + orgs, null); }")]
    [InlineData("class C { const string A = B + \"orgs\"; const string B = A; void M(HttpClient h) => h.PostAsync(A, null); }")]
    [InlineData("unsafe class C { void M(HttpClient h, char* orgs) { var s = new string(orgs); s += *orgs; h.PostAsync(s, null); } }")]
    [InlineData("class C { async void M(dynamic h, HttpClient c, dynamic orgs) { await h.PostAsync(\"orgs\", null); await c.PostAsync(orgs + \"/orgs\", null); } }")]
    [InlineData("partial class C { partial string Orgs(); void M(HttpClient h) => h.PostAsync(Orgs(), null); }")]
    [InlineData("class C { void M(HttpClient h, string orgs) { goto end; start: orgs += \"/\"; goto start; end: h.PostAsync(orgs, null); } }")]
    [InlineData("class C { void M(HttpClient h, string orgs) { while (true) { orgs = orgs + orgs; orgs += orgs; h.PostAsync(orgs, null); } } }")]
    [InlineData("class C { Task S(HttpClient h, string orgs) => S(h, orgs + \"/orgs\"); void M(HttpClient h) => S(h, \"orgs\"); }")]
    [InlineData("class C : C { C() { BaseAddress = new Uri(\"orgs\"); } void M(C c) => c.PostAsync(\"orgs\", null); }")]
    [InlineData("class C { void M(HttpClient h) { var (m, orgs) = (HttpMethod.Post); var (a, b, c) = orgs; h.SendAsync(new(m, orgs + a)); } }")]
    [InlineData("class C { void M(HttpClient h) { string[] orgs = [..orgs]; h.PostAsync(string.Join(\"/\", orgs), null); h.PostAsync(orgs[9], null); } }")]
    [InlineData("class C { void M(HttpClient h) { foreach (var orgs in orgs) h.PostAsync(orgs, null); foreach (var a in b) foreach (var b in a) h.PostAsync(a + b + \"orgs\", null); } }")]
    [InlineData("class C { void M(HttpClient h) { string[] orgs = orgs[0]; h.PostAsync(orgs[0], null); var (a, b) = (b, a); h.PostAsync(a + b, null); var t = (t.Item1, t.Item2); h.PostAsync(t.Item1, null); } }")]
    [InlineData("class C { static readonly string[] A = { B[0], B[1], B[A.Length] }, B = { A[0], A[1], A[B.Length] }; void M(HttpClient h, int i) => h.PostAsync(A[i] + B[i] + \"orgs\", null); }")]
    [InlineData("class C { HttpRequestMessage M(HttpRequestMessage orgs) { if (orgs == null) return M(M(orgs)); return M(M(M(orgs))); } void N(HttpClient h) => h.SendAsync(M(M(null))); }")]
    [InlineData("class C { const string = \"https://api.atlassian.com/admin/v1/orgs\"; string orgs => ; string [Body = \"orgs\" } interface I { string orgId, [Body Task M(string a\"/v1/orgs/{orgId}/directory/users\"), Headers(\"X\")] }")]
    [InlineData("class C { HttpClient h; readonly StringBuilder orgs = orgs; C() : this() { orgs.Append(orgs); } void M() { M(); orgs.Append(\"orgs\"); h.PostAsync(orgs.ToString(), null); M(); } }")]
    [InlineData("class C(C c, string orgs) : C(c, orgs) { HttpClient h; C D => new C(D, orgs + \"/orgs\"); void M() => h.PostAsync(c.D.D.Root + new C(c, orgs).Root + orgs, null); string Root => c.Root + orgs; }")]
    [InlineData("interface I : I { string Orgs(); string P { get; } } class C : I, D { public string Orgs() => ((I)this).Orgs() + \"/orgs\"; public string P => ((I)this).P + \"orgs\"; void M(HttpClient h, I i) { h.PostAsync(i.Orgs(), null); h.PostAsync(i.P, null); } } class D : C { }")]
    [InlineData("record R(string Orgs) { void M(HttpClient h) { var a = b with { Orgs = a.Orgs + \"orgs\" }; var b = a with { Orgs = b.Orgs }; h.PostAsync(a.Orgs + b.Orgs, null); } }")]
    public async Task UnfinishedOrCircularCode_StaysSilent(string code)
    {
        var test = new CSharpAnalyzerTest<DeprecatedEndpointAnalyzer>
        {
            TestCode = "using System; using System.Net.Http; using System.Threading.Tasks;\n" + code,
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        await test.RunAsync();
    }

    [Theory]
    [InlineData("class C(HttpClient http) { void M(string orgId) { {|AAM1002:http.DeleteAsync(\"https://api.atlassian.com/admin/v1/orgs/\" + orgId + \"/directory/users/1\")|}; missing(); }")]
    [InlineData("{|AAM1002:new HttpClient().PostAsync($\"https://api.atlassian.com/admin/v1/orgs/{args[0]}/users/search\", null)|}; int x = \"\";")]
    [InlineData("class C { Task M(HttpClient h, string a) => {|AAM1002:h.PostAsync(\"https\" + \"://\" + \"api\" + \".atlassian\" + \".com\" + \"/\" + \"admin\" + \"/v1\" + \"/orgs/\" + a + \"/users\" + \"/search\" + \"?\" + a + \"&\" + a + \"&\" + a + \"&\" + a + \"&\" + a + \"&\" + a + \"&\" + a + \"&\" + a + \"&\" + a + \"&\" + a + \"&\" + a + \"&\" + a + \"&\" + a, null)|}; int x = missing; }")]
    public async Task RestOfBrokenCode_IsRead(string code)
    {
        var test = new CSharpAnalyzerTest<DeprecatedEndpointAnalyzer>
        {
            TestCode = "using System; using System.Net.Http; using System.Threading.Tasks;\n" + code,
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        await test.RunAsync();
    }

    [Theory]
    [InlineData(300, "{|AAM1002:http.DeleteAsync($\"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/1\")|}")]
    [InlineData(3000, "http.DeleteAsync($\"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/1\")")]
    public async Task ChainOfCallsThatTheCompilerCannotTake_IsLeftAlone(int calls, string sent)
    {
        var test = new CSharpAnalyzerTest<DeprecatedEndpointAnalyzer>
        {
            TestCode = "using System.Net.Http; using System.Text; using System.Threading.Tasks;\n"
                + $"class C {{ Task M(HttpClient http, string org, StringBuilder log) {{ log{string.Concat(Enumerable.Repeat(".Append(org)", calls))}; return {sent}; }} }}",
        };
        await test.RunAsync();
    }
}
