using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator.Tests;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record WireAnswer(int Status, string Text, HttpResponseHeaders Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? Code => (string?)(Json["errors"] as JsonArray)?[0]?["code"];

    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}

/// <summary>Requests as text, so that a test shows what goes over the wire.</summary>
internal static class Wire
{
    public static string Org => EmulatorSeed.Default.OrganizationId!;

    /// <summary>Sends a request written as "METHOD path"; {org} and {dir} stand for the seed's.</summary>
    public static async Task<WireAnswer> AskAsync(this HttpClient http, string request, string? body = null, string contentType = "application/json")
    {
        var parts = request.Replace("{org}", Org).Replace("{dir}", Contract.Requests.Directory).Split(' ', 2);
        using var message = new HttpRequestMessage(new HttpMethod(parts[0]), parts[1]);
        if (body is not null)
        {
            message.Content = new StringContent(body, Encoding.UTF8, contentType);
        }

        using var response = await http.SendAsync(message);
        return new WireAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers);
    }

    /// <summary>An emulator on a day.</summary>
    public static Task<AdminApiEmulator> StartAsync(string asOf = "2026-06-01", EmulatorSeed? seed = null, EmulatorTrouble? trouble = null, TimeProvider? clock = null) =>
        AdminApiEmulator.StartAsync(seed, new EmulatorOptions
        {
            AsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd"),
            Trouble = trouble ?? new EmulatorTrouble(),
            Clock = clock ?? TimeProvider.System,
        });
}
