using System.Collections.Immutable;

namespace AdminApiMigrator.Rules;

/// <summary>Says of an endpoint what its findings say: method, template, date, replacement and the one fact that matters.</summary>
internal static class EndpointText
{
    public static string Of(EndpointMatch match, MigratorOptions options)
    {
        var endpoint = match.Endpoint;
        var text = endpoint.Method + " " + match.Template + Fate(endpoint, options);
        if (!endpoint.ReplacedBy.IsEmpty)
        {
            var replacements = options.PreferStatedReplacement ? endpoint.ReplacedBy.Reverse() : endpoint.ReplacedBy;
            text += "; use " + string.Join(", or ", replacements);
        }
        else if (endpoint.Status == EndpointStatus.Removed)
        {
            text += "; nothing replaces it";
        }

        return endpoint.Note.Length > 0 ? text + " (" + endpoint.Note + ")" : text;
    }

    public static ImmutableDictionary<string, string?> Properties(EndpointMatch match)
    {
        var endpoint = match.Endpoint;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[FindingProperties.Endpoint] = endpoint.Id;
        properties[FindingProperties.Method] = endpoint.Method;
        properties[FindingProperties.Template] = match.Template;
        properties[FindingProperties.RemovedOn] = endpoint.RemovedOn;
        properties[FindingProperties.Replacement] = endpoint.ReplacedBy.IsEmpty ? null : endpoint.ReplacedBy[0];
        properties[FindingProperties.Confidence] = endpoint.Confidence;
        properties[FindingProperties.HostEvidence] = match.Evidence == HostEvidence.Certain ? "certain" : "likely";
        properties[FindingProperties.Source] = endpoint.Source;
        return properties.ToImmutable();
    }

    private static string Fate(Endpoint endpoint, MigratorOptions options) => endpoint.Status switch
    {
        EndpointStatus.Removed when endpoint.RemovedOn is null => " was removed",
        EndpointStatus.Removed or EndpointStatus.Deprecated when MigratorOptions.Day(endpoint.RemovedOn!) < options.AsOf =>
            " stopped working after " + endpoint.RemovedOn,
        EndpointStatus.Removed or EndpointStatus.Deprecated => " stops working after " + endpoint.RemovedOn,
        EndpointStatus.Disabled => " is switched off for now",
        _ => " no longer does all that the request asks",
    };
}
