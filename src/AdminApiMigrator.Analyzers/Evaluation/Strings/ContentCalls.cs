using System.Collections.Immutable;

namespace AdminApiMigrator.Evaluation;

/// <summary>What builders of URLs do to what they hold.</summary>
internal static class ContentCalls
{
    /// <summary>What the object holds once a property of it is set.</summary>
    public static ImmutableArray<UrlShape> Set(ImmutableArray<UrlShape> content, string property, ImmutableArray<UrlShape> value) =>
        property is "Host" or "Path" or "Query"
            ? content.Combine(value, (whole, part) => UriComponents.Of(whole).With(property, part).Whole())
            : content;

    /// <summary>name=value.</summary>
    public static ImmutableArray<UrlShape> Parameter(ImmutableArray<UrlShape> name, ImmutableArray<UrlShape> value) =>
        name.Each(static text => text.Append(UrlShape.Of("="))).Times(value.Each(static text => text.Escaped()));

    public static UrlShape AndParameter(UrlShape query, UrlShape parameter) => query.Pieces.IsEmpty ? parameter : query.Append(UrlShape.Of("&")).Append(parameter);
}
