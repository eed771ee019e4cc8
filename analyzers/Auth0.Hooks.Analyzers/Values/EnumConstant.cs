using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>A constant text that becomes, or is compared with, a value of an open enum.</summary>
internal sealed record EnumConstant(OpenEnum Enum, IOperation Operation, string Text, string Place);
