namespace AdminApiMigrator.Client;

/// <summary>A v1 request asks for something that v2 has no counterpart for. Nothing was sent.</summary>
public class V1NotTranslatableException : NotSupportedException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="field">The path of the field in the v1 body, such as <c>accountTypes</c>.</param>
    /// <param name="reason">Why it cannot be translated, and what to do; whole sentences.</param>
    public V1NotTranslatableException(string field, string reason)
        : base($"The v1 field '{field}' has no counterpart in v2. {reason}")
        => Field = field;

    /// <summary>The path of the field in the v1 body.</summary>
    public string Field { get; }
}
