using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>System.Net.WebClient: downloads are GET; uploads are POST unless an argument says otherwise.</summary>
internal sealed class WebClientCalls(ValueReaders values) : Library
{
    private const string Name = "WebClient";

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
        var method = isDownload ? "GET" : call.Argument("method") is { ConstantValue: not { HasValue: true, Value: null } } named ? values.Methods.Of(named, Arguments.None) : "POST";
        var url = call.Argument("address");
        var names = ValueReaders.NewNames();
        var shapes = values.Urls.Read(url, Arguments.None, names);
        var bases = values.BaseAddresses.Of(call.Instance?.WithoutConversion()).SelectMany(address => values.Urls.Read(address, Arguments.None, names)).ToImmutableArray();
        return new Request(call, RequestForm.Other, method, JoinedUrl.Of(bases, shapes, static (start, relative) => start.Resolve(relative)))
        {
            Receiver = call.Instance,
            Url = url,
            Body = call.Argument("data"),
            Library = Name,
            WayOut = WayOut.WithoutHttpClient,
            NamedBy = names.ToImmutable(),
        };
    }
}
