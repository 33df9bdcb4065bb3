using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <summary>Is told what the interpreted code does, at the moment it does it, so that every value can be asked for.</summary>
internal interface ICallObserver
{
    /// <summary>A call is about to run. True when it sends a request and need not be followed any further.</summary>
    bool Calls(Interpreter interpreter, CallValues call);

    /// <summary>How much has been noted so far.</summary>
    int Mark { get; }

    /// <summary>A call that sends nothing by itself has run.</summary>
    /// <param name="interpreter">The interpreter.</param>
    /// <param name="call">The call.</param>
    /// <param name="isInSight">Whether its code was read.</param>
    /// <param name="mark">How much had been noted before it ran.</param>
    void HasCalled(Interpreter interpreter, CallValues call, bool isInSight, int mark);

    /// <summary>An object was created that may become a request.</summary>
    void Creates(Interpreter interpreter, IOperation site, ReferenceValue created);

    /// <summary>An object is handed to code that cannot be read.</summary>
    /// <param name="interpreter">The interpreter.</param>
    /// <param name="method">The method that takes it; null for a function that nobody knows.</param>
    /// <param name="content">The object.</param>
    void Escapes(Interpreter interpreter, IMethodSymbol? method, AbstractObject content);

    /// <summary>An object was found in a member of another.</summary>
    void Finds(Interpreter interpreter, AbstractObject content);

    /// <summary>A member of an object was read.</summary>
    void Reads(Interpreter interpreter, AbstractObject content);

    /// <summary>An expression of a text was evaluated.</summary>
    void Evaluates(Interpreter interpreter, IOperation expression, AbstractValue value);
}

/// <summary>A call with the values of its receiver and arguments.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Receiver">The object it is made on, for an extension method its first argument; null for a static call.</param>
/// <param name="Values">The values of the arguments, in the order of <see cref="IInvocationOperation.Arguments"/>.</param>
internal readonly record struct CallValues(IInvocationOperation Operation, AbstractValue? Receiver, ImmutableArray<AbstractValue> Values)
{
    public IMethodSymbol Method => Operation.TargetMethod;

    /// <summary>Where the arguments begin that are no receiver.</summary>
    public int First => Operation.Instance is null && Method.IsExtensionMethod && Values.Length > 0 ? 1 : 0;

    /// <summary>How many arguments there are beside the receiver.</summary>
    public int Count => Values.Length - First;

    public AbstractValue this[int index] => Values[First + index];

    public IOperation Expression(int index) => Operation.Arguments[First + index].Value;

    /// <summary>The place of the argument for the parameter; -1 when it is left to its default, or there is none.</summary>
    public int IndexOf(string? parameter)
    {
        for (var i = 0; i < Operation.Arguments.Length; i++)
        {
            if (Operation.Arguments[i] is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Name: var name } && name == parameter)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The value for the parameter; null when none is passed.</summary>
    public AbstractValue? Value(string? parameter) => IndexOf(parameter) is >= 0 and var index ? Values[index] : null;
}
