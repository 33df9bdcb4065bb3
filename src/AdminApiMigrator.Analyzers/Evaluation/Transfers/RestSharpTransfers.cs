using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>RestSharp before and after 107: request objects that are filled, and clients that are given an address.</summary>
internal static class RestSharpTransfers
{
    /// <summary>The member that holds a client's address.</summary>
    public const string BaseUrl = "BaseUrl";

    /// <summary>The property of a request that names its path.</summary>
    public const string Resource = "Resource";

    private const string Library = "RestSharp.*";

    public static readonly ImmutableArray<MethodRow> Methods =
    [
        new(Library, "AddUrlSegment", static (interpreter, call) => Filled(interpreter, call, isSegment: true)),
        new(Library, "AddQueryParameter", static (interpreter, call) => Filled(interpreter, call, isSegment: false)),
        new(Library, "AddParameter AddOrUpdateParameter", Parameter),
        new(Library, "AddJsonBody AddBody AddXmlBody AddStringBody", Body),
        new(Library, "Add* With* Use* Set* Clear* Configure*", static (_, call) => call.Receiver),
    ];

    public static readonly ImmutableArray<ConstructorRow> Constructors = [new(Library, Created)];

    private static AbstractObject Created(Interpreter interpreter, AbstractObject created, ConstructorValues arguments)
    {
        foreach (var (parameter, value, expression) in arguments.Passed)
        {
            if (parameter.Type is { TypeKind: TypeKind.Enum })
            {
                created = created.With("Method", value, expression);
            }
            else if (parameter.Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" } && created.Content.IsDefault && !created.Members.ContainsKey(BaseUrl))
            {
                created = (created with { Content = interpreter.TextOf(value, expression) }).With(BaseUrl, value, expression);
            }
            else if (interpreter.ObjectOf(value) is { } options && (options.Members.TryGetValue(BaseUrl, out var address) || options.Members.TryGetValue("BaseAddress", out address)))
            {
                created = created.With(BaseUrl, address, expression);
            }
            else if (value is FunctionValue configure)
            {
                interpreter.ApplyToUnknown(configure, expression);
            }
        }

        return created.Content.IsDefault ? created with { Content = [UrlShape.Empty] } : created;
    }

    private static AbstractValue? Parameter(Interpreter interpreter, CallValues call)
    {
        var kind = call.Operation.Arguments.Select(static argument => argument.Value.WithoutConversion()).OfType<IFieldReferenceOperation>().Select(static field => field.Field.Name).FirstOrDefault();
        return kind switch
        {
            "UrlSegment" => Filled(interpreter, call, isSegment: true),
            "QueryString" or "QueryStringWithoutEncode" => Filled(interpreter, call, isSegment: false),
            _ => call.Receiver,
        };
    }

    private static AbstractValue? Body(Interpreter interpreter, CallValues call)
    {
        if (call.Receiver is { } request && call.Count > 0)
        {
            interpreter.Update(request, content => content.With("Body", call[0], call.Expression(0)));
        }

        return call.Receiver;
    }

    /// <summary>Fills a segment's placeholder, or puts a parameter behind the resource.</summary>
    private static AbstractValue? Filled(Interpreter interpreter, CallValues call, bool isSegment)
    {
        if (call.Receiver is { } request && call.Count > 1 && call[0].Known is { HasValue: true, Value: string name } && interpreter.ObjectOf(request) is { Content: { IsDefault: false } content })
        {
            var filled = content.Combine(interpreter.TextOf(call[1], call.Expression(1)), (url, text) => isSegment ? url.Replace("{" + name + "}", text) : QueryText.Append(url, name, text));
            interpreter.Update(request, before => before with { Content = filled });
        }

        return call.Receiver;
    }
}
