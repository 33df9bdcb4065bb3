using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Answers what stands before the question mark of <c>text?.Trim()</c> for the code behind it.</summary>
internal static class ConditionalAccess
{
    /// <summary>The object that is asked; null for an operation out of its tree.</summary>
    public static IOperation? Asked(IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (var at = instance.Parent; at is not null; (child, at) = (at, at.Parent))
        {
            if (at is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
