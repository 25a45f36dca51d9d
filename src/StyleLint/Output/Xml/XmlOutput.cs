using System.Text;
using System.Xml;

namespace StyleLint.Output.Xml;

internal static class XmlOutput
{
    private const char Replacement = '\uFFFD';

    public static XmlWriter Open(Stream stream) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    });

    /// <summary>Closes the root and ends the text as files end, with a line end.</summary>
    public static void EndText(this XmlWriter xml)
    {
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        xml.Flush();
    }

    /// <summary>XML has no way to write most control characters and unpaired surrogates.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (!XmlConvert.IsXmlChar(text[i]))
                clean[i] = Replacement;
        }
        return clean.ToString();
    }
}
