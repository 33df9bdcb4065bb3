using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>System.Net.WebClient: downloads are GET; uploads are POST unless an argument says otherwise.</summary>
internal sealed class WebClientCalls(ValueReaders values) : Library
{
    private static readonly ImmutableHashSet<string> Members = ImmutableHashSet.CreateRange(
        StringComparer.Ordinal,
        from member in new[] { "DownloadString", "DownloadData", "DownloadFile", "OpenRead", "UploadString", "UploadData", "UploadValues", "UploadFile", "OpenWrite" }
        from ending in new[] { "", "Async", "TaskAsync" }
        select member + ending);

    public override bool MayBe(string member, InvocationExpressionSyntax call) => Members.Contains(member);

    public override Request? Read(IInvocationOperation call, ISet<SyntaxNode> sent)
    {
        if (call.TargetMethod.ContainingType.ToDisplayString() != "System.Net.WebClient")
        {
            return null;
        }

        var isDownload = call.TargetMethod.Name.StartsWith("Download", StringComparison.Ordinal) || call.TargetMethod.Name.StartsWith("OpenRead", StringComparison.Ordinal);
        var url = call.Argument("address");
        var reading = new Reading();
        ImmutableArray<string> methods = isDownload ? ["GET"]
            : call.Argument("method") is { ConstantValue: not { HasValue: true, Value: null } } named ? values.Methods(new Passed(null, named, Arguments.None), reading)
            : ["POST"];
        var urls = JoinedUrl.Of(values.BaseAddresses(call.Instance, Arguments.None, reading), values.Urls(url, Arguments.None, reading), static (start, relative) => start.Resolve(relative));
        return ValueReaders.Request(call, methods, urls, reading, "WebClient", WayOut.WithoutHttpClient) with
        {
            Receiver = call.Instance,
            Url = url,
            Body = call.Argument("data"),
        };
    }
}
