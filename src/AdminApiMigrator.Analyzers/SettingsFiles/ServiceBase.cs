
namespace AdminApiMigrator.SettingsFiles;

/// <summary>Answers whether a file sets the service's address, so that a path beside it is the service's.</summary>
internal static class ServiceBase
{
    /// <summary>Whether an address of the admin API stands in the text that names no organization: a base address.</summary>
    public static bool StandsIn(string text)
    {
        foreach (var host in ServiceVocabulary.Hosts.Where(static host => host.Service == Service.Admin))
        {
            var address = host.Pattern + host.PathPrefix;
            for (var at = 0; (at = text.IndexOf(address, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += address.Length)
            {
                if (IsBase(text, at + address.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether at most /admin and a version follow before the text ends.</summary>
    private static bool IsBase(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 40 && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '\\'))
        {
            end++;
        }

        return text.Substring(at, end - at).Replace("\\", "").Trim('/') is "" or "admin" or "admin/v1";
    }
}
