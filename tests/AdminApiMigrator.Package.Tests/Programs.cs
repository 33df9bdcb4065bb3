using System.Text;

namespace AdminApiMigrator.Package.Tests;

/// <summary>Small customers' files. A line <c>// next: ID</c> says what the line below it is reported as.</summary>
internal static class Programs
{
    /// <summary>Its first hit is one that no fix touches.</summary>
    public const string UnfixableFirst = """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        namespace Contoso;

        public class Aaa
        {
            public async Task<string> Customers(HttpClient http, string orgId)
            {
                // next: AAM1002
                var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search", new { accountTypes = new[] { "customer" } });
                return await response.Content.ReadAsStringAsync();
            }

            public async Task Restore(HttpClient http, string orgId, string accountId)
            {
                // next: AAM1001
                var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access", null);
                response.EnsureSuccessStatusCode();
            }
        }

        """;

    /// <summary>Several hits of several endpoints that together need one using, in both forms of a rewrite.</summary>
    public const string SeveralHits = """
        using System.Net;
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Contoso;

        public class Leaver
        {
            private const string Root = "https://api.atlassian.com/admin/v1/orgs/";

            private readonly HttpClient http = new HttpClient();

            public async Task Suspend(string orgId, string accountId)
            {
                // next: AAM1001
                var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null);
                response.EnsureSuccessStatusCode();
            }

            public async Task<bool> TrySuspend(string orgId, string accountId)
            {
                // next: AAM1001
                var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null);
                return response.StatusCode == HttpStatusCode.OK;
            }

            public async Task Remove(string orgId, string accountId)
            {
                // next: AAM1001
                var response = await http.DeleteAsync(Root + orgId + "/directory/users/" + accountId);
                response.EnsureSuccessStatusCode();
            }

            public async Task Leave(string orgId, string groupId, string accountId)
            {
                // next: AAM1001
                var response = await http.DeleteAsync($"{Root}{orgId}/directory/groups/{groupId}/memberships/{accountId}");
                response.EnsureSuccessStatusCode();
            }
        }

        """;

    /// <summary>A person has said no.</summary>
    public const string Silenced = """
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Contoso;

        public class Silenced
        {
            public async Task Suspend(HttpClient http, string orgId, string accountId)
            {
        #pragma warning disable AAM1001, AAM1002 // goes with the old service
                var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null);
        #pragma warning restore AAM1001, AAM1002
                response.EnsureSuccessStatusCode();
            }
        }

        """;

    /// <summary>Living endpoints, another host, a comment, a log text.</summary>
    public const string Calm = """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Contoso;

        public class Calm
        {
            // POST https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access
            public async Task Read(HttpClient http, string orgId, string accountId)
            {
                Console.WriteLine("see https://api.atlassian.com/admin/v1/orgs/x/users/search");
                await http.GetStringAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users");
                await http.GetStringAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates");
                await http.PostAsync($"https://id.contoso.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null);
                await http.DeleteAsync($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/d/users/{accountId}");
            }
        }

        """;

    /// <summary>One call that only one target framework sees, one that only the other sees, and one for both.</summary>
    public const string Conditional = """
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Contoso;

        public class Linked
        {
            public async Task Run(HttpClient http, string orgId, string accountId)
            {
        #if NETSTANDARD
                var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null);
                response.EnsureSuccessStatusCode();
        #else
                var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}");
                response.EnsureSuccessStatusCode();
        #endif
            }

            public async Task Restore(HttpClient http, string orgId, string accountId)
            {
                var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access", null);
                response.EnsureSuccessStatusCode();
            }
        }

        """;

    /// <summary>As an editor on Windows saves it: byte-order mark, CRLF, no last line end.</summary>
    public static byte[] SavedOnWindows(string text)
        => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.TrimEnd('\n').Replace("\n", "\r\n"))];

    /// <summary>The findings that the comments of a file announce.</summary>
    public static IEnumerable<(string File, int Line, string Id)> Announced(string file, string text)
        => text.Split('\n').Index()
            .Where(static line => line.Item.TrimStart().StartsWith("// next: ", StringComparison.Ordinal))
            .Select(line => (file, line.Index + 2, line.Item.Trim()["// next: ".Length..]));
}
