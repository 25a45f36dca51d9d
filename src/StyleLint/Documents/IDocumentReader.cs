using StyleLint.Text;

namespace StyleLint.Documents;

/// <summary>Makes a document of a text. Reading cannot fail: odd input gives fewer blocks.</summary>
public interface IDocumentReader
{
    Document Read(SourceText source);
}
