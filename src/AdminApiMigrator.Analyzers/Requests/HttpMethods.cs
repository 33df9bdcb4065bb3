using AdminApiMigrator.Requests.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Reads an expression of type HttpMethod, or a string that names a method.</summary>
internal sealed class HttpMethods(Models models, Writes writes)
{
    /// <summary>The method in capitals; null when it is not known.</summary>
    public string? Of(IOperation? value, Arguments arguments, int depth = 0)
    {
        switch (value?.WithoutConversion())
        {
            case null:
            case var _ when depth > 5:
                return null;
            case { ConstantValue: { HasValue: true, Value: string name } }:
                return name.ToUpperInvariant();
            case IPropertyReferenceOperation { Instance: null, Property: { ContainingType.Name: "HttpMethod", Name: var name } }:
                return name.ToUpperInvariant();
            case IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum, Name: var name } }:
                return Verbs.Whole(name);
            case IObjectCreationOperation { Type.Name: "HttpMethod", Arguments: [var name] }:
                return Of(name.Value, arguments, depth + 1);
            case IParameterReferenceOperation parameter when arguments.Values.TryGetValue(parameter.Parameter, out var argument):
                return Of(argument, arguments.Outer ?? Arguments.None, depth + 1);
            case ILocalReferenceOperation local when writes.OnlyValue(local.Local) is { } only:
                return Of(models.OperationOf(only), arguments, depth + 1);
            case IFieldReferenceOperation field when writes.OnlyValue(field.Field) is { } only:
                return Of(models.OperationOf(only), arguments, depth + 1);
            case IPropertyReferenceOperation property when writes.OnlyValue(property.Property) is { } only:
                return Of(models.OperationOf(only), arguments, depth + 1);
            default:
                return null;
        }
    }
}
