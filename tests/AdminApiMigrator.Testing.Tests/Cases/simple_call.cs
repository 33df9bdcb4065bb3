class C
{
    static void Old() { }
    static void New() { }

    void M() => {|PROBE001:Old|}(); // stays
}
-----
class C
{
    static void Old() { }
    static void New() { }

    void M() => New(); // stays
}
