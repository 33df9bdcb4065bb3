namespace AdminApiMigrator.Client;

/// <summary>Events that came together.</summary>
/// <param name="Events">The events, oldest first; at least one.</param>
/// <param name="Cursor">
/// The place behind them: kept, it is where a later stream begins (<see cref="EventStreamOptions.Cursor"/>). Keep it when the events are
/// dealt with, so that none is lost.
/// </param>
public sealed record EventBatch(IReadOnlyList<PollingEventData> Events, string? Cursor);
