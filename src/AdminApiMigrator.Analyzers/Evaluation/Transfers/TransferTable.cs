using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>What a call of a library gives, or does to its receiver; null when nothing is known of this call.</summary>
internal delegate AbstractValue? MethodTransfer(Interpreter interpreter, CallValues call);

/// <summary>What a property of a library's object holds; null when that is not known.</summary>
internal delegate AbstractValue? PropertyTransfer(Interpreter interpreter, AbstractValue owner, IOperation reference);

/// <summary>The value that a creation gives where that is no object on the heap; null when it is one.</summary>
internal delegate AbstractValue? CreationTransfer(Interpreter interpreter, ConstructorValues arguments);

/// <summary>What a constructor of a library makes of an object.</summary>
internal delegate AbstractObject ConstructorTransfer(Interpreter interpreter, AbstractObject created, ConstructorValues arguments);

/// <summary>A row: a method of a library. A name that ends in a star stands for all that begin like it.</summary>
/// <remarks>A type that ends in a star stands for every type in the namespace and those below it.</remarks>
internal sealed record MethodRow(string Type, string Members, MethodTransfer Transfer);

/// <summary>A row: a property of a library; a star stands for all properties of the type.</summary>
internal sealed record PropertyRow(string Type, string Members, PropertyTransfer Transfer);

/// <summary>A row: a type whose creation gives a value.</summary>
internal sealed record CreationRow(string Type, CreationTransfer Transfer);

/// <summary>A row: a type whose constructors fill an object.</summary>
internal sealed record ConstructorRow(string Type, ConstructorTransfer Transfer);

/// <summary>The libraries that the interpreter knows, by symbol: the names of the rows are resolved once for a compilation.</summary>
internal sealed class TransferTable
{
    private static readonly ImmutableArray<MethodRow> MethodRows =
    [
        .. StringTransfers.Methods, .. UriTransfers.Methods, .. BuilderTransfers.Methods, .. CollectionTransfers.Methods, .. TaskTransfers.Methods, .. HttpTransfers.Methods, .. JsonTransfers.Methods,
        .. FlurlTransfers.Methods, .. RestSharpTransfers.Methods, .. RegistrationTransfers.Methods,
    ];

    private static readonly ImmutableArray<PropertyRow> PropertyRows =
    [
        .. StringTransfers.Properties, .. UriTransfers.Properties, .. CollectionTransfers.Properties, .. TaskTransfers.Properties, .. HttpTransfers.Properties,
    ];

    private static readonly ImmutableArray<CreationRow> CreationRows = [.. StringTransfers.Creations, .. UriTransfers.Creations, .. TaskTransfers.Creations, .. HttpTransfers.Creations];

    private static readonly ImmutableArray<ConstructorRow> ConstructorRows =
    [
        .. BuilderTransfers.Constructors, .. CollectionTransfers.Constructors, .. TaskTransfers.Constructors, .. HttpTransfers.Constructors, .. JsonTransfers.Constructors, .. FlurlTransfers.Constructors, .. RestSharpTransfers.Constructors,
    ];

    private static readonly ImmutableArray<string> Tables =
        ["System.Collections.Generic.IDictionary`2", "System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.IDictionary"];

    private const string Client = "System.Net.Http.HttpMessageInvoker";

    private readonly Dictionary<ISymbol, List<MethodRow>> _methods;
    private readonly Dictionary<ISymbol, List<PropertyRow>> _properties;
    private readonly Dictionary<ISymbol, List<CreationRow>> _creations;
    private readonly Dictionary<ISymbol, List<ConstructorRow>> _constructors;
    private readonly HashSet<ISymbol> _tables;
    private readonly HashSet<ISymbol> _clients;

    public TransferTable(Compilation compilation)
    {
        var types = new Dictionary<string, ImmutableArray<ISymbol>>(StringComparer.Ordinal);
        ImmutableArray<ISymbol> resolve(string name) => types.TryGetValue(name, out var known) ? known : types[name] = KnownNames.Resolve(name, compilation);
        _methods = Resolved(MethodRows, static row => row.Type, resolve);
        _properties = Resolved(PropertyRows, static row => row.Type, resolve);
        _creations = Resolved(CreationRows, static row => row.Type, resolve);
        _constructors = Resolved(ConstructorRows, static row => row.Type, resolve);
        _tables = new(Tables.SelectMany(name => resolve(name)), SymbolEqualityComparer.Default);
        _clients = new(resolve(Client), SymbolEqualityComparer.Default);
    }

    /// <summary>What a call of the method does; null when the method is in no row.</summary>
    public MethodTransfer? Method(IMethodSymbol method) => KnownNames.Rows(_methods, method.ContainingType)?.Find(row => KnownNames.Covers(row.Members, method.Name))?.Transfer;

    /// <summary>What the property holds; null when it is in no row.</summary>
    public PropertyTransfer? Property(ISymbol member) => KnownNames.Rows(_properties, member.ContainingType)?.Find(row => KnownNames.Covers(row.Members, member.Name))?.Transfer;

    public CreationTransfer? Creation(INamedTypeSymbol type) => KnownNames.Rows(_creations, type)?[0].Transfer;

    public ConstructorTransfer? Constructor(INamedTypeSymbol type) => KnownNames.Rows(_constructors, type)?[0].Transfer;

    /// <summary>What a method of a library gives that is used as a function.</summary>
    public Func<Interpreter, ImmutableArray<AbstractValue>, IOperation, AbstractValue?>? Function(IMethodSymbol method) =>
        StringTransfers.Escapes(method) && Method(method) is not null
            ? static (interpreter, values, site) => values.IsEmpty ? null : new TextValue([.. interpreter.TextOf(values[0], site).Select(static shape => shape.Escaped())])
            : null;

    /// <summary>Whether the type is one of a dictionary.</summary>
    public bool IsTable(INamedTypeSymbol type) => _tables.Contains(type.OriginalDefinition);

    /// <summary>Whether the type is HttpClient or derived from it.</summary>
    public bool IsClient(ITypeSymbol? type)
    {
        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            if (_clients.Contains(at.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<ISymbol, List<TRow>> Resolved<TRow>(ImmutableArray<TRow> rows, Func<TRow, string> typeOf, Func<string, ImmutableArray<ISymbol>> resolve)
    {
        var resolved = new Dictionary<ISymbol, List<TRow>>(SymbolEqualityComparer.Default);
        foreach (var row in rows)
        {
            foreach (var type in resolve(typeOf(row)))
            {
                if (!resolved.TryGetValue(type, out var list))
                {
                    resolved[type] = list = [];
                }

                list.Add(row);
            }
        }

        return resolved;
    }
}
