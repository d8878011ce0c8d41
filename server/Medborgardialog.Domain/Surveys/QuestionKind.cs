namespace Medborgardialog.Domain.Surveys;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>In the person's own words.</summary>
    FreeText,

    /// <summary>With a whole number between two ends.</summary>
    Scale,

    /// <summary>With one of the options.</summary>
    SingleChoice,

    /// <summary>With any number of the options.</summary>
    MultipleChoice,
}
