using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>A value that the code passes on, and what the parameters in it stand for.</summary>
/// <param name="Parameter">The parameter that takes it; null for a property that is set.</param>
/// <param name="Value">The value.</param>
/// <param name="Scope">What the parameters of the method around it stand for.</param>
internal readonly record struct Passed(IParameterSymbol? Parameter, IOperation Value, Arguments Scope)
{
    /// <summary>The values of a call, without the object it is made on and without those that the compiler fills in.</summary>
    public static ImmutableArray<Passed> By(IInvocationOperation call, Arguments scope) =>
        By(call.Instance is null && call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments.RemoveAt(0) : call.Arguments, scope);

    public static ImmutableArray<Passed> By(ImmutableArray<IArgumentOperation> arguments, Arguments scope) =>
    [
        .. arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
            .Select(argument => new Passed(argument.Parameter, argument.Value.WithoutConversion(), scope)),
    ];
}

/// <summary>One thing that the code does to an object after it was created: a property set, or a method called.</summary>
/// <param name="Member">The property or method.</param>
/// <param name="Values">The value set, or the arguments.</param>
internal readonly record struct Step(string Member, ImmutableArray<Passed> Values);

/// <summary>An object as the code puts it together.</summary>
/// <param name="Creation">Where it is created.</param>
/// <param name="Passed">What reaches the library's own constructor, through the constructors of classes derived from it.</param>
/// <param name="Steps">What is done to it then, in the order of the text.</param>
internal sealed record Assembled(IObjectCreationOperation Creation, ImmutableArray<Passed> Passed, ImmutableArray<Step> Steps)
{
    /// <summary>The value last set on the property; null when it is not set.</summary>
    public Passed? Last(string property)
    {
        var last = Steps.LastOrDefault(step => step.Member == property && step.Values.Length == 1);
        return last.Values.IsDefaultOrEmpty ? null : last.Values[0];
    }

    /// <summary>The first constructor argument of which this holds; null when there is none.</summary>
    public Passed? FirstPassed(Func<Passed, bool> holds)
    {
        foreach (var passed in Passed)
        {
            if (holds(passed))
            {
                return passed;
            }
        }

        return null;
    }
}
