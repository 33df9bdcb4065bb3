using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>Reads the URL that a chain of Flurl's builders has come to.</summary>
internal sealed class FlurlUrls(ValueReaders values)
{
    private const int DeepestChain = 40;

    public static bool IsLibrary(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name == "Flurl";
    }

    /// <summary>The shapes of the URL behind an expression of type string, Url, request or client.</summary>
    public ImmutableArray<UrlShape> Read(IOperation value, Arguments scope, Reading reading) => new Pass(values, reading).Read(value, scope);

    private sealed class Pass(ValueReaders values, Reading reading)
    {
        private int _depth;

        public ImmutableArray<UrlShape> Read(IOperation value, Arguments scope)
        {
            if (_depth >= DeepestChain)
            {
                return Unknown(value);
            }

            _depth++;
            var shapes = ReadKnown(value.WithoutConversion(), scope);
            _depth--;
            return shapes.IsDefaultOrEmpty ? Unknown(value) : shapes;
        }

        private static ImmutableArray<UrlShape> Unknown(IOperation value) => [UrlShape.Of(new Hole(value))];

        private ImmutableArray<UrlShape> ReadKnown(IOperation value, Arguments scope) => value switch
        {
            IInvocationOperation call when IsLibrary(call.TargetMethod.ContainingType) => Built(call, scope),
            { Type: { SpecialType: SpecialType.System_String } or { Name: "Uri" } } => values.Urls(value, scope, reading),
            IConversionOperation conversion => Read(conversion.Operand, scope),
            IAwaitOperation awaited => Read(awaited.Operation, scope),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Read(choice.WhenTrue, scope).Or(Read(otherwise, scope)),
            IObjectCreationOperation { Type: { } type } creation when IsLibrary(type) => Created(creation, scope),
            IInvocationOperation { TargetMethod: { IsVirtual: false, IsAbstract: false } method } call when Returned.By(method.ReducedFrom ?? method) is { } returned =>
                Follow(returned, Arguments.Of(call, method.OriginalDefinition.Parameters, scope)),
            IPropertyReferenceOperation { Property.GetMethod: { IsVirtual: false, IsAbstract: false } getter } when Returned.By(getter) is { } returned => Follow(returned, Arguments.None),
            IParameterReferenceOperation parameter when scope[parameter.Parameter] is { } bound => Read(bound.Value, bound.Scope),
            ILocalReferenceOperation local when values.Writes.OnlyValue(local.Local) is { } only => Mutated(Follow(only, scope), local, scope),
            IFieldReferenceOperation field when values.Writes.OnlyValue(field.Field) is { } only => Follow(only, Arguments.None),
            IPropertyReferenceOperation property when values.Writes.OnlyValue(property.Property) is { } only => Follow(only, Arguments.None),
            _ => default,
        };

        private ImmutableArray<UrlShape> Follow(ExpressionSyntax value, Arguments scope) => values.Models.OperationOf(value) is { } operation ? Read(operation, scope) : default;

        private ImmutableArray<UrlShape> Created(IObjectCreationOperation creation, Arguments scope)
        {
            if (creation.Arguments.FirstOrDefault(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)?.Value.WithoutConversion() is not { } first)
            {
                return default;
            }

            return first.Type is { Name: "HttpClient" }
                ? values.BaseAddresses(first, scope, reading)
                : Read(first, scope);
        }

        private ImmutableArray<UrlShape> Built(IInvocationOperation call, Arguments scope)
        {
            var passed = Passed.By(call, scope);
            var start = call.ReceiverOf() is { } receiver ? Read(receiver, scope) : [];
            return call.TargetMethod.Name switch
            {
                "AppendPathSegment" or "AppendPathSegments" or "Request" => Appended(start, passed),
                "Combine" => Appended([], passed),
                "Parse" => passed.IsEmpty ? default : Read(passed[0].Value, scope),
                "SetQueryParam" or "AppendQueryParam" when passed is [{ Value.ConstantValue: { HasValue: true, Value: string name } }, var value, ..] =>
                    start.Combine(values.Urls(value, reading), (url, text) => QueryText.Append(url, name, text)),
                "GetOrAdd" => passed.FirstOrDefault(static value => value.Parameter?.Name == "baseUrl").Value is { } address ? Read(address, scope) : default,
                "ResetToRoot" or "Reset" or "RemovePath" or "RemovePathSegment" or "RemovePathSegments" => default,
                _ => start,
            };
        }

        private ImmutableArray<UrlShape> Appended(ImmutableArray<UrlShape> start, ImmutableArray<Passed> segments)
        {
            foreach (var segment in segments.Where(static value => value.Value.Type?.SpecialType != SpecialType.System_Boolean))
            {
                foreach (var element in Elements(segment.Value))
                {
                    var read = Read(element, segment.Scope);
                    start = start.IsEmpty ? read : start.Combine(read, JoinedUrl.Append);
                }
            }

            return start;
        }

        /// <summary>The elements of a list that is written out; a list whose elements are not in sight is one value.</summary>
        private static IEnumerable<IOperation> Elements(IOperation value) => value switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation collection => collection.Elements,
            IConversionOperation { Operand: IArrayCreationOperation { Initializer: { } initializer } } => initializer.ElementValues,
            _ => [value],
        };

        /// <summary>A Url is changed in place by <c>url.AppendPathSegment(...)</c>; such statements before the use count.</summary>
        private ImmutableArray<UrlShape> Mutated(ImmutableArray<UrlShape> shapes, ILocalReferenceOperation use, Arguments scope)
        {
            if (shapes.IsDefaultOrEmpty || use.Type is null || !IsLibrary(use.Type) || use.Local.DeclaringSyntaxReferences is not [var declaration]
                || declaration.GetSyntax().FirstAncestorOrSelf<BlockSyntax>() is not { } block)
            {
                return shapes;
            }

            foreach (var statement in block.DescendantNodes().OfType<ExpressionStatementSyntax>())
            {
                if (statement.SpanStart < use.Syntax.SpanStart && !statement.Span.Contains(use.Syntax.Span)
                    && statement.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } } changed
                    && name.Identifier.ValueText == use.Local.Name
                    && values.Models.OperationOf(changed) is IInvocationOperation { TargetMethod.Name: "AppendPathSegment" or "AppendPathSegments" } call
                    && IsLibrary(call.TargetMethod.ContainingType))
                {
                    shapes = Appended(shapes, Passed.By(call, scope));
                }
            }

            return shapes;
        }
    }
}
