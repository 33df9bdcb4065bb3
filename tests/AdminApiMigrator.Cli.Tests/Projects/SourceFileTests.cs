using System.Text;
using AdminApiMigrator.Cli.Projects;

namespace AdminApiMigrator.Cli.Tests.Projects;

public sealed class SourceFileTests
{
    public static TheoryData<string, byte[]> Files => new()
    {
        { "UTF-8", "class Ä;\r\n"u8.ToArray() },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. "class Ä;"u8] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("class Ä;")] },
        { "UTF-16 big", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("class Ä;")] },
        { "UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("class Ä;")] },
        { "Windows-1252", [.. "class "u8, 0xC4, 0x80, 0x9F, .. ";"u8] },
        { "empty", [] },
        { "mark only", [0xEF, 0xBB, 0xBF] },
        { "mixed ends", "a\r\nb\nc\rd"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void AnyFile_GivesItsBytesBack(string kind, byte[] bytes)
    {
        var text = SourceFile.Decode(bytes);

        Assert.True(bytes.AsSpan().SequenceEqual(SourceFile.Encode(text.ToString(), text.Encoding!)), kind);
    }

    [Fact]
    public void CharacterThatTheEncodingLacks_IsRefused()
    {
        var text = SourceFile.Decode([0xC4, 0x20]);

        Assert.Throws<EncoderFallbackException>(() => SourceFile.Encode(text + "Ω", text.Encoding!));
    }
}
