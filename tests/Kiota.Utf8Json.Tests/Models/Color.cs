using System.Runtime.Serialization;

namespace Kiota.Utf8Json.Tests.Models;

public enum Color
{
    [EnumMember(Value = "deep-red")]
    DeepRed,
    [EnumMember(Value = "blue")]
    Blue,
}
