using System.Text;

namespace AdminApiMigrator.Client;

/// <summary>
/// The codes of v1 in the errors of v2. Where v1 had one code alone for a status of an operation, such as ADMIN-404-8 for a user that is
/// not there, that is what its callers compare with, in whatever file they do so. Where it had several, v2 does not say which it would have
/// been, and its own code stays.
/// </summary>
internal static class V1ErrorCodes
{
    private const string Prefix = "ADMIN-";

    /// <summary>The answer with v1's code in it.</summary>
    /// <param name="route">The removed request.</param>
    /// <param name="answer">What v2 answered; nothing else of it is changed.</param>
    public static Answer Translate(string route, Answer answer)
    {
        if (!OperationAnswers.V1Codes.TryGetValue((route, (int)answer.Status), out var code))
        {
            return answer;
        }

        // A gateway's number is no code of either version.
        var codes = ServiceError.ReadAll(answer.Body)
            .Select(error => error.Code)
            .Where(other => other is not null && other != code && other.StartsWith(Prefix, StringComparison.Ordinal))
            .Distinct()
            .ToList();
        if (codes.Count == 0)
        {
            return answer;
        }

        var text = Encoding.UTF8.GetString(answer.Body);
        codes.ForEach(other => text = text.Replace($"\"{other}\"", $"\"{code}\""));
        return answer.With(Encoding.UTF8.GetBytes(text));
    }
}
