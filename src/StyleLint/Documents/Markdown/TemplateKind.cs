namespace StyleLint.Documents.Markdown;

internal enum TemplateKind
{
    /// <summary>An instruction such as <c>{% include box %}</c>: alone on its line, it ends the paragraph above.</summary>
    Tag,

    /// <summary>Something that words will take the place of, such as <c>{{ site.title }}</c>.</summary>
    Value,

    /// <summary>Classes and identifiers of what stands before, such as <c>{: .lead}</c>, which leave no trace.</summary>
    Attributes,
    Comment,

    /// <summary>From an opening to a closing tag whose content is not prose, such as <c>{% highlight css %}</c>.</summary>
    Code,
}
