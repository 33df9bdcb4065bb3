using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Pages;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace AdminApiMigrator.Catalogue.OpenApi;

/// <summary>
/// Reads an OpenAPI document in JSON into what it states: a statement for each operation, with its parameters, body and answer field by field.
/// What it says in prose, and the answers of failure, are left to a person.
/// </summary>
public static partial class OpenApiReader
{
    private const int MaxLength = 16 * 1024 * 1024;
    private const string Json = "json";

    /// <summary>Whether a file is such a document, and no page.</summary>
    public static bool Reads(string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("{") && Version().IsMatch(content);
    }

    /// <summary>Reads a document. Its id in documents.yaml is the file's name without the ending, because documents carry no name of their own.</summary>
    /// <param name="content">The document, in JSON.</param>
    /// <param name="fileName">The file's name.</param>
    /// <exception cref="PageFormatException">The content is no OpenAPI document, has errors, or exceeds 16 MiB.</exception>
    public static PageReading Read(string content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        if (content.Length > MaxLength)
        {
            throw Bad(fileName, $"the document holds {content.Length} characters, more than {MaxLength}", "Import the part that is meant by itself.");
        }

        var document = Parse(content.TrimStart('\uFEFF'), fileName);
        var statements = (from path in document.Paths
                          from operation in path.Value.Operations ?? []
                          from statement in StatementsOf(Prefix(document) + path.Key, path.Value, operation.Key.Method.ToUpperInvariant(), operation.Value)
                          select statement).ToImmutableArray();
        if (statements.IsEmpty)
        {
            throw Bad(fileName, "the document describes no operation", "Import the document that holds the paths.");
        }

        var title = document.Info.Title is { Length: > 0 } given ? given : fileName;
        return new PageReading(Slug.Of(Path.GetFileNameWithoutExtension(fileName)), title, TextHash.Of(content), statements) { Kind = DocumentKinds.OpenApi };
    }

    private static OpenApiDocument Parse(string content, string fileName)
    {
        ReadResult result;
        try
        {
            result = OpenApiDocument.Parse(content, Json);
        }
        catch (Exception e) when (e is JsonException or OpenApiException or OpenApiUnsupportedSpecVersionException or InvalidOperationException)
        {
            throw Bad(fileName, $"the document cannot be read: {e.Message.TrimEnd('.')}", "Save it again, as JSON.");
        }

        if (result.Diagnostic?.Errors is [var error, ..])
        {
            throw Bad(fileName, $"the document has an error at {error.Pointer ?? "its top"}: {error.Message.TrimEnd('.')}", "Correct it, or take another copy.");
        }

        return result.Document ?? throw Bad(fileName, "the document cannot be read", "Save it again, as JSON.");
    }

    private static IEnumerable<Statement> StatementsOf(string path, IOpenApiPathItem item, string method, OpenApiOperation operation)
    {
        var title = operation.Summary is { Length: > 0 } summary ? summary.Trim() : null;
        var subject = new Subject(method, path, title);
        var entry = Slug.Of(Words().Replace(operation.OperationId is { Length: > 0 } id ? id : title ?? $"{method} {path}", "-"));
        var facts = FactsOf(item, operation).Distinct().OrderBy(fact => fact.Name, StringComparer.Ordinal).ThenBy(fact => fact.Value, StringComparer.Ordinal).ToImmutableArray();
        yield return Of(StatementKind.Described, facts);
        if (operation.Deprecated)
        {
            yield return Of(StatementKind.Deprecated, []);
        }

        Statement Of(StatementKind kind, ImmutableArray<Fact> said) =>
            new(kind, subject, entry, null, said, [1], TextHash.Of($"{kind} {method} {path} {string.Join(' ', said.Select(fact => $"{fact.Name}={fact.Value}"))}"));
    }

    private static IEnumerable<Fact> FactsOf(IOpenApiPathItem item, OpenApiOperation operation)
    {
        foreach (var parameter in (item.Parameters ?? []).Concat(operation.Parameters ?? []))
        {
            // What a query cannot hold as it is, such as an object, is a text there.
            var type = SchemaFields.TypeOf(parameter.Schema) is var known && known.Contains("object", StringComparison.Ordinal) ? "string" : known;
            if (parameter.In == ParameterLocation.Query)
            {
                yield return new Fact(FactNames.QueryParameter, $"{parameter.Name}:{type}");
            }
            else if (parameter.In == ParameterLocation.Path)
            {
                yield return new Fact(FactNames.PathParameter, parameter.Name!);
            }
        }

        foreach (var field in SchemaFields.Of(JsonOf(operation.RequestBody?.Content)))
        {
            yield return new Fact(FactNames.BodyField, $"{field.Path}:{field.Type}{(field.IsRequired ? "!" : "")}");
        }

        foreach (var (status, response) in (operation.Responses ?? []).Where(response => response.Key.StartsWith('2')))
        {
            yield return new Fact(FactNames.Status, status.ToLowerInvariant());
            foreach (var field in SchemaFields.Of(JsonOf(response.Content)))
            {
                yield return new Fact(FactNames.ResponseField, $"{field.Path}:{field.Type}");
            }
        }

        if (operation.Extensions?.ContainsKey("x-experimental") ?? false)
        {
            yield return new Fact(FactNames.Stability, "experimental");
        }
    }

    private static IOpenApiSchema? JsonOf(IDictionary<string, IOpenApiMediaType>? content) =>
        content?.FirstOrDefault(media => media.Key.Contains(Json, StringComparison.OrdinalIgnoreCase)).Value?.Schema;

    private static string Prefix(OpenApiDocument document) =>
        document.Servers?.FirstOrDefault()?.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var server) ? server.AbsolutePath.TrimEnd('/') : "";

    private static PageFormatException Bad(string fileName, string problem, string remedy) => new(fileName, 1, problem, remedy);

    [GeneratedRegex("\"(?:openapi|swagger)\"\\s*:\\s*\"")]
    private static partial Regex Version();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Words();
}
