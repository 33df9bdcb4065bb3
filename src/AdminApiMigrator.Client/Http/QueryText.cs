using System.Globalization;
using System.Text;

namespace AdminApiMigrator.Client;

/// <summary>Builds a query: escaped, lists as repeated parameters, absent values left out.</summary>
internal sealed class QueryText
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a value, unless it is null.</summary>
    public QueryText Add(string name, string? value)
    {
        if (value is not null)
        {
            _text.Append(_text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return this;
    }

    /// <summary>Adds a truth value, unless it is null.</summary>
    public QueryText Add(string name, bool? value) => Add(name, value switch { true => "true", false => "false", null => null });

    /// <summary>Adds a whole number, unless it is null.</summary>
    public QueryText Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds the values of a list as one, with commas between them.</summary>
    public QueryText AddJoined(string name, IReadOnlyCollection<string>? values)
        => values is { Count: > 0 } ? Add(name, string.Join(",", values)) : this;

    /// <summary>Adds each value of a list that the service takes only so many of.</summary>
    /// <exception cref="ArgumentException">There are more.</exception>
    public QueryText AddAtMost(int most, string name, IReadOnlyCollection<string>? values) => values?.Count > most
        ? throw new ArgumentException($"The operation takes at most {most} {name}, not {values.Count}: split them over several calls.", name)
        : Add(name, values);

    /// <summary>Adds each value of a list.</summary>
    public QueryText Add(string name, IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
        {
            Add(name, value);
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
