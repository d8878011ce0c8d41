using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Surveys;

internal sealed class QuestionConfiguration : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.ToTable("question");
        builder.HasKey(q => q.Id);
        builder.Property(q => q.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(q => q.SurveyId).HasColumnName("survey_id");
        builder.Property(q => q.Position).HasColumnName("position");
        builder.Property(q => q.Key).HasColumnName("key").HasMaxLength(40);
        builder.Property(q => q.Kind).HasColumnName("kind");
        builder.Property(q => q.Text).HasColumnName("text").HasMaxLength(500);
        builder.Property(q => q.Hint).HasColumnName("hint").HasMaxLength(500);
        builder.Property(q => q.Required).HasColumnName("required");
        builder.Property(q => q.Facet).HasColumnName("facet");
        builder.Property(q => q.MaxLength).HasColumnName("max_length");
        builder.Property(q => q.Minimum).HasColumnName("minimum");
        builder.Property(q => q.Maximum).HasColumnName("maximum");
        builder.Property(q => q.MinimumLabel).HasColumnName("minimum_label").HasMaxLength(100);
        builder.Property(q => q.MaximumLabel).HasColumnName("maximum_label").HasMaxLength(100);
        builder.Property(q => q.Options).HasField("_options").HasColumnName("options").HasConversion<AnswerOptionsConverter, AnswerOptionsComparer>();
        builder.HasIndex(q => new { q.SurveyId, q.Key }).IsUnique().HasDatabaseName("ux_question_survey_key");
    }
}
