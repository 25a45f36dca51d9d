using StyleLint.Accuracy;
using StyleLint.Accuracy.Damaging;
using StyleLint.Tests.Architecture;

namespace StyleLint.Tests.Accuracy;

/// <summary>The damaged copies in the repository are those that its clean texts give.</summary>
public sealed class CorpusTests
{
    private readonly Corpus _corpus = Corpus.Own(RepositoryFiles.Root);

    [Fact]
    public void DamagedCopies_AreCurrent()
    {
        var made = CorpusDamager.Make([.. _corpus.CleanTexts]).ToList();

        Assert.Equal(made.Select(m => m.Damage), _corpus.Damages);
        Assert.All(made, m => Assert.Equal(m.Text, _corpus.Read(m.Damage.File).Text));
    }

    [Fact]
    public void Damage_CanBeUndone() =>
        Assert.All(_corpus.Damages, damage => Assert.Contains(damage.Original, damage.Undo(_corpus.Read(damage.File).Text), StringComparison.Ordinal));
}
