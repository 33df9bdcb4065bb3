using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Reads an expression of type HttpMethod, or a string or enum member that names a method.</summary>
internal sealed class HttpMethods(Models models, Writes writes)
{
    private static readonly ImmutableHashSet<string> Verbs = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

    private readonly Origins _origins = new(models, writes, new Callees(models, writes));
    private readonly Messages _messages = new(models, writes);

    /// <summary>The methods in capitals that it may be; none when one of them is not known.</summary>
    public ImmutableArray<string> Of(IOperation? value, Arguments arguments, Reading reading, int steps = 0)
    {
        var methods = ImmutableArray.CreateBuilder<string>();
        foreach (var origin in _origins.Of(value, arguments, reading))
        {
            var read = origin.Value switch
            {
                var _ when steps > 3 => [],
                IObjectCreationOperation { Type.Name: "HttpMethod", Arguments: [var name] } => Of(name.Value, origin.Scope, reading, steps + 1),
                IInvocationOperation { TargetMethod: { Name: "Parse" or "GetMethod", ContainingType.Name: "HttpMethod" }, Arguments: [var name, ..] } => Of(name.Value, origin.Scope, reading, steps + 1),
                IInvocationOperation { TargetMethod.Name: "ToUpper" or "ToUpperInvariant" or "ToString", Instance: { } name } => Of(name, origin.Scope, reading, steps + 1),
                IPropertyReferenceOperation { Property: { Name: "Method", ContainingType: var owner }, Instance: { } message } when owner.ToDisplayString() == Messages.TypeName && _messages.Of(message, origin.Scope, reading) is { } copied =>
                    copied.Method is null ? ["GET"] : Of(copied.Method, copied.Arguments, reading, steps + 1),
                var named => Named(named) is { } name ? [name] : ImmutableArray<string>.Empty,
            };
            if (read.IsEmpty)
            {
                return [];
            }

            methods.AddRange(read);
        }

        return [.. methods.Distinct()];
    }

    /// <summary>The method that an expression spells out by itself; null when it spells none.</summary>
    public static string? Named(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string name } } => name.ToUpperInvariant(),
        IPropertyReferenceOperation { Instance: null, Property: { ContainingType.Name: "HttpMethod", Name: var name } } => name.ToUpperInvariant(),
        IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum, Name: var name } } when Verbs.Contains(name.ToUpperInvariant()) => name.ToUpperInvariant(),
        IFieldReferenceOperation { Instance: null, Field: { ContainingType.Name: "HttpMethod", Name: var name } } => name.ToUpperInvariant(),
        _ => null,
    };

    public static bool IsVerb(string text) => Verbs.Contains(text.ToUpperInvariant());
}
