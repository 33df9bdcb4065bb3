using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Answers what one item of a list may be, however many there are: written out, added one by one, yielded, or made of another list's by
/// LINQ. An item that a lambda makes of an unknown one is known but for that.
/// </summary>
internal sealed class ListItems(Models models, Writes writes, Callees callees, Origins origins)
{
    private static readonly ImmutableHashSet<string> Kept =
    [
        "ToArray", "ToList", "ToHashSet", "ToImmutableArray", "ToImmutableList", "AsEnumerable", "AsReadOnly", "AsParallel", "Where", "Distinct", "OrderBy", "OrderByDescending",
        "ThenBy", "Order", "Reverse", "Take", "Skip", "TakeWhile", "SkipWhile", "Cast", "OfType", "DefaultIfEmpty",
    ];

    private static readonly ImmutableHashSet<string> Adding = ["Add", "Enqueue", "Push", "AddLast", "TryAdd", "Append"];

    /// <summary>The items in sight; none when there are none.</summary>
    public ImmutableArray<Bound> Any(IOperation? list, Arguments scope, Origins.Way way)
    {
        if (list is null || way.IsEnded)
        {
            return [];
        }

        way.Steps++;
        way.Depth++;
        var value = list.WithoutConversion();
        var added = value switch
        {
            ILocalReferenceOperation { Local: var local } when scope[local] is null => Added(local, scope),
            IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field, Instance: null or IInstanceReferenceOperation } => Added(field, Arguments.None),
            _ => [],
        };
        ImmutableArray<Bound> items = [.. origins.Of(value, scope, way).SelectMany(made => Made(made, way)), .. added];
        way.Depth--;
        return items;
    }

    /// <summary>The one argument of a lambda that a method of the framework calls for each item of a list.</summary>
    public ImmutableArray<Bound> Given(IParameterReferenceOperation reference, Arguments scope, Origins.Way way)
    {
        if (reference.Parameter is not { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }, Ordinal: 0, DeclaringSyntaxReferences: [var declared] }
            || declared.GetSyntax().FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax around } }
            || models.OperationOf(around) is not IInvocationOperation call
            || call.TargetMethod.ContainingType is not { Name: "Enumerable" or "ParallelEnumerable" or "List" or "Array" or "Parallel" }
            || call.TargetMethod.Name is not ("Select" or "SelectMany" or "ForEach" or "ForEachAsync" or "Where" or "ForAll"))
        {
            return [];
        }

        return Any(call.Instance ?? call.Arguments[0].Value, scope, way);
    }

    private IEnumerable<Bound> Made(Bound list, Origins.Way way)
    {
        switch (list.Value)
        {
            case IArrayCreationOperation { Initializer: { } initializer, DimensionSizes.Length: 1 }:
                return Each(initializer.ElementValues);
            case IArrayInitializerOperation initializer:
                return Each(initializer.ElementValues);
            case ICollectionExpressionOperation collection:
                return collection.Elements.SelectMany(item => item is ISpreadOperation spread ? Any(spread.Operand, list.Scope, way) : [list with { Value = item }]);
            case IObjectCreationOperation { Initializer: { } initializer } creation:
                return initializer.Initializers.Select(static entry => entry is IInvocationOperation { Arguments: [var only] } ? only.Value : entry).Select(item => list with { Value = item }).Concat(Copied(creation));
            case IObjectCreationOperation creation:
                return Copied(creation);
            case IPropertyReferenceOperation { Property: { Name: "Values" or "Keys", ContainingType.TypeArguments.Length: 2 } property, Instance: { } table }:
                return Any(table, list.Scope, way).SelectMany(entry => Origins.Part(entry, property.Name == "Keys" ? 0 : 1) is { } part ? [part] : ImmutableArray<Bound>.Empty);
            case IInvocationOperation call when call.TargetMethod.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true:
                return ByFramework(call, list.Scope, way);
            case IInvocationOperation call when callees.Of(call, list.Scope) is { MayBeOverridden: false } callee:
                return callee.Declaration.DescendantNodes().OfType<YieldStatementSyntax>()
                    .Select(yielded => models.OperationOf(yielded.Expression)).OfType<IOperation>()
                    .Select(item => new Bound(item, callee.Arguments));
            default:
                return [];
        }

        IEnumerable<Bound> Each(ImmutableArray<IOperation> items) => items.Select(item => list with { Value = item });

        IEnumerable<Bound> Copied(IObjectCreationOperation creation) =>
            creation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "collection") is { } copied ? Any(copied.Value, list.Scope, way) : [];
    }

    private IEnumerable<Bound> ByFramework(IInvocationOperation call, Arguments scope, Origins.Way way)
    {
        var (name, source) = (call.TargetMethod.Name, call.ReceiverOf());
        return name switch
        {
            "Select" when call.Arguments.Length == 2 => Selected(source, call.Arguments[1].Value, scope, way),
            "Append" or "Prepend" when call.Arguments.Length == 2 => Any(source, scope, way).Add(new Bound(call.Arguments[1].Value, scope)),
            "Concat" or "Union" when call.Arguments.Length == 2 => Any(source, scope, way).AddRange(Any(call.Arguments[1].Value, scope, way)),
            var _ when Kept.Contains(name) => Where(call, Any(source, scope, way), way),
            _ => [],
        };
    }

    private IEnumerable<Bound> Selected(IOperation? source, IOperation function, Arguments scope, Origins.Way way)
    {
        if (callees.Function(function, scope) is not var (method, declaration) || method.Parameters.IsEmpty)
        {
            return [];
        }

        var known = Any(source, scope, way);
        var scopes = known.IsEmpty ? [scope] : known.Select(item => scope.With(method.Parameters[0], item));
        return scopes.SelectMany(each => Returned.By(declaration).Select(models.OperationOf).OfType<IOperation>().Select(made => new Bound(made, each)));
    }

    /// <summary>The items that a condition lets through, as far as it compares with something known.</summary>
    public ImmutableArray<Bound> Where(IInvocationOperation call, ImmutableArray<Bound> items, Origins.Way way)
    {
        if (call.Arguments.Select(static argument => argument.Value.WithoutConversion()).FirstOrDefault(static value => value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation }) is not { } function
            || callees.Function(function, Arguments.None) is not var (method, declaration)
            || method.Parameters is not [var item]
            || Returned.By(declaration) is not [var returned]
            || models.OperationOf(returned) is not { } condition)
        {
            return items;
        }

        return [.. items.Where(bound => Choices.Holds(condition, value => origins.Known(value, Arguments.None.With(item, bound), way)) != false)];
    }

    /// <summary>What statements add to the list, wherever in the member of a local or in the type of a field.</summary>
    private ImmutableArray<Bound> Added(ISymbol list, Arguments scope)
    {
        var found = ImmutableArray.CreateBuilder<Bound>();
        foreach (var call in writes.ScopesOf(list).SelectMany(static code => code.DescendantNodes()).OfType<InvocationExpressionSyntax>())
        {
            if (found.Count < Shapes.Most
                && call is { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: var name } }
                && owner.Identifier.ValueText == list.Name
                && Adding.Contains(name)
                && SymbolEqualityComparer.Default.Equals(models.SymbolOf(owner)?.OriginalDefinition, list.OriginalDefinition)
                && models.OperationOf(call) is IInvocationOperation { Arguments: { Length: 1 or 2 } passed } added)
            {
                found.Add(new Bound(passed.Length == 1 ? passed[0].Value : added, scope));
            }
        }

        return found.ToImmutable();
    }
}
