using System.Text.Json;

namespace AdminApiMigrator.Emulator;

/// <summary>What a person writes for the emulator, read so that a mistake is told in that person's words.</summary>
internal static class EmulatorInput
{
    public static string TextOf(string file, string what)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmulatorInputException($"{file}: error: {what} cannot be read ({e.Message}); name a JSON file that exists", e);
        }
    }

    public static T Read<T>(string json, string name, string remedy, Func<string, T> read)
    {
        try
        {
            return read(json);
        }
        catch (JsonException e)
        {
            var line = e.LineNumber is { } number ? $"({number + 1})" : "";
            throw new EmulatorInputException($"{name}{line}: error: {e.Path ?? "$"}: {Reason(e)}; {remedy}", e);
        }
    }

    // The serializer names its .NET types; the person who wrote the file knows only fields.
    private static string Reason(JsonException e) => e.Message switch
    {
        var text when text.Contains("could not be mapped", StringComparison.Ordinal) => "there is no such field",
        var text when text.Contains("missing required properties", StringComparison.Ordinal) => $"fields are missing:{text[(text.LastIndexOf(':') + 1)..].TrimEnd('.')}",
        var text when text.Contains("could not be converted", StringComparison.Ordinal) => "the value is of another type than the field, or not one of its words",
        var text => text.Split(" Path:")[0].TrimEnd('.'),
    };
}
