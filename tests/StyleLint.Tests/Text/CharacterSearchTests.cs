using FsCheck;
using FsCheck.Fluent;
using StyleLint.Text;

namespace StyleLint.Tests.Text;

public sealed class CharacterSearchTests
{
    [Fact]
    public void IndexIn_AnyText_IsWhatASearchCharacterByCharacterFinds()
    {
        const string Characters = "'“”\n\0";
        var search = new CharacterSearch(Characters);
        var texts = Gen.Elements("a", "é", "м", "'", "“", "”", "\n", "\0", "\u007F", "\u0080", "\uD83D\uDE00").ArrayOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text => search.IndexIn(text) == text.ToList().FindIndex(c => Characters.Contains(c))).Check(PropertyConfig.Of(500));
    }
}
