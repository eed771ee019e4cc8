using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace Auth0.Hooks.Emulator.Page;

/// <summary>A piece of HTML. Whatever is interpolated into one is encoded, unless it is HTML itself.</summary>
internal readonly record struct Html(string Text)
{
    public static Html Of(Handler content) => new(content.ToString());

    public override string ToString() => Text;

    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder builder;

        public Handler(int literalLength, int formattedCount) => builder = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string literal) => builder.Append(literal);

        public void AppendFormatted(Html html) => builder.Append(html.Text);

        public void AppendFormatted(IEnumerable<Html> parts) => builder.AppendJoin("", parts);

        public void AppendFormatted(string? text) => builder.Append(HtmlEncoder.Default.Encode(text ?? ""));

        public void AppendFormatted<T>(T value, string? format = null)
            where T : IFormattable => AppendFormatted(value.ToString(format, CultureInfo.InvariantCulture));

        public override string ToString() => builder.ToString();
    }
}
