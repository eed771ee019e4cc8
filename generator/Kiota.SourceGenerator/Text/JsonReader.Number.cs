namespace Kiota.SourceGenerator.Text;

internal sealed partial class JsonReader
{
    private SpecNode ReadNumber()
    {
        int start = at;
        int column = Column;
        if (Peek() == '-') at++;
        if (Peek() == '0') at++;
        else ReadDigits();
        if (Peek() == '.')
        {
            at++;
            ReadDigits();
        }

        if (Peek() is 'e' or 'E')
        {
            at++;
            if (Peek() is '+' or '-') at++;
            ReadDigits();
        }

        return SpecNode.Scalar(SpecNodeKind.Number, names.Get(text, start, at - start), file, line, column);
    }

    private void ReadDigits()
    {
        if (Peek() is not (>= '0' and <= '9')) throw Unexpected("a digit");
        while (Peek() is >= '0' and <= '9') at++;
    }
}
