using System.Collections.Immutable;
using System.Globalization;
using AdminApiMigrator.Catalogue.Import;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>What a statement says about one field of an operation.</summary>
/// <param name="Field">The field of the entry.</param>
/// <param name="Value">The value, in the canonical form of <see cref="FactNames"/> where it is one fact.</param>
internal sealed record Claim(string Field, string Value)
{
    // A page may say both that operations are deprecated and that they are switched off; the stronger word is what callers meet.
    private static readonly ImmutableArray<string> Strength = ["current", "changed", "deprecated", "disabled", "removed"];

    /// <summary>The claims of the statements of one entry of a page about one operation.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="asOf">The day of the catalogue: what ends after it is deprecated until then.</param>
    public static ImmutableArray<Claim> Of(IEnumerable<Statement> statements, DateOnly asOf)
    {
        var claims = statements.SelectMany(statement => Of(statement, asOf)).Distinct().ToList();
        var status = claims.Where(claim => claim.Field == "status").MaxBy(claim => Strength.IndexOf(claim.Value));
        return [.. claims.Where(claim => claim == status), .. claims.Where(claim => claim.Field != "status")];
    }

    private static IEnumerable<Claim> Of(Statement statement, DateOnly asOf)
    {
        var date = statement.EffectiveOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        // A change without anything added or taken away is one of behaviour; a title alone does not say enough to claim that.
        var isOfBehaviour = statement.Facts.Any(fact => fact.Name == FactNames.Ignored)
            || (statement.Facts.IsEmpty && statement.Because.Length == 0 && statement.Subject is { Method: not null, Path: not null });
        var status = statement.Kind switch
        {
            StatementKind.Removed when statement.EffectiveOn >= asOf || (statement.IsToCome
                && statement.EffectiveOn is null) => "deprecated",
            StatementKind.Removed => "removed",
            StatementKind.Deprecated => "deprecated",
            StatementKind.Disabled => "disabled",
            StatementKind.Unchanged => "current",
            StatementKind.Changed when isOfBehaviour => "changed",
            _ => null,
        };
        if (status is not null)
        {
            yield return new Claim("status", status);
        }

        if (date is not null && statement.Kind is StatementKind.Removed or StatementKind.Deprecated)
        {
            yield return new Claim("removedOn", date);
        }

        if (date is not null && statement.Kind == StatementKind.Added)
        {
            yield return new Claim("addedOn", date);
        }

        foreach (var fact in statement.Facts)
        {
            if (FieldOf(fact.Name) is { } field)
            {
                yield return new Claim(field, fact.Value);
            }
        }
    }

    private static string? FieldOf(string fact) => fact switch
    {
        FactNames.QueryParameter => "query",
        FactNames.BodyField => "body",
        FactNames.ResponseField => "response",
        FactNames.ResponseFieldGone => "gone",
        FactNames.Status => "status-code",
        FactNames.RateLimit => "rateLimit",
        FactNames.Ignored => "ignored",
        FactNames.Replacement => "replacedBy",
        FactNames.Availability => "availability",
        FactNames.Stability => "stability",

        // A path parameter is a part of the template; the others speak of the platform.
        _ => null,
    };

    /// <summary>The field of the entry that evidence for this claim names.</summary>
    public string EvidenceField => Field == "status-code" ? "response" : Field;
}
