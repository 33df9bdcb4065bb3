using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>Flurl 2 to 4: builders of URLs and requests, each changed in place and given back.</summary>
internal static class FlurlTransfers
{
    private const string Library = "Flurl.*";

    public static readonly ImmutableArray<MethodRow> Methods =
    [
        new(Library, "AppendPathSegment AppendPathSegments", static (interpreter, call) => Changed(interpreter, call, start => SegmentTransfers.Appended(interpreter, call, start))),
        new(Library, "Request", static (interpreter, call) => Made(interpreter, call, SegmentTransfers.Appended(interpreter, call, BaseOf(interpreter, call)))),
        new(Library, "Combine", static (interpreter, call) => SegmentTransfers.Appended(interpreter, call, null)),
        new(Library, "Parse", static (interpreter, call) => call.Values.IsEmpty ? null : Made(interpreter, call, call[0])),
        new(Library, "SetQueryParam AppendQueryParam", static (interpreter, call) => Changed(interpreter, call, start => WithParameter(interpreter, call, start))),
        new(Library, "GetOrAdd", static (interpreter, call) => call.Value("baseUrl") is { } address ? Made(interpreter, call, address) : null),
        new(Library, "ResetToRoot Reset RemovePath RemovePathSegment RemovePathSegments", static (interpreter, call) => Changed(interpreter, call, _ => new UnknownValue(call.Operation))),
        new(Library, "ToString ToUri Clone", static (interpreter, call) => call.Receiver is null ? null : new TextValue(interpreter.TextOf(call.Receiver, call.Operation))),
        new(Library, "With* Set* Allow* After* Before* On* Configure* Clear* Remove* Encode* AllowAnyHttpStatus Build", static (_, call) => call.Receiver),
    ];

    public static readonly ImmutableArray<ConstructorRow> Constructors = [new(Library, Created)];

    private static AbstractObject Created(Interpreter interpreter, AbstractObject created, ConstructorValues arguments)
    {
        var (_, value, expression) = arguments.Passed.FirstOrDefault();
        if (value is null)
        {
            return created with { Content = [UrlShape.Empty] };
        }

        return interpreter.ObjectOf(value) is { Content.IsDefault: true } client
            ? client.Members.TryGetValue("BaseAddress", out var address) ? created with { Content = interpreter.TextOf(address, expression) } : created with { Content = [UrlShape.Empty] }
            : created with { Content = interpreter.TextOf(value, expression) };
    }

    private static AbstractValue? BaseOf(Interpreter interpreter, CallValues call) => call.Receiver switch
    {
        null => null,
        { } known when interpreter.ObjectOf(known) is { Content: { IsDefault: false } content } && content.All(static shape => shape.Pieces.IsEmpty) => null,
        var receiver => receiver,
    };

    private static AbstractValue? Made(Interpreter interpreter, CallValues call, AbstractValue? url) => url is null ? null
        : interpreter.Allocate(new AbstractObject(call.Operation.Type, call.Operation) { Content = interpreter.TextOf(url, call.Operation) });

    private static AbstractValue? Changed(Interpreter interpreter, CallValues call, Func<AbstractValue, AbstractValue?> change)
    {
        if (call.Receiver is not { } receiver || change(receiver) is not { } url)
        {
            return null;
        }

        if (interpreter.ObjectOf(receiver) is not { Content.IsDefault: false })
        {
            return Made(interpreter, call, url);
        }

        var content = interpreter.TextOf(url, call.Operation);
        interpreter.Update(receiver, builder => builder with { Content = content });
        return receiver;
    }

    private static AbstractValue? WithParameter(Interpreter interpreter, CallValues call, AbstractValue start) => call[0].Known is { HasValue: true, Value: string name } && call.Count > 1
        ? new TextValue(interpreter.TextOf(start, call.Operation).Combine(interpreter.TextOf(call[1], call.Expression(1)), (url, text) => QueryText.Append(url, name, text)))
        : start;
}
