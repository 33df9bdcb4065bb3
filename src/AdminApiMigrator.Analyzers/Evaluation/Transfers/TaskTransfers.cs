using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>What wraps a value: a task is its result, a lazy value what its function gives, options what is set in them.</summary>
internal static class TaskTransfers
{
    private static readonly ImmutableArray<string> Tasks = ["System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.ValueTask`1"];

    private static readonly ImmutableArray<string> Options =
        ["Microsoft.Extensions.Options.IOptions`1", "Microsoft.Extensions.Options.IOptionsMonitor`1", "Microsoft.Extensions.Options.IOptionsSnapshot`1", "Microsoft.Extensions.Options.OptionsWrapper`1"];

    public static readonly ImmutableArray<MethodRow> Methods =
    [
        .. Tasks.SelectMany(static type => new MethodRow[]
        {
            new(type, "FromResult", static (_, call) => call[0]),
            new(type, "ConfigureAwait AsTask WaitAsync GetAwaiter Preserve", static (_, call) => call.Receiver),
            new(type, "Run", static (interpreter, call) => interpreter.Apply(call[0], [], call.Operation)),
        }),
        .. new[] { "System.Runtime.CompilerServices.TaskAwaiter`1", "System.Runtime.CompilerServices.ValueTaskAwaiter`1", "System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1", "System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1+ConfiguredTaskAwaiter" }
            .Select(static type => new MethodRow(type, "GetResult GetAwaiter", static (_, call) => call.Receiver)),
        new("System.Nullable`1", "GetValueOrDefault", static (_, call) => call.Receiver),
        new("System.ArgumentNullException", "ThrowIfNull", static (_, call) => new UnknownValue(call.Operation)),
    ];

    public static readonly ImmutableArray<PropertyRow> Properties =
    [
        .. Tasks.Select(static type => new PropertyRow(type, "Result", static (_, owner, _) => owner)),
        new("System.Lazy`1", "Value", static (interpreter, owner, reference) => interpreter.ObjectOf(owner) is { } lazy && lazy.Members.TryGetValue("Factory", out var factory)
            ? factory is FunctionValue ? interpreter.Apply(factory, [], reference) : factory
            : null),
        new("System.Nullable`1", "Value", static (_, owner, _) => owner),
        .. Options.Select(static type => new PropertyRow(type, "Value CurrentValue", static (interpreter, _, reference) =>
            reference.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false } options ? interpreter.EntryObject(options) : null)),
    ];

    public static readonly ImmutableArray<CreationRow> Creations =
    [
        new("System.Threading.Tasks.ValueTask`1", static (_, arguments) => arguments.Passed.Select(static passed => passed.Value).FirstOrDefault()),
        new("System.Collections.Generic.KeyValuePair`2", static (_, arguments) => new TupleValue([.. arguments.Passed.Select(static passed => passed.Value)])),
        new("System.Tuple`2", static (_, arguments) => new TupleValue([.. arguments.Passed.Select(static passed => passed.Value)])),
        new("System.Tuple`3", static (_, arguments) => new TupleValue([.. arguments.Passed.Select(static passed => passed.Value)])),
    ];

    public static readonly ImmutableArray<ConstructorRow> Constructors =
    [
        new("System.Lazy`1", static (_, created, arguments) => (arguments["valueFactory"] ?? arguments["value"]) is { } factory ? created.With("Factory", factory) : created),
    ];
}
