using System.Collections.Immutable;
using AdminApiMigrator.Requests.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>The framework's objects that gather a text piece by piece: what they start with, and what each call or set property adds.</summary>
internal static class ContentCalls
{
    /// <summary>Whether objects of the type gather text that later becomes a URL.</summary>
    public static bool Gathers(ITypeSymbol? type) => type?.OriginalDefinition.ToDisplayString() is "System.Text.StringBuilder" or "System.UriBuilder" or "Flurl.Url"
        or "System.Collections.Specialized.NameValueCollection" or "Microsoft.AspNetCore.Http.Extensions.QueryBuilder" or "System.Collections.Generic.List<T>";

    /// <summary>What the object holds once it is created.</summary>
    public static ImmutableArray<UrlShape> Created(IObjectCreationOperation creation, Func<IOperation, ImmutableArray<UrlShape>> read)
    {
        var content = creation.Type?.Name switch
        {
            "UriBuilder" => Uri(creation.Arguments, read),
            "Url" when creation.Arguments is [var address, ..] => read(address.Value),
            _ => creation.Arguments.FirstOrDefault(static argument => argument.Value.Type?.SpecialType == SpecialType.System_String || argument.Parameter?.Name == "collection") is { } start ? read(start.Value) : [UrlShape.Empty],
        };
        foreach (var initializer in creation.Initializer?.Initializers ?? [])
        {
            content = initializer switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false, Name: var property } } } set => Set(content, property, read(set.Value)),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var name] } } set => content.Combine(Parameter(read(name.Value), read(set.Value)), AndParameter),
                IInvocationOperation add => After(add, content, read) is { IsDefault: false } after ? after : content,
                _ => content,
            };
        }

        return content;
    }

    /// <summary>What the object holds after the call; default when the call changes nothing that is known.</summary>
    public static ImmutableArray<UrlShape> After(IInvocationOperation call, ImmutableArray<UrlShape> content, Func<IOperation, ImmutableArray<UrlShape>> read)
    {
        var arguments = call.TargetMethod.IsExtensionMethod ? call.Arguments.RemoveAt(0) : call.Arguments;
        return (call.TargetMethod.ContainingType.Name, call.TargetMethod.Name, arguments.Length) switch
        {
            ("StringBuilder", "Append", > 0) => content.Times(read(arguments[0].Value)),
            ("StringBuilder", "AppendLine", > 0) => content.Times(read(arguments[0].Value)).Each(static shape => shape.Append(UrlShape.Of("\n"))),
            ("StringBuilder", "AppendFormat", > 0) => content.Times(TextCalls.Format(call, read) is { IsDefault: false } text ? text : [UrlShape.Of(new Hole(call))]),
            ("StringBuilder", "AppendJoin", > 1) => content.Times(TextCalls.Join(call, read)),
            ("StringBuilder", "Insert", > 1) when arguments[0].Value.ConstantValue is { HasValue: true, Value: 0 } => read(arguments[1].Value).Times(content),
            ("StringBuilder", "Insert", _) => [UrlShape.Of(new Hole(call))],
            ("StringBuilder", "Replace", 2) when arguments[0].Value.ConstantValue is { HasValue: true, Value: { } old } =>
                content.Combine(read(arguments[1].Value), (shape, with) => shape.Replace(old.ToString() ?? "", with)),
            ("StringBuilder", "Clear", _) => [UrlShape.Empty],
            ("NameValueCollection" or "QueryBuilder", "Add" or "Set", 2) => content.Combine(Parameter(read(arguments[0].Value), read(arguments[1].Value)), AndParameter),
            ("List", "Add", 1) => content.Combine(read(arguments[0].Value), static (list, item) => list.AppendItem(item)),
            ("List", "AddRange", 1) => content.Combine(read(arguments[0].Value), static (list, items) => list.AppendItem(items)),
            ("List", "Insert", 2) when arguments[0].Value.ConstantValue is { HasValue: true, Value: 0 } => read(arguments[1].Value).Combine(content, static (item, list) => item.AppendItem(list)),
            ("List", "Clear", _) => [UrlShape.Empty],
            ("Url", _, _) => FlurlTexts.After(call, content, read),
            _ => default,
        };
    }

    /// <summary>What the object holds once a property of it is set.</summary>
    public static ImmutableArray<UrlShape> Set(ImmutableArray<UrlShape> content, string property, ImmutableArray<UrlShape> value) =>
        property is "Host" or "Path" or "Query"
            ? content.Combine(value, (whole, part) => UriComponents.Of(whole).With(property, part).Whole())
            : content;

    /// <summary>name=value.</summary>
    public static ImmutableArray<UrlShape> Parameter(ImmutableArray<UrlShape> name, ImmutableArray<UrlShape> value) =>
        name.Each(static text => text.Append(UrlShape.Of("="))).Times(value.Each(static text => text.Escaped()));

    public static UrlShape AndParameter(UrlShape query, UrlShape parameter) => query.Pieces.IsEmpty ? parameter : query.Append(UrlShape.Of("&")).Append(parameter);

    private static ImmutableArray<UrlShape> Uri(ImmutableArray<IArgumentOperation> arguments, Func<IOperation, ImmutableArray<UrlShape>> read)
    {
        if (arguments.Length < 2)
        {
            return arguments.IsEmpty ? [UrlShape.Of("http://localhost/")] : read(arguments[0].Value);
        }

        var url = read(arguments[0].Value).Times([UrlShape.Of("://")]).Times(read(arguments[1].Value));
        return arguments.Length < 4 ? url : url.Combine(read(arguments[3].Value), static (whole, path) => UriComponents.Of(whole).With("Path", path).Whole());
    }
}
