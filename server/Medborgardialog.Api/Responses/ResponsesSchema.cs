using Medborgardialog.Api.Shared;
using Medborgardialog.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Api.Responses;

/// <summary>The schema's part for responses.</summary>
public static class ResponsesSchema
{
    /// <summary>Adds it.</summary>
    /// <param name="builder">The schema's builder.</param>
    public static IRequestExecutorBuilder AddResponsesSchema(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IEventTopics, ResponseTopics>();
        return builder
            .AddTypeExtension<ResponseQueries>()
            .AddTypeExtension<ResponseMutations>()
            .AddTypeExtension<ResponseSubscriptions>()
            .AddTypeExtension<RoundResponses>()
            .AddTypeExtension<SurveyResponseType>()
            .AddTypeExtension<AnswerType>()
            .AddTypeExtension<AcuteNoticeType>()
            .AddTypeExtension<SubmissionReceiptType>()
            .AddTypeExtension<RedactionNoticeType>()
            .AddTypeExtension<HelpContactType>()
            .AddTypeExtension<ResponseRefusedErrorType>()
            .AddTypeExtension<ResponseFaultType>()
            .AddTypeExtension<ImportResultType>()
            .AddTypeExtension<RejectedRowType>()
            .AddDataLoader<ResponseCountByRoundLoader>()
            .AddDataLoader<SurveyResponseByIdLoader>()
            .AddDataLoader<AcuteNoticeByIdLoader>();
    }
}
