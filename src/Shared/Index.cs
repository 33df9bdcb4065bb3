namespace System;

/// <summary>Lets the compiler read list patterns for netstandard2.0; it turns them into plain indexing.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
