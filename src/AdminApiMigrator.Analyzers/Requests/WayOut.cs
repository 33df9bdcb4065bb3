using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Requests;

/// <summary>Says what a person can do about a request that no fix can rewrite, because a library stands between it and HttpClient.</summary>
internal static class WayOut
{
    private const string Message = "send it as an HttpRequestMessage with http.AdminApi().V1.SendAsync instead";

    /// <summary>For a library that has no HttpClient inside.</summary>
    public static string WithoutHttpClient => Message;

    /// <summary>For the customer's own wrapper around a client.</summary>
    public static string InsideWrapper => "let that method send such requests with http.AdminApi().V1.SendAsync";

    /// <summary>For a library that takes an HttpClient or a handler; the handler is named where this version of the client has it.</summary>
    public static string OverHttpClient(Compilation compilation) => compilation.GetTypeByMetadataName(Rewrite.ClientNamespace + ".AdminApiV1Handler") is null
        ? Message
        : "put an AdminApiV1Handler into its HttpClient, or " + Message;
}
