namespace Auth0.Hooks.Analyzers.Symbols;

/// <summary>Where the value of a member comes from, as its owner says.</summary>
internal enum Origin
{
    /// <summary>What the code says: the value is followed.</summary>
    Untold,

    /// <summary>Written in code, though not in code that is here.</summary>
    HardCoded,

    /// <summary>Known to the running program only, whatever the code looks like.</summary>
    Runtime,
}
