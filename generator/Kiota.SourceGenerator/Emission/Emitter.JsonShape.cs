namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteJsonShape(bool additionalData) => writer.WriteLine($$"""
        /// <summary>What kind of value a node is and which properties it has, as far as Kiota's parse nodes can tell.</summary>
        internal sealed class JsonShape : {{RuntimeNames.IParsable}}
        {
            private readonly {{RuntimeNames.IParseNode}} node;
            private readonly global::System.Collections.Generic.HashSet<string> names = new global::System.Collections.Generic.HashSet<string>();
            private JsonShape item;

            private JsonShape({{RuntimeNames.IParseNode}} node)
            {
                this.node = node;
            }

            internal bool IsText { get; private set; }

            internal bool IsNumber { get; private set; }

            internal bool IsBoolean { get; private set; }

            internal bool IsArray { get; private set; }

            internal bool IsObject { get; private set; }

            internal bool IsNull { get { return !IsText && !IsNumber && !IsBoolean && !IsArray && !IsObject; } }

            internal bool IsArrayOfTexts { get { return IsArray && (item == null || item.IsText); } }

            internal bool IsArrayOfNumbers { get { return IsArray && (item == null || item.IsNumber); } }

            internal bool IsArrayOfBooleans { get { return IsArray && (item == null || item.IsBoolean); } }

            internal bool IsArrayOfObjects { get { return IsArray && (item == null || item.IsObject); } }

            internal bool IsArrayOfAnything { get { return IsArray; } }

            internal static JsonShape Of({{RuntimeNames.IParseNode}} node)
            {
                var shape = new JsonShape(node);
                node.GetObjectValue<JsonShape>(_ => shape);
                shape.Recognise();
                return shape;
            }

            /// <summary>Reads a value; gives null if the node holds something else.</summary>
            internal static T Try<T>({{RuntimeNames.Func}}<T> read)
            {
                try
                {
                    return read();
                }
                catch (global::System.Exception)
                {
                    return default(T);
                }
            }

            /// <summary>Reads a list; gives null if the node holds something else, or an item does.</summary>
            internal static {{RuntimeNames.List}}<T> TryAll<T>({{RuntimeNames.Func}}<{{RuntimeNames.List}}<T>> read)
            {
                var list = Try(read);
                return list != null && list.Contains(default(T)) ? null : list;
            }

            /// <summary>The index of the branch that the properties of the items fit best.</summary>
            internal int BestOfItems(params Branch[] branches)
            {
                return item == null ? 0 : item.Best(branches);
            }

            /// <summary>The index of the branch that the properties fit best.</summary>
            internal int Best(params Branch[] branches)
            {
                int best = 0;
                for (int i = 1; i < branches.Length; i++)
                {
                    if (Score(branches[i]) > Score(branches[best])) best = i;
                }

                return best;
            }

            /// <summary>Which branches the properties fit; at least one.</summary>
            internal bool[] Matching(params Branch[] branches)
            {
                var matches = new bool[branches.Length];
                for (int i = 0; i < branches.Length; i++) matches[i] = Fits(branches[i]) && Known(branches[i]) > 0;
                if (global::System.Array.IndexOf(matches, true) < 0) matches[Best(branches)] = true;
                return matches;
            }

            /// <summary>Reads the properties of one value into several objects; those that none of them knows, into the first that takes any.</summary>
            internal static {{RuntimeNames.FieldDeserializers}} Merge(params {{RuntimeNames.IParsable}}[] targets)
            {
                var merged = new {{RuntimeNames.Dictionary}}<string, {{RuntimeNames.Action}}<{{RuntimeNames.IParseNode}}>>();
                {{RuntimeNames.IAdditionalDataHolder}} holder = null;
                foreach (var target in targets)
                {
                    if (target == null) continue;
                    holder = holder ?? target as {{RuntimeNames.IAdditionalDataHolder}};
                    foreach (var field in target.GetFieldDeserializers())
                    {
                        merged.TryGetValue(field.Key, out var others);
                        merged[field.Key] = others + field.Value;
                    }
                }

                return {{(additionalData ? "holder == null ? merged : new OpenFieldDeserializers(holder, merged)" : "merged")}};
            }

            /// <summary>Writes the properties of several objects as one.</summary>
            internal static void WriteMerged({{RuntimeNames.ISerializationWriter}} writer, params {{RuntimeNames.IParsable}}[] values)
            {
                var present = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Where(values, value => value != null));
                if (present.Length == 0) writer.WriteNullValue(null);
                else writer.WriteObjectValue<{{RuntimeNames.IParsable}}>(null, present[0], global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Skip(present, 1)));
            }

            public {{RuntimeNames.FieldDeserializers}} GetFieldDeserializers()
            {
                return new NameRecorder(names);
            }

            public void Serialize({{RuntimeNames.ISerializationWriter}} writer)
            {
            }

            private void Recognise()
            {
                IsObject = names.Count > 0;
                if (IsObject) return;
                IsText = node.GetStringValue() != null;
                if (IsText) return;
                IsBoolean = node.GetBoolValue() != null;
                if (IsBoolean) return;
                IsNumber = node.GetDoubleValue() != null;
                if (IsNumber) return;
                var items = node.GetCollectionOfObjectValues<JsonShape>(element =>
                {
                    var shape = new JsonShape(element);
                    if (item == null) item = shape;
                    return shape;
                });
                if (items != null)
                {
                    using (var enumerator = items.GetEnumerator())
                    {
                        IsArray = enumerator.MoveNext();
                    }
                }

                if (item != null) item.Recognise();
                if (IsArray) return;

                // An empty array, an empty object and null look the same but as trees, which are small here.
                var tree = node.GetObjectValue<{{RuntimeNames.UntypedNode}}>({{RuntimeNames.UntypedNode}}.CreateFromDiscriminatorValue);
                IsArray = tree is {{RuntimeNames.Untyped}}Array;
                IsObject = tree is {{RuntimeNames.Untyped}}Object;
            }

            private int Score(Branch branch)
            {
                return (Fits(branch) ? 1000000 : 0) + (Known(branch) * 1000) - branch.Required.Length - branch.Optional.Length;
            }

            private int Known(Branch branch)
            {
                return global::System.Linq.Enumerable.Count(branch.Required, names.Contains) + global::System.Linq.Enumerable.Count(branch.Optional, names.Contains);
            }

            private bool Fits(Branch branch)
            {
                if (!global::System.Linq.Enumerable.All(branch.Required, names.Contains)) return false;
                for (int i = 0; i < branch.Constants.Length; i += 2)
                {
                    var child = node.GetChildNode(branch.Constants[i]);
                    var text = child == null ? null : child.GetStringValue();
                    if (text != null && text != branch.Constants[i + 1]) return false;
                }

                return true;
            }

            /// <summary>The properties of an object that a value may be.</summary>
            internal sealed class Branch
            {
                internal Branch(string[] required, string[] optional, string[] constants)
                {
                    Required = required;
                    Optional = optional;
                    Constants = constants;
                }

                internal string[] Required { get; }

                internal string[] Optional { get; }

                /// <summary>Names and the text that each has in this branch, in turn.</summary>
                internal string[] Constants { get; }
            }

            // A reader asks for each property of an object; nothing is read, the names are enough.
            private sealed class NameRecorder : {{RuntimeNames.Dictionary}}<string, {{RuntimeNames.Action}}<{{RuntimeNames.IParseNode}}>>, {{RuntimeNames.FieldDeserializers}}
            {
                private readonly global::System.Collections.Generic.HashSet<string> names;

                internal NameRecorder(global::System.Collections.Generic.HashSet<string> names)
                {
                    this.names = names;
                }

                bool {{RuntimeNames.FieldDeserializers}}.ContainsKey(string key)
                {
                    names.Add(key);
                    return false;
                }

                bool {{RuntimeNames.FieldDeserializers}}.TryGetValue(string key, out {{RuntimeNames.Action}}<{{RuntimeNames.IParseNode}}> value)
                {
                    names.Add(key);
                    value = null;
                    return false;
                }
            }
        }

        """);
}
