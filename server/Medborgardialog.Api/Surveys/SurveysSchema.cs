using Medborgardialog.GraphQL.Hosting;

namespace Medborgardialog.Api.Surveys;

/// <summary>The schema's part for surveys.</summary>
public static class SurveysSchema
{
    /// <summary>Adds it.</summary>
    /// <param name="builder">The schema's builder.</param>
    public static IRequestExecutorBuilder AddSurveysSchema(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<SurveyQueries>()
        .AddTypeExtension<SurveyMutations>()
        .AddTypeExtension<DialogueRoundType>()
        .AddTypeExtension<SurveyType>()
        .AddTypeExtension<QuestionType>()
        .AddTypeExtension<AnswerOptionType>()
        .AddTypeExtension<MunicipalityRounds>()
        .AddDataLoader<DialogueRoundByIdLoader>()
        .AddDataLoader<PublicRoundsOfMunicipalityLoader>()
        .AddDataLoader<NewestSurveyByRoundLoader>()
        .AddDataLoader<SurveyByIdLoader>()
        .AddDataLoader<QuestionByIdLoader>();
}
