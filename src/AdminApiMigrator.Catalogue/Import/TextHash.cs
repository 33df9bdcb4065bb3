using System.Security.Cryptography;
using System.Text;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>The short hash that tells whether a text changed, white space aside.</summary>
internal static class TextHash
{
    private const int Digits = 16;

    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(BlockBuilder.Fold(text))))[..Digits];
}
