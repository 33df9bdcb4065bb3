using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <content>What leaves for code that cannot be read: objects, and functions that may run at any time.</content>
internal sealed partial class Interpreter
{
    /// <summary>Objects are handed to code that cannot be read.</summary>
    private void Escape(ImmutableArray<AbstractValue> values, IMethodSymbol? method)
    {
        foreach (var one in values.SelectMany(static value => value.Alternatives))
        {
            if (ObjectOf(one) is { } handed)
            {
                observer?.Escapes(this, method, handed);
                if (method is null || !OnlyLooks(method))
                {
                    Update(one, static content => content with { IsShared = true });
                }
            }
        }
    }

    /// <summary>Whether a method of the framework or a serializer takes an object, which writes it or logs it and keeps it not.</summary>
    private static bool OnlyLooks(IMethodSymbol method) => KnownNames.Root(method.ContainingType) is { Name: "System" or "Microsoft" or "Newtonsoft" }
        && !(method.Name.StartsWith("Populate", StringComparison.Ordinal) || method.Name.StartsWith("Bind", StringComparison.Ordinal));

    private void HandOut(ImmutableArray<AbstractValue?> values, IOperation site, IInvocationOperation? call)
    {
        foreach (var value in values)
        {
            foreach (var one in value?.Alternatives ?? [])
            {
                if (one is FunctionValue { Method: var method } && (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction || IsInSource(method)))
                {
                    var given = method.Parameters.Select(parameter => StateFor(parameter, call, values)).ToImmutableArray();
                    InvokeFunction((FunctionValue)one, given, site);
                }
            }
        }
    }

    /// <summary>
    /// What a function's parameter stands for where the call that runs the function takes the value beside it, both of one type parameter:
    /// <c>pipeline.ExecuteAsync(static (state, ct) => ..., state, ct)</c>.
    /// </summary>
    private static AbstractValue? StateFor(IParameterSymbol parameter, IInvocationOperation? call, ImmutableArray<AbstractValue?> values)
    {
        foreach (var taken in call?.TargetMethod.OriginalDefinition.Parameters ?? [])
        {
            if (taken.Type is INamedTypeSymbol { DelegateInvokeMethod: { Parameters: var passed } } && parameter.Ordinal < passed.Length && passed[parameter.Ordinal].Type is ITypeParameterSymbol { DeclaringMethod: not null } state)
            {
                var places = call!.Arguments.Select(static (argument, index) => (argument, index)).Where(pair => SymbolEqualityComparer.Default.Equals(pair.argument.Parameter?.OriginalDefinition.Type, state)).ToList();
                return places is [var only] ? values[only.index] : null;
            }
        }

        return null;
    }

    private void Note(FunctionValue function, IOperation site)
    {
        if (_frame is null || IsOwnFrame(_frame))
        {
            _made.Add((function, site, _state));
        }
    }

    /// <summary>Whether the code of the frame stands in the entry itself, be it in a lambda within it.</summary>
    private bool IsOwnFrame(CallFrame frame)
    {
        ISymbol? owner = frame.Method;
        while (owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
        {
            owner = owner.ContainingSymbol;
        }

        return SymbolEqualityComparer.Default.Equals(owner, Entry)
            || (frame.Caller is null && Entry is not IMethodSymbol)
            || (owner is IFieldSymbol { AssociatedSymbol: { } property } && SymbolEqualityComparer.Default.Equals(property, Entry));
    }

    /// <summary>
    /// A lambda of the entry that nobody in sight calls may run at any time, and each local function runs once more by itself, so that what it
    /// sends whoever calls it can be told from what its callers say.
    /// </summary>
    private void RunLeftFunctions(IMethodSymbol entry, AbstractValue? receiver)
    {
        for (var i = 0; i < _made.Count && i < MostLeftFunctions; i++)
        {
            var (function, site, state) = _made[i];
            if (!_applied.Contains(function.Method))
            {
                RunLeft(function, entry, receiver, site, state);
            }
        }

        var (end, outer) = (_state, Entry);
        foreach (var function in LocalFunctionsOf(entry).Select(local => new FunctionValue(local.Symbol, receiver)).Concat(_called).ToList())
        {
            Entry = function.Method;
            RunLeft(function, entry, receiver, null, end);
            Entry = outer;
        }
    }

    private void RunLeft(FunctionValue function, IMethodSymbol entry, AbstractValue? receiver, IOperation? site, AnalysisState state)
    {
        if (BodyOf(function.Method) is { } body)
        {
            _state = state;
            _frame = new CallFrame(entry, receiver, null, null);
            Run(function.Method, body, function.Receiver, site, [.. function.Method.Parameters.Select(static _ => (AbstractValue?)null)]);
            _frame = null;
        }
    }

    private IEnumerable<ILocalFunctionOperation> LocalFunctionsOf(IMethodSymbol entry)
    {
        var syntax = entry.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax() : null;
        return (syntax?.DescendantNodes().OfType<LocalFunctionStatementSyntax>() ?? []).Select(program.Models.OperationOf).OfType<ILocalFunctionOperation>();
    }
}
