class C
{
    static void New() { }

    void M() => New(); // Old();
}
