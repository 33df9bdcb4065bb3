using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

static class LegacyCalls
{
    private static readonly string[] Tails = ["/suspend-access", "/groups/search"];

    public static bool IsLegacy(HttpRequestMessage request) =>
        request.RequestUri is { Host: "api.atlassian.com" } uri
        && uri.AbsolutePath.StartsWith("/admin/v1/orgs/", StringComparison.Ordinal)
        && (Tails.Any(tail => uri.AbsolutePath.EndsWith(tail, StringComparison.Ordinal)) || request.Method == HttpMethod.Delete);
}

class Samples
{
    public bool Search()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.atlassian.com/admin/v1/orgs/o/groups/search");
        return LegacyCalls.IsLegacy(request);
    }

    public string Signature()
    {
        var message = new HttpRequestMessage(HttpMethod.Post, "https://api.atlassian.com/admin/v1/orgs/o/users/search");
        return Signed(message, "key");
    }

    private static string Signed(HttpRequestMessage message, string key) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(key + message.Method + message.RequestUri!.PathAndQuery));

    public bool Delete() => LegacyCalls.IsLegacy(new(HttpMethod.Delete, "https://api.atlassian.com/admin/v1/orgs/o/directory/groups/g"));
}
