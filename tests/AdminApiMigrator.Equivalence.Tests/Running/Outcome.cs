using System.Net.Http;

namespace AdminApiMigrator.Equivalence.Tests.Running;

/// <summary>What could be seen of a run from outside.</summary>
/// <param name="State">What the service holds afterwards, without what no two runs share.</param>
/// <param name="Value">What the program returned, as JSON; empty when it failed.</param>
/// <param name="Output">What it wrote to the console, errors included, in order.</param>
/// <param name="Exception">Type, status and message of the failure, each cause behind its effect; empty when it did not fail.</param>
internal sealed record Outcome(string State, string Value, string Output, string Exception)
{
    /// <summary>One part of it.</summary>
    public string this[Part part] => part switch
    {
        Part.State => State,
        Part.Value => Value,
        Part.Output => Output,
        _ => Exception,
    };

    /// <summary>The parts in which two runs differ.</summary>
    public IReadOnlyList<Part> DifferencesTo(Outcome other) => [.. Enum.GetValues<Part>().Where(part => this[part] != other[part])];

    /// <summary>A failure in words: all that a catch clause, its filter or a log could tell apart.</summary>
    public static string Words(Exception? exception) => exception switch
    {
        null => "",
        HttpRequestException { StatusCode: { } status } => $"{exception.GetType().Name} {(int)status}: {exception.Message}",
        // The message of this one repeats those of its causes.
        AggregateException => $"AggregateException > {Words(exception.InnerException)}",
        _ => $"{exception.GetType().Name}: {exception.Message}" + (exception.InnerException is { } inner ? $" > {Words(inner)}" : ""),
    };
}
