using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Planning;

/// <summary>Writes the arguments of the new call, each only where it means there what it meant in the URL or the body.</summary>
internal sealed class CallArguments(Request request, EndpointMatch match, RequestFinder finder, SemanticModel model)
{
    private readonly InvocationExpressionSyntax _call = (InvocationExpressionSyntax)request.Call!.Syntax;

    /// <summary>The path parameters of the template, in order; null when one cannot be named at the call.</summary>
    public ImmutableArray<string>? Path()
    {
        var arguments = ImmutableArray.CreateBuilder<string>();
        foreach (var segment in match.Endpoint.Templates[0].Split('/'))
        {
            if (segment.StartsWith("{", StringComparison.Ordinal))
            {
                if (PathParameter(segment.Trim('{', '}')) is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }
        }

        return arguments.ToImmutable();
    }

    /// <summary>The value of one path parameter; null when it cannot be named at the call.</summary>
    public string? PathParameter(string name) => match.Parameters.TryGetValue(name, out var shape)
        ? shape.Pieces switch
        {
            [{ Text: { } text }] => SymbolDisplay.FormatLiteral(Uri.UnescapeDataString(text), quote: true),
            [{ Hole: { Grows: false, IsOfMember: false } hole }] => Text(hole.Value, hole.Format),
            _ => null,
        }
        : null;

    /// <summary>
    /// The value of a field of the body; null when it cannot be named at the call, or when JSON writes it otherwise than as its own text: an
    /// enumeration is a number there.
    /// </summary>
    public string? JsonText(IOperation value) => value.WithoutConversion().Type is { SpecialType: SpecialType.System_String } or { Name: "Guid" } ? Text(value) : null;

    /// <summary>An expression of type string; null when it may be null or means something else at the call.</summary>
    public string? Text(IOperation value, string? format = null)
    {
        if (value.Syntax is not ExpressionSyntax expression || !Names.MeanTheSameAt(expression, _call, model, finder.Writes))
        {
            return null;
        }

        var operand = value.WithoutConversion();
        if (value.ConstantValue is { HasValue: true, Value: null } || operand.Type is null)
        {
            return null;
        }

        if (operand.Type.SpecialType == SpecialType.System_String && format is null)
        {
            return finder.Models.For(expression.SyntaxTree).GetTypeInfo(expression).Nullability.FlowState == NullableFlowState.MaybeNull ? null : expression.ToString();
        }

        // Interpolation turns other values into text; an argument of type string must say so.
        var receiver = expression is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax ? expression.ToString() : $"({expression})";
        return operand.Type.IsValueType && operand.Type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
            ? receiver + (format is null ? ".ToString()" : $".ToString({SymbolDisplay.FormatLiteral(format, quote: true)})")
            : null;
    }

    /// <summary>
    /// What stands in the brackets of AdminApi(): nothing where the client's own address or the service's is meant, else the expression
    /// that the old URL began with. Null when that cannot be named at the call.
    /// </summary>
    public string? BaseAddress() => request.Url is null ? null : BeginsBehindBase(request.Url) ? "" : BaseOf(request.Url);

    /// <summary>Whether the URL as it is written begins behind what the client's own address ends in: its first part is an id then, no address.</summary>
    private bool BeginsBehindBase(IOperation url) => match.Url.Segments.Any(IsOrganizations)
        && finder.Shapes(url) is [var own]
        && own.Pieces.Any(static piece => piece.Text is not null)
        && !UrlParts.Of(own).Segments.Any(IsOrganizations);

    private static bool IsOrganizations(UrlShape segment) => segment.Pieces is [{ Text: ServiceVocabulary.CommonSegment }];

    private string? BaseOf(IOperation url, int depth = 0)
    {
        if (depth > 8)
        {
            return null;
        }

        if (url.ConstantValue is { HasValue: true, Value: string constant })
        {
            return Literal(constant);
        }

        switch (url)
        {
            case IConversionOperation conversion:
                return BaseOf(conversion.Operand, depth + 1);
            case IInterpolatedStringOperation { Parts: [var first, ..] }:
                return first is IInterpolatedStringTextOperation text ? BaseOf(text.Text, depth + 1) : first is IInterpolationOperation { FormatString: null } hole ? BaseOf(hole.Expression, depth + 1) : null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                return BaseOf(sum.LeftOperand, depth + 1);
            case IInvocationOperation { TargetMethod: { Name: "Format" or "Concat", ContainingType.SpecialType: SpecialType.System_String } } format:
                return Formatted(format, depth);
            case IObjectCreationOperation { Type.Name: "Uri", Arguments: [var start, ..] }:
                return BaseOf(start.Value, depth + 1);
        }

        if (url.Syntax is not ExpressionSyntax expression)
        {
            return null;
        }

        if (match.Parameters.Values.Any(parameter => parameter.Pieces is [{ Hole.Value.Syntax: var value }, ..] && value.IsEquivalentTo(expression)))
        {
            // The URL begins with an id: everything before it stands in the client's own address.
            return "";
        }

        var shapes = finder.Shapes(url);
        if (shapes is not [var shape])
        {
            return null;
        }

        if (UrlParts.Of(shape).Segments.Any(IsOrganizations))
        {
            // The name holds more than a base: look into what it was given.
            return SymbolOf(url) is { } symbol && finder.Writes.OnlyValue(symbol) is { } value && finder.Models.OperationOf(value) is { } inner ? BaseOf(inner, depth + 1) : null;
        }

        if (shape.IsText)
        {
            return Literal(shape.ToString());
        }

        if (url is IPropertyReferenceOperation { Property.Name: "BaseAddress", Instance: { } owner } && owner.Syntax.IsEquivalentTo(request.Receiver!.Syntax))
        {
            // The client takes the address of the HttpClient it is asked on.
            return "";
        }

        return url.Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" }
            && Names.MeanTheSameAt(expression, _call, model, finder.Writes)
            && finder.Models.For(expression.SyntaxTree).GetTypeInfo(expression).Nullability.FlowState != NullableFlowState.MaybeNull
                ? expression.ToString()
                : null;
    }

    private string? Formatted(IInvocationOperation format, int depth)
    {
        var first = format.Arguments.FirstOrDefault(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String || argument.Parameter?.Ordinal == 0)?.Value;
        if (first?.ConstantValue is not { HasValue: true, Value: string text })
        {
            return first is null ? null : BaseOf(first, depth + 1);
        }

        if (!text.StartsWith("{0}", StringComparison.Ordinal))
        {
            return Literal(text);
        }

        var value = format.Arguments.SkipWhile(argument => argument.Value != first).Skip(1).FirstOrDefault()?.Value;
        value = value is IArrayCreationOperation { Initializer.ElementValues: [var element, ..] } ? element : value;
        return value is null ? null : BaseOf(value, depth + 1);
    }

    private string? Literal(string text)
    {
        var parts = UrlParts.Of(UrlShape.Of(text));
        if (parts.Host is null or ServiceVocabulary.AdminHost)
        {
            return parts.Host is not null && IsClientElsewhere() ? $"\"https://{ServiceVocabulary.AdminHost}\"" : "";
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var uri) ? SymbolDisplay.FormatLiteral(uri.GetLeftPart(UriPartial.Path), quote: true) : null;
    }

    /// <summary>Whether the HttpClient has another service's base address, which AdminApi() would take: the old URL was whole.</summary>
    private bool IsClientElsewhere() => request.Bases
        .Select(static address => UrlParts.Of(address).Host)
        .Any(static host => host?.Replace("*", "") is { Length: > 0 } known && !ServiceVocabulary.AdminHost.EndsWith(known, StringComparison.Ordinal));

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    };
}
