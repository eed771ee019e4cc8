namespace Kiota.SourceGenerator.Building.Naming;

/// <summary>Names that mean something else in C# or in the base library, and what Kiota makes of them.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> SystemTypes = new(
        ("file directory path environment task thread integer __ComObject AccessViolationException Action Activator AggregateException "
        + "AppContext AppDomain AppDomainSetup AppDomainUnloadedException ApplicationException ApplicationId ArgIterator ArgumentException "
        + "ArgumentNullException ArgumentOutOfRangeException ArithmeticException Array ArrayTypeMismatchException AssemblyLoadEventArgs "
        + "AssemblyLoadEventHandler AsyncCallback Attribute AttributeTargets AttributeUsageAttribute BadImageFormatException "
        + "Base64FormattingOptions BitConverter Boolean Buffer Byte CannotUnloadAppDomainException Char CharEnumerator CLSCompliantAttribute "
        + "ContextBoundObject ContextMarshalException ContextStaticAttribute Convert CultureAwareComparer DataMisalignedException Date DateOnly "
        + "DateTime DateTimeKind DateTimeOffset DayOfWeek DBNull Decimal Delegate DivideByZeroException DllNotFoundException Double "
        + "DuplicateWaitObjectException EntryPointNotFoundException Enum EnvironmentVariableTarget EventArgs EventHandler Exception "
        + "ExecutionEngineException FieldAccessException FlagsAttribute FormatException FormattableString GC GCCollectionMode GCGenerationInfo "
        + "GCKind GCMemoryInfo GCNotificationStatus Guid Half HashCode IAsyncDisposable IAsyncResult ICloneable IComparable IConvertible "
        + "ICustomFormatter IDisposable IFormatProvider IFormattable Index IndexOutOfRangeException InsufficientExecutionStackException "
        + "InsufficientMemoryException Int128 Int16 Int32 Int64 IntPtr InvalidCastException InvalidOperationException InvalidProgramException "
        + "InvalidTimeZoneException ISpanFormattable LoaderOptimization LoaderOptimizationAttribute LocalDataStoreSlot MarshalByRefObject Math "
        + "MathF Method MemberAccessException MemoryExtensions MethodAccessException MidpointRounding MissingFieldException MissingMemberException "
        + "MissingMethodException ModuleHandle MTAThreadAttribute MulticastDelegate MulticastNotSupportedException MultipartBody "
        + "NonSerializedAttribute NotFiniteNumberException NotImplementedException NotSupportedException Nullable NullReferenceException Object "
        + "ObjectDisposedException ObsoleteAttribute OperatingSystem OperationCanceledException OrdinalComparer OutOfMemoryException "
        + "OverflowException ParamArrayAttribute PlatformID PlatformNotSupportedException Random Range RankException ResolveEventArgs "
        + "ResolveEventHandler RuntimeArgumentHandle RuntimeFieldHandle RuntimeMethodHandle RuntimeTypeHandle SByte SerializableAttribute Single "
        + "StackOverflowException STAThreadAttribute String Stream StringComparer StringComparison StringNormalizationExtensions "
        + "StringSplitOptions SystemException ThreadStaticAttribute TimeOnly TimeoutException TimeSpan TimeZone TimeZoneInfo "
        + "TimeZoneNotFoundException Tuple TupleExtensions Type TypeAccessException TypeCode TypedReference TypeInitializationException "
        + "TypeLoadException TypeUnloadedException UInt128 UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException "
        + "UnhandledExceptionEventArgs UnhandledExceptionEventHandler UnitySerializationHolder ValueTuple ValueType Version Void WeakReference")
        .Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> ExceptionMembers = new(
        ["Data", "HelpLink", "HResult", "InnerException", "Message", "Source", "StackTrace", "TargetSite", "GetBaseException",
            "GetObjectData", "GetType", "SerializeObjectState", "ToString", "ResponseStatusCode", "ResponseHeaders"], StringComparer.OrdinalIgnoreCase);

    // What the fast path adds to a type, and the names by which it calls the runtime.
    private static readonly string[] FastPath =
        ["ReadUtf8Json", "ReadUtf8JsonProperty", "WriteUtf8JsonProperties", "ChooseByShape", "KiotaUtf8Read", "KiotaUtf8Write", "KiotaJsonReader", "KiotaJsonWriter", "KiotaJsonName"];

    // Members that a class itself has: a property cannot share their name.
    private static readonly HashSet<string> ModelMembers = new(
        ["AdditionalData", "BackingStore", "CreateFromDiscriminatorValue", "GetFieldDeserializers", "Serialize", "AddTo", .. FastPath], StringComparer.Ordinal);

    private static readonly HashSet<string> OpenEnumMembers = new(
        ["Value", "Equals", "GetHashCode", "ToString", "GetType", "Read", "ReadList", "Values", "Texts", "text", "ReferenceEquals", "MemberwiseClone",
            "Finalize", "PrintMembers", "JsonConverter", .. FastPath], StringComparer.Ordinal);

    private static readonly HashSet<string> ObjectMembers = new(
        ["GetType", "ToString", "Equals", "GetHashCode", "MemberwiseClone", "ReferenceEquals"], StringComparer.Ordinal);

    // Members that every request builder has.
    private static readonly HashSet<string> BuilderMembers = new(
        ["GetType", "ToString", "Equals", "GetHashCode", "MemberwiseClone", "ReferenceEquals", "Finalize", "PathParameters", "RequestAdapter",
            "UrlTemplate", "WithUrl"], StringComparer.Ordinal);

    /// <summary>The name of a type; no member of a type can be called like the type.</summary>
    public static string TypeName(string name, bool isOpenEnum) =>
        SystemTypes.Contains(name) || (isOpenEnum ? OpenEnumMembers : ModelMembers).Contains(name) ? name + "Object"
        : name.Equals("BaseRequestBuilder", StringComparison.OrdinalIgnoreCase) ? name + "Escaped" : name;

    public static string NamespaceSegment(string segment) => SystemTypes.Contains(segment) ? segment + "Namespace" : segment;

    public static bool IsExceptionMember(string name) => ExceptionMembers.Contains(name);

    public static bool IsModelMember(string name) => ModelMembers.Contains(name);

    public static bool IsOpenEnumMember(string name) => OpenEnumMembers.Contains(name);

    /// <summary>Whether a property of this name hides a member that every object has.</summary>
    public static bool IsObjectMember(string name) => ObjectMembers.Contains(name);

    public static bool IsBuilderMember(string name) => BuilderMembers.Contains(name);
}
