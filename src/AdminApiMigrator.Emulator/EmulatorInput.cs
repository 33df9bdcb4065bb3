using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace AdminApiMigrator.Emulator;

/// <summary>What a person writes for the emulator, read so that a mistake is told in that person's words.</summary>
internal static class EmulatorInput
{
    /// <summary>The text of a file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="what">What messages call it, such as the seed.</param>
    /// <exception cref="EmulatorInputException">There is no such file, or it is no text.</exception>
    public static string TextOf(string file, string what)
    {
        byte[] bytes;
        try
        {
            var path = RegularFile.Behind(file);
            var isOther = File.Exists(path) && !RegularFile.IsAt(path);
            bytes = isOther ? throw new IOException("it is a pipe or a device") : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmulatorInputException($"{file}: error: {what} cannot be read ({e.Message}); name a JSON file that exists", e);
        }

        return Decode(bytes, file);
    }

    /// <summary>The text that bytes are.</summary>
    /// <param name="bytes">UTF-8, with or without a mark in front.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="EmulatorInputException">They are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var characters = new char[text.Length];
        if (Utf8.ToUtf16(text, characters, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return new string(characters, 0, written);
        }

        var line = 1 + text[..read].Count((byte)'\n');
        throw new EmulatorInputException($"{name}({line}): error: byte 0x{text[read]:x2} is not UTF-8; save the text as UTF-8");
    }

    /// <summary>Reads a text into what it stands for.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="remedy">What messages say to do.</param>
    /// <param name="read">How it is read.</param>
    /// <exception cref="EmulatorInputException">It is no JSON of that form.</exception>
    public static T Read<T>(string json, string name, string remedy, Func<string, T?> read)
        where T : class
    {
        T? value;
        try
        {
            value = read(json);
        }
        catch (JsonException e)
        {
            var line = e.LineNumber is { } number ? $"({number + 1})" : "";
            throw new EmulatorInputException($"{name}{line}: error: {e.Path ?? "$"}: {Reason(e)}; {remedy}", e);
        }

        catch (ArgumentException e) when (JsonLines.Twice(json) is { } twice)
        {
            throw new EmulatorInputException($"{name}({JsonLines.Of(json, twice)}): error: {twice}: the field occurs twice; {remedy}", e);
        }

        var problem = value is null ? ("$", "the value is null") : InputValues.ProblemOf(value);
        return problem is var (path, reason)
            ? throw new EmulatorInputException($"{name}({JsonLines.Of(json, path)}): error: {path}: {reason}; {remedy}")
            : value!;
    }

    // The serializer names its .NET types; the person who wrote the file knows only fields.
    private static string Reason(JsonException e) => e.Message switch
    {
        var text when text.Contains("could not be mapped", StringComparison.Ordinal) => "there is no such field",
        var text when text.Contains("missing required properties", StringComparison.Ordinal) => $"fields are missing:{text[(text.LastIndexOf(':') + 1)..].TrimEnd('.')}",
        var text when text.Contains("could not be converted", StringComparison.Ordinal) => "the value is of another type than the field, or not one of its words",
        var text when text.Contains("uplicate property", StringComparison.Ordinal) => "a field occurs twice",
        var text => text.Split(" Path:")[0].TrimEnd('.'),
    };
}
