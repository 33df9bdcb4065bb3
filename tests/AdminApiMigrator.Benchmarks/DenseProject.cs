using System.Text;

namespace AdminApiMigrator.Benchmarks;

/// <summary>Writes a project in which every second file calls the service: the most that the analyzers can be given to do.</summary>
internal static class DenseProject
{
    /// <summary>Writes the project and gives back its path.</summary>
    /// <param name="folder">Where; what is there is overwritten.</param>
    /// <param name="files">How many files.</param>
    /// <param name="hasOneCall">Whether a calling file has a single call among other code, as most have, and not six.</param>
    public static string Write(string folder, int files, bool hasOneCall)
    {
        folder = Path.Combine(folder, hasOneCall ? "OneCall" : "Dense");
        Directory.CreateDirectory(folder);
        var project = Path.Combine(folder, Path.GetFileName(folder) + ".csproj");
        File.WriteAllText(project, """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
        for (var i = 0; i < files; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"File{i:0000}.cs"), i % 2 == 0 ? Plain(i) : hasOneCall ? CallingOnce(i) : Calling(i));
        }

        return project;
    }

    private static string Plain(int number)
    {
        var code = new StringBuilder($$"""
            namespace Dense;

            public sealed record Row{{number}}(int Id, string Name, DateTimeOffset Seen, IReadOnlyList<string> Tags);

            public sealed class Store{{number}}
            {
                private readonly Dictionary<int, Row{{number}}> _rows = new();

            """);
        for (var method = 0; method < 4; method++)
        {
            code.Append($$"""

                public List<string> Query{{method}}(IReadOnlyList<Row{{number}}> rows, string prefix, int limit)
                {
                    var found = new List<string>();
                    for (var i = 0; i < rows.Count && found.Count < limit; i++)
                    {
                        var row = rows[i];
                        if (_rows.TryGetValue(row.Id + {{method}}, out var known) && known.Tags.Count > limit)
                        {
                            found.Add(known.Name + "/" + row.Name);
                        }
                        else if (row.Name.StartsWith(prefix, StringComparison.Ordinal))
                        {
                            _rows[row.Id] = row with { Name = row.Name.ToUpperInvariant() };
                        }
                    }

                    return found;
                }

                """.Replace("\n", "\n    ", StringComparison.Ordinal));
        }

        return code.Append("}\n").ToString();
    }

    /// <summary>One call in a class, beside a class that makes none.</summary>
    private static string CallingOnce(int number) => $$"""
        namespace Dense;

        public sealed class Job{{number}}(HttpClient http, string orgId)
        {
            public async Task<bool> SuspendAsync(string accountId, CancellationToken cancellation)
            {
                var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null, cancellation);
                return response.IsSuccessStatusCode;
            }
        }

        """ + Plain(number).Replace("namespace Dense;", "", StringComparison.Ordinal);

    private static string Calling(int number) => $$"""
        using System.Net.Http.Json;

        namespace Dense;

        public sealed class Job{{number}}(HttpClient http, string orgId)
        {
            private const string Root = "https://api.atlassian.com/admin/v1/orgs/";

            public async Task<bool> SuspendAsync(string accountId, CancellationToken cancellation)
            {
                var response = await http.PostAsync($"{Root}{orgId}/directory/users/{accountId}/suspend-access", null, cancellation);
                return response.IsSuccessStatusCode;
            }

            public async Task RestoreAsync(IEnumerable<string> accountIds)
            {
                foreach (var accountId in accountIds.Distinct())
                {
                    using var response = await http.PostAsync(Root + orgId + "/directory/users/" + accountId + "/restore-access", null);
                    response.EnsureSuccessStatusCode();
                }
            }

            public async Task RemoveAsync(string accountId) => await http.DeleteAsync(string.Format("{0}{1}/directory/users/{2}", Root, orgId, accountId));

            public async Task<string> CreateGroupAsync(string name)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, UrlOf("groups")) { Content = JsonContent.Create(new { name, description = "made by a job" }) };
                request.Headers.Add("X-Job", "{{number}}");
                var response = await http.SendAsync(request);
                return await response.Content.ReadAsStringAsync();
            }

            public Task AddAsync(string groupId, string accountId) => http.PostAsJsonAsync(UrlOf("groups/" + groupId + "/memberships"), new { account_id = accountId });

            public async Task<IReadOnlyList<string>> ManagedAsync()
            {
                var found = new List<string>();
                for (string? url = Root + orgId + "/users"; url is not null;)
                {
                    var page = await http.GetFromJsonAsync<Page{{number}}>(url);
                    found.AddRange(page!.Names.Where(name => name.Length > 0));
                    url = page.Next;
                }

                return found;
            }

            public string Describe(IEnumerable<string> names)
            {
                var lines = names.Select((name, index) => $"{index}: {name}").ToArray();
                return lines.Length == 0 ? "nobody" : lines[0];
            }

            private string UrlOf(string tail) => Root + orgId + "/directory/" + tail;
        }

        public sealed record Page{{number}}(IReadOnlyList<string> Names, string? Next);

        """;
}
