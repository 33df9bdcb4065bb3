namespace AdminApiMigrator.Catalogue.Pages;

/// <summary>A page that cannot be read at all; the message names the file, the line and what to do.</summary>
public sealed class PageFormatException : Exception
{
    /// <summary>Reports a page that cannot be read.</summary>
    /// <param name="file">The page's file name as the caller gave it.</param>
    /// <param name="line">The line at which reading stopped, from 1.</param>
    /// <param name="problem">What is wrong, one clause.</param>
    /// <param name="remedy">What to do about it, one sentence.</param>
    public PageFormatException(string file, int line, string problem, string remedy)
        : base($"{file}({line}): {problem}. {remedy}")
    {
        File = file;
        Line = line;
        Remedy = remedy;
    }

    /// <summary>The page's file name as the caller gave it.</summary>
    public string File { get; }

    /// <summary>The line at which reading stopped, from 1.</summary>
    public int Line { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }
}
