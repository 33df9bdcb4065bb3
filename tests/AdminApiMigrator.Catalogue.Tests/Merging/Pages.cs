using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdminApiMigrator.Catalogue.Import;

namespace AdminApiMigrator.Catalogue.Tests.Merging;

/// <summary>Pages as a reader would give them.</summary>
internal static class Pages
{
    public static PageReading Page(string document, params Statement[] statements) =>
        new(document, "A page", Hash(string.Concat(statements.Select(statement => statement.Hash))), [.. statements.Select((statement, i) => statement with { Lines = [i + 1] })]);

    public static Statement Removed(string method, string path, string? title = null, string? on = "2026-06-30", string entry = "removals") =>
        Of(StatementKind.Removed, new Subject(method, path, title), entry, on);

    public static Statement Described(string method, string path, string title, params (string Name, string Value)[] facts) =>
        Of(StatementKind.Described, new Subject(method, path, title), "reference", null, facts);

    public static Statement About(StatementKind kind, string title, string entry, string? on, params (string Name, string Value)[] facts) =>
        Of(kind, new Subject(null, null, title), entry, on, facts);

    public static Statement NoEffect(string because, string text = "some words") =>
        new(StatementKind.NoEffect, null, "chatter", null, [], [1], Hash(text)) { Because = because };

    public static Statement Of(StatementKind kind, Subject? subject, string entry, string? on, params (string Name, string Value)[] facts) =>
        new(
            kind,
            subject,
            entry,
            on is null ? null : DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. facts.Select(fact => new Fact(fact.Name, fact.Value)).OrderBy(fact => fact.Name, StringComparer.Ordinal).ThenBy(fact => fact.Value, StringComparer.Ordinal)],
            [1],
            Hash($"{kind}{subject}{on}{string.Join(',', facts)}"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
