namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteListNode() => writer.WriteLine($$"""
        /// <summary>Lists of what Kiota's JSON reader and writer know alone, but not in lists.</summary>
        internal static class ListNode
        {
            internal static {{RuntimeNames.List}}<byte[]> Bytes({{RuntimeNames.IParseNode}} node)
            {
                var texts = node.GetCollectionOfPrimitiveValues<string>();
                if (texts == null) return null;
                var values = new {{RuntimeNames.List}}<byte[]>();
                foreach (var text in texts) values.Add(text == null ? null : global::System.Convert.FromBase64String(text));
                return values;
            }

            internal static {{RuntimeNames.IEnumerable}}<string> Texts({{RuntimeNames.IEnumerable}}<byte[]> values)
            {
                return values == null ? null : global::System.Linq.Enumerable.Select(values, value => value == null ? null : global::System.Convert.ToBase64String(value));
            }

            internal static {{RuntimeNames.List}}<decimal?> Decimals({{RuntimeNames.IParseNode}} node)
            {
                var array = node.GetObjectValue<{{RuntimeNames.UntypedNode}}>({{RuntimeNames.UntypedNode}}.CreateFromDiscriminatorValue) as {{RuntimeNames.Untyped}}Array;
                if (array == null) return null;
                var values = new {{RuntimeNames.List}}<decimal?>();
                foreach (var item in array.GetValue()) values.Add(Decimal(item));
                return values;
            }

            private static decimal? Decimal({{RuntimeNames.UntypedNode}} item)
            {
                switch (item)
                {
                    case {{RuntimeNames.Untyped}}Integer number: return number.GetValue();
                    case {{RuntimeNames.Untyped}}Long number: return number.GetValue();
                    case {{RuntimeNames.Untyped}}Decimal number: return number.GetValue();
                    case {{RuntimeNames.Untyped}}Float number: return (decimal)number.GetValue();
                    case {{RuntimeNames.Untyped}}Double number: return (decimal)number.GetValue();
                    default: return null;
                }
            }
        }

        """);
}
