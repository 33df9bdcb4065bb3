namespace AdminApiMigrator;

/// <summary>The keys of what a finding tells in its properties, for fixes, reports and other tools.</summary>
internal static class FindingProperties
{
    /// <summary>The catalogue id of the endpoint.</summary>
    public const string Endpoint = "endpoint";

    /// <summary>The HTTP method.</summary>
    public const string Method = "method";

    /// <summary>The path template.</summary>
    public const string Template = "template";

    /// <summary>The last day the endpoint works, yyyy-MM-dd.</summary>
    public const string RemovedOn = "removedOn";

    /// <summary>The request to send instead.</summary>
    public const string Replacement = "replacement";

    /// <summary>What the call becomes: a name of <see cref="RewriteForm"/>.</summary>
    public const string Form = "form";

    /// <summary>Why a person must decide.</summary>
    public const string Reason = "reason";

    /// <summary>How sure the catalogue is of what it says.</summary>
    public const string Confidence = "confidence";

    /// <summary>How sure it is that the request goes to the service: certain or likely.</summary>
    public const string HostEvidence = "hostEvidence";

    /// <summary>Where the catalogue has it from.</summary>
    public const string Source = "source";
}
