namespace Auth0.Hooks.Analyzers.Values;

/// <summary>What may stand where a constant meets an open enum; the fixer writes accordingly.</summary>
internal static class EnumPlaces
{
    /// <summary>The place takes a value of the open enum: a typed member or a text.</summary>
    public const string Typed = nameof(Typed);

    /// <summary>The place takes text only, constant or not.</summary>
    public const string Text = nameof(Text);

    /// <summary>The constant does not stand where it is used, or another value cannot stand there: no fix writes one.</summary>
    public const string Elsewhere = nameof(Elsewhere);
}
